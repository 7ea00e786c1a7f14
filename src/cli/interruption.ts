import { once } from "node:events";
import { constants } from "node:os";

/** A person (Ctrl-C) or the system told the program to stop before its work was done. */
export class Interruption extends Error {
  /** What a shell expects of a program that a signal ended. */
  readonly exitCode: number;

  constructor(signal: "SIGINT" | "SIGTERM") {
    super(`stopped by ${signal}`);
    this.exitCode = 128 + constants.signals[signal];
  }
}

/** Rejects with an `Interruption` when the program is told to stop; until then, Ctrl-C ends nothing by itself. */
export async function untilInterrupted(): Promise<never> {
  throw await Promise.race([hear("SIGINT"), hear("SIGTERM")]);
}

/**
 * Lets work end by itself that is told to stop: the signal fires with an `Interruption` as its reason.
 * Rejects when the program is told once more.
 */
export async function untilInterruptedAgain(stop: AbortController): Promise<never> {
  await untilInterrupted().catch((interruption: unknown) => {
    stop.abort(interruption);
  });
  return untilInterrupted();
}

/**
 * Does work that ends when its signal fires, which it does when the program is told to stop; what the work
 * has to clean up is done first.
 *
 * @throws Interruption when told to stop
 */
export async function untilDoneOrInterrupted<Result>(
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const stopping = new AbortController();
  const working = work(stopping.signal);
  try {
    return await Promise.race([working, untilInterrupted()]);
  } catch (error) {
    stopping.abort(error);
    await Promise.allSettled([working]);
    throw error;
  }
}

async function hear(signal: "SIGINT" | "SIGTERM"): Promise<Interruption> {
  await once(process, signal);
  return new Interruption(signal);
}
