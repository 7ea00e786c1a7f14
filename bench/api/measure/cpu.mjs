import pidusage from "pidusage";

/** The CPU milliseconds that processes have used since they began, all their threads together. */
export async function readCpu(pids) {
  const usage = await pidusage(pids);
  return pids.map((pid) => usage[pid].ctime);
}
