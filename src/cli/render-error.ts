import { CommanderError } from "commander";
import { AppError } from "../errors/app-error.ts";
import { Interruption } from "./interruption.ts";

const USAGE = 2;
const BUG = 1;

/**
 * Tells a person on standard error what went wrong and what to do, and returns the exit code.
 *
 * Commander has printed its own usage errors already.
 */
export function renderError(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE;
  if (error instanceof Interruption) return error.exitCode;
  if (error instanceof AppError) {
    console.error(error.message);
    console.error(error.hint);
    return error.exitCode;
  }
  console.error("This is a bug in whosaid, please report it with these lines:");
  console.error(error);
  return BUG;
}
