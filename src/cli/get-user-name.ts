import { execFile } from "node:child_process";
import { userInfo } from "node:os";
import { promisify } from "node:util";

/** Who sits here: the name that git writes under commits, else the system's name of the user. */
export async function getUserName(): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)("git", ["config", "user.name"]);
    if (stdout.trim() !== "") return stdout.trim();
  } catch {
    // Without git, or a name in it, the system knows one.
  }
  return userInfo().username;
}
