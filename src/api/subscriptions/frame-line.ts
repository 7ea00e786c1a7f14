import { setImmediate as nextTurn, setTimeout as sleep } from "node:timers/promises";
import { WebSocket } from "ws";
import { TokenBucket } from "../limits/token-bucket.ts";

/** Frames of one connection a second, and so many at once after a rest. */
const RATE = { perSecond: 50, atOnce: 100 };

/** Likewise of all connections together. */
const RATE_IN_ALL = { perSecond: 200, atOnce: 400 };

/** Bytes of a frame that count as one more frame. */
const BYTES_A_FRAME = 16 * 1024;

/** Frames that may come in one piece. */
const MOST_WAITING = 1_000;

/** Bytes that wait to be sent, beyond which nothing more is read that would be answered. */
const MOST_UNREAD = 64 * 1024;

/** How often it is looked whether they were taken. */
const LOOK_MS = 50;

/** What the frames of all connections take from. */
export function limitFramesInAll(): TokenBucket {
  return new TokenBucket(RATE_IN_ALL);
}

/**
 * Handles the frames of one WebSocket, each in a turn of its own so that others are answered in between,
 * and reads the next no sooner than the limits allow. Whoever sends faster is slowed down; only who sends
 * more frames in one piece than anybody needs is closed, with code 1008.
 */
export class FrameLine {
  readonly #socket: WebSocket;
  readonly #inAll: TokenBucket;
  readonly #own = new TokenBucket(RATE);
  readonly #waiting: { readonly size: number; readonly handle: () => void }[] = [];
  #isWorking = false;

  constructor(socket: WebSocket, inAll: TokenBucket) {
    this.#socket = socket;
    this.#inAll = inAll;
  }

  /** Lets a frame of so many bytes be handled in its turn. */
  join(size: number, handle: () => void): void {
    if (this.#socket.readyState !== WebSocket.OPEN) return;
    this.#waiting.push({ size, handle });
    if (this.#waiting.length > MOST_WAITING) this.#socket.close(1008, "Too many frames at once");
    if (!this.#isWorking) void this.#workOff();
  }

  async #workOff(): Promise<void> {
    this.#isWorking = true;
    this.#socket.pause();
    for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) {
      await this.#wait(1 + next.size / BYTES_A_FRAME);
      // Of whom was closed meanwhile nothing more is read.
      if (this.#socket.readyState !== WebSocket.OPEN) return;
      next.handle();
    }
    this.#isWorking = false;
    this.#socket.resume();
  }

  async #wait(tokens: number): Promise<void> {
    const waitMs = Math.max(this.#own.take(tokens), this.#inAll.take(tokens));
    await (waitMs === 0 ? nextTurn() : sleep(waitMs, undefined, { ref: false }));
    while (this.#socket.bufferedAmount > MOST_UNREAD) {
      await sleep(LOOK_MS, undefined, { ref: false });
      if (this.#socket.readyState !== WebSocket.OPEN) return;
    }
  }
}
