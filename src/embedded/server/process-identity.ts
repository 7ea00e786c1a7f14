import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/** A process told apart from a later one that got the same number. */
export interface ProcessIdentity {
  readonly pid: number;
  /** When it started, in whatever way the system counts; empty where it does not tell. */
  readonly startedAt: string;
}

/** The process of that number as it runs now; `null` when none does. */
export function identifyProcess(pid: number): ProcessIdentity | null {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs, as somebody else's.
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return null;
  }
  const startedAt = readStartTime(pid);
  return startedAt === null ? null : { pid, startedAt };
}

export function isRunning(identity: ProcessIdentity): boolean {
  return identifyProcess(identity.pid)?.startedAt === identity.startedAt;
}

const THREADS_POLL_MS = 5;

/** Waits for the threads of a process that was killed, which hold its ports and files for a moment longer. */
export async function untilThreadsEnd({ pid }: ProcessIdentity): Promise<void> {
  if (process.platform !== "linux") return;
  while (identifyProcess(pid) === null && countThreads(pid) > 1) await sleep(THREADS_POLL_MS);
}

function countThreads(pid: number): number {
  try {
    return readdirSync(`/proc/${String(pid)}/task`).length;
  } catch {
    return 0;
  }
}

function readStartTime(pid: number): string | null {
  if (process.platform === "win32") return "";
  if (process.platform === "linux") return readLinuxStartTime(pid);
  try {
    const words = ["-o", "lstart=", "-p", String(pid)];
    return execFileSync("ps", words, { encoding: "utf8" }).trim();
  } catch {
    return null;
  }
}

/** Fields are counted after the program's name, which may hold spaces and brackets itself. */
function readLinuxStartTime(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, "utf8");
    const [state, ...fields] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    // A killed process that its parent has not taken note of still has a number.
    return state === "Z" ? null : (fields[18] ?? null);
  } catch {
    return null;
  }
}
