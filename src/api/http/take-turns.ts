import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** Requests that wait behind the one that is answered, before no more are read of their connection. */
const MOST_WAITING = 10;

/**
 * How long an answer may wait for its reader; what comes behind it would wait, too. Node looks a second
 * time whether a part was read.
 */
export const LONGEST_UNREAD_MS = 15_000;

/**
 * Hands on one request of a connection after the other, once the answer to the one before was taken, and
 * what others ask in between. By itself Node hands on all requests at once that a client sends without
 * waiting for answers.
 */
export function takeTurns(handOn: RequestListener): RequestListener {
  const lines = new WeakMap<Socket, Line>();
  return (request, response) => {
    const { socket } = request;
    const line = lines.get(socket) ?? new Line(socket, handOn);
    lines.set(socket, line);
    line.join(request, response);
  };
}

/** The requests of one connection, in their order. */
class Line {
  readonly #socket: Socket;
  readonly #handOn: RequestListener;
  readonly #waiting: [IncomingMessage, ServerResponse][] = [];
  #isBusy = false;

  constructor(socket: Socket, handOn: RequestListener) {
    this.#socket = socket;
    this.#handOn = handOn;
    // Whoever reads the body of a request lets the connection flow again.
    socket.on("resume", () => {
      this.#hold();
    });
  }

  join(request: IncomingMessage, response: ServerResponse): void {
    if (!this.#isBusy) {
      this.#begin(request, response);
      return;
    }
    this.#waiting.push([request, response]);
    this.#hold();
  }

  #begin(request: IncomingMessage, response: ServerResponse): void {
    this.#isBusy = true;
    response.setTimeout(LONGEST_UNREAD_MS, () => {
      if (response.headersSent) this.#socket.destroy();
    });
    response.once("close", () => setImmediate(() => this.#goOn()));
    this.#handOn(request, response);
  }

  #goOn(): void {
    const next = this.#socket.writable ? this.#waiting.shift() : undefined;
    if (next === undefined) {
      this.#isBusy = false;
      return;
    }
    if (this.#waiting.length === MOST_WAITING - 1) this.#socket.resume();
    this.#begin(...next);
  }

  #hold(): void {
    if (this.#waiting.length >= MOST_WAITING) this.#socket.pause();
  }
}
