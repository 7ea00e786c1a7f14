import { readFileSync } from "node:fs";

const SAMPLE_MS = 50;

/** Looks how much memory a process has in use until it is asked how many MB it grew by at most. */
export function watchMemory(pid) {
  const before = readMegabytes(pid);
  let peak = before;
  const timer = setInterval(() => {
    peak = Math.max(peak, readMegabytes(pid));
  }, SAMPLE_MS);
  return {
    stop() {
      clearInterval(timer);
      return Math.max(peak, readMegabytes(pid)) - before;
    },
  };
}

/** What of a process is in memory; nothing of one that ended. */
function readMegabytes(pid) {
  try {
    const status = readFileSync(`/proc/${String(pid)}/status`, "utf8");
    return Number(/^VmRSS:\s*(\d+) kB$/mu.exec(status)[1]) / 1_000;
  } catch {
    return 0;
  }
}
