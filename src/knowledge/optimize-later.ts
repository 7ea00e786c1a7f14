import { setFlagsFromString } from "node:v8";

/** Bytecode that V8 runs of a function before it optimizes it, in bytes: eight times its default. */
const INTERRUPT_BUDGET = 1_000_000;

/**
 * Lets V8 wait before it optimizes.
 *
 * By default it compiles the functions that read articles before they have met the objects of more
 * than a few, drops what it made when others come, and compiles again, up to eight times: a third of
 * the time that a few hundred articles take. `bench/README.md` has the figures.
 */
export function optimizeLater(): void {
  setFlagsFromString(`--interrupt-budget=${String(INTERRUPT_BUDGET)}`);
}
