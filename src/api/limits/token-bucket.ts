/** How many may come a second, and after a rest at once. */
export interface Rate {
  readonly perSecond: number;
  readonly atOnce: number;
}

/** Reckons how long to wait so that no more come than a rate allows. */
export class TokenBucket {
  readonly #rate: Rate;
  #tokens: number;
  #filledAt = performance.now();

  constructor(rate: Rate) {
    this.#rate = rate;
    this.#tokens = rate.atOnce;
  }

  /** Takes tokens, and returns in how many milliseconds they are there. */
  take(count: number): number {
    const { perSecond, atOnce } = this.#rate;
    const now = performance.now();
    const filled = this.#tokens + ((now - this.#filledAt) / 1_000) * perSecond;
    this.#filledAt = now;
    this.#tokens = Math.min(filled, atOnce) - count;
    return Math.max(0, (-this.#tokens / perSecond) * 1_000);
  }
}
