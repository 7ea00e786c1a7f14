import { type Logger, pino } from "pino";

/** Makes the log, JSON lines on standard error: standard output belongs to answers. */
export function createLog(): Logger {
  return pino({ level: "warn" }, pino.destination({ fd: 2, sync: true }));
}
