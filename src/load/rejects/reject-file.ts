import { mkdir, readFile, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { lock } from "proper-lockfile";
import { z } from "zod";
import { AppError } from "../../errors/app-error.ts";
import { replaceFile } from "../replace-file.ts";

const reject = z.object({
  /** The file that was given or found, from the root on; `null` where it came from standard input. */
  file: z.string().nullable(),
  /** As it was told: with the place inside the file. */
  path: z.string(),
  code: z.string(),
  message: z.string(),
  hint: z.string(),
  /** When it was rejected last. */
  at: z.iso.datetime(),
  /** The whosaid that rejected it. */
  version: z.string(),
  /** Whether it is a record of a reading, which is loaded with --records. */
  isRecord: z.boolean().default(false),
});

/** An article that could not be loaded, and why. */
export type Reject = z.infer<typeof reject>;

/** The articles that are rejected, as the file keeps them; without the file there are none. */
export async function readRejects(path: string): Promise<Reject[]> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line, index) => parseReject(line, path, index + 1));
}

/**
 * Keeps what a run rejected in place of what earlier ones rejected of the same files.
 *
 * @param files  those that the run read to their end, from the root on
 */
export async function replaceRejects(
  path: string,
  files: ReadonlySet<string>,
  rejects: readonly Reject[],
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  // Two runs at once: the later one keeps what the earlier one found.
  const unlock = await lock(path, { realpath: false, retries: 20 });
  try {
    const kept = (await readRejects(path)).filter(({ file }) => file === null || !files.has(file));
    const lines = [...kept, ...rejects].map((each) => `${JSON.stringify(each)}\n`).join("");
    if (lines === "") {
      await rm(path, { force: true });
      return;
    }
    await replaceFile(path, lines);
  } finally {
    await unlock();
  }
}

function parseReject(line: string, path: string, number: number): Reject {
  try {
    return reject.parse(JSON.parse(line));
  } catch (cause) {
    throw new AppError("REJECT_FILE_INVALID", { path, line: number }, { cause });
  }
}
