import { CloseCode, MessageType, type Server, stringifyMessage } from "graphql-ws";
import type { Logger } from "pino";
import { WebSocket } from "ws";
import type { TokenBucket } from "../limits/token-bucket.ts";
import { endWhenSilent } from "./end-when-silent.ts";
import { FrameLine } from "./frame-line.ts";

/** Bytes that may wait to be read when more is to be sent, and how long each message may. */
const MOST_UNREAD = 4 * 1024 * 1024;
const LONGEST_UNREAD_MS = 30_000;

/** What is known of the connection of a message. */
export interface Connection {
  /** Of the request that opened it. */
  readonly requestId: string;
}

export interface Carrier {
  /** Speaks the protocol. */
  readonly server: Server<Connection>;
  /** What the frames of all connections take from. */
  readonly inAll: TokenBucket;
  readonly log: Logger;
}

/**
 * Carries the messages of one WebSocket to the server of the protocol and back, within the limits. The
 * library's own carrier hands on all messages at once, however many came, and sends each ping's payload back.
 */
export function carryMessages(
  socket: WebSocket,
  requestId: string,
  { server, inAll, log }: Carrier,
): void {
  const line = new FrameLine(socket, inAll);
  endWhenSilent(socket);
  // What is wrong with its frames, the client is told by the code with which it is closed.
  socket.on("error", () => undefined);
  socket.on("ping", (data) => {
    line.join(data.length, () => {
      socket.pong(data);
    });
  });
  socket.on("pong", (data) => {
    line.join(data.length, () => undefined);
  });

  const send = (data: string): Promise<void> =>
    new Promise((resolve) => {
      if (socket.bufferedAmount > MOST_UNREAD) socket.terminate();
      if (socket.readyState !== WebSocket.OPEN) {
        resolve();
        return;
      }
      const deadline = setTimeout(() => {
        socket.terminate();
      }, LONGEST_UNREAD_MS);
      socket.send(data, () => {
        clearTimeout(deadline);
        resolve();
      });
    });
  const closed = server.opened(
    {
      protocol: socket.protocol,
      send,
      close: (code, reason) => {
        socket.close(code, reason);
      },
      onPing: () => send(stringifyMessage({ type: MessageType.Pong })),
      onMessage: (handle) => {
        socket.on("message", (data: Buffer) => {
          line.join(data.length, () => {
            handle(data.toString()).catch((error: unknown) => {
              log.warn({ requestId, err: error }, "a message of a WebSocket could not be handled");
              socket.close(CloseCode.InternalServerError, "Internal server error");
            });
          });
        });
      },
    },
    { requestId },
  );
  socket.once("close", (code, reason) => void closed(code, reason.toString()));
}
