import { setMaxListeners } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "pino";
import { AppError } from "../../errors/app-error.ts";

/** How often a store that is away is looked for. */
const PROBE_EVERY_MS = 100;

/** What a circuit needs of the store. */
export interface ProbedStore {
  /** Fails where the store gives no sign of life in time. */
  probe(): Promise<unknown>;
  /** Makes a store that is back ready for questions. */
  prepare(): Promise<void>;
  /** Is told that questions come through again. */
  returned(): void;
}

/**
 * Knows whether the store answers. While it does not, nobody asks it but one probe at a time, and once
 * that is answered, the store is made ready before questions come through again.
 */
export class Circuit {
  readonly #store: ProbedStore;
  readonly #log: Logger;
  readonly #closing = new AbortController();
  #away = buildAway();
  #probing: Promise<void> | null = null;

  constructor(store: ProbedStore, log: Logger) {
    this.#store = store;
    this.#log = log;
  }

  /** Fires when the store turns out to be away, with what to tell those who ask it; then until it is back. */
  get away(): AbortSignal {
    return this.#away.signal;
  }

  /**
   * Looks whether the store answers, for somebody whom it did not.
   *
   * @throws AppError GRAPH_UNAVAILABLE
   */
  async check(): Promise<void> {
    this.away.throwIfAborted();
    this.#probing ??= this.#probe().finally(() => (this.#probing = null));
    await this.#probing;
  }

  /** Looks for the store no more. */
  close(): void {
    this.#closing.abort();
  }

  async #probe(): Promise<void> {
    try {
      await this.#store.probe();
    } catch (cause) {
      const error = new AppError("GRAPH_UNAVAILABLE", {}, { cause });
      if (!this.#closing.signal.aborted) void this.#open(error);
      throw error;
    }
  }

  /** Lets nobody through until the store is back and ready. */
  async #open(reason: AppError): Promise<void> {
    this.#log.warn({ reason: reason.code, cause: reason.cause }, "Neo4j is away");
    this.#away.abort(reason);
    const { signal } = this.#closing;
    while (!signal.aborted) {
      await sleep(PROBE_EVERY_MS, undefined, { ref: false });
      try {
        await this.#store.probe();
      } catch {
        continue;
      }
      try {
        await this.#store.prepare();
        this.#away = buildAway();
        this.#log.info("Neo4j is back");
        this.#store.returned();
        return;
      } catch (err) {
        this.#log.warn({ err }, "Neo4j is back and cannot be asked yet");
      }
    }
  }
}

function buildAway(): AbortController {
  const away = new AbortController();
  // Each query listens.
  setMaxListeners(0, away.signal);
  return away;
}
