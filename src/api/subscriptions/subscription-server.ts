import { once } from "node:events";
import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from "graphql";
import {
  type ConnectionInitMessage,
  type Server as ProtocolServer,
  handleProtocols,
  makeServer,
} from "graphql-ws";
import type { Logger } from "pino";
import { WebSocketServer } from "ws";
import { AppError } from "../../errors/app-error.ts";
import type { Graph } from "../../graph/connection/driver.ts";
import { answerEvents } from "./answer-events.ts";
import { type Connection, carryMessages } from "./carry-messages.ts";
import { limitFramesInAll } from "./frame-line.ts";
import { type GuardedAccess, requireReading } from "../limits/api-keys.ts";
import { findForeignHost } from "../limits/own-hosts.ts";
import { refuseConnection } from "../limits/refuse-connection.ts";
import { buildFormatError } from "../answer/format-error.ts";
import { REQUEST_ID, getRequestId, noteRequestId } from "../answer/request-id.ts";
import { buildSubscriptionReader } from "./read-subscription.ts";
import type { StatementEvents } from "./statement-events.ts";
import { createSubscriptionContext } from "./subscription-context.ts";

const MOST_CONNECTIONS = 50;
const MOST_SUBSCRIPTIONS = 5;

/** Pieces in which one message may come. */
const MOST_PIECES = 1_000;

/** How long a client may take to say goodbye. */
const GOODBYE_MS = 2_000;

/** Who may subscribe, and to what. */
export interface SubscriptionOptions extends GuardedAccess {
  readonly httpServer: Server;
  readonly schema: GraphQLSchema;
  readonly path: string;
  /** Bytes of one message. */
  readonly largestMessage: number;
  readonly graph: Graph;
  readonly events: StatementEvents;
  readonly log: Logger;
  readonly corsOrigins: readonly string[];
  /** Names of this server, see `requireOwnHost`. */
  readonly allowedHosts: readonly string[];
}

/** What takes subscriptions. */
export interface Subscriptions {
  /** WebSockets that are open. */
  readonly connectionCount: number;
  /** Ends them all, with close code 1001. */
  close(): Promise<void>;
}

/** Takes subscriptions over WebSockets, by the protocol `graphql-transport-ws`. */
export function openSubscriptions(options: SubscriptionOptions): Subscriptions {
  const { httpServer, path, largestMessage, log, corsOrigins, allowedHosts } = options;
  const webSockets = new WebSocketServer({
    noServer: true,
    path,
    handleProtocols,
    maxPayload: largestMessage,
    maxFragments: MOST_PIECES,
    maxBufferedChunks: MOST_PIECES,
    // They are answered in their turn.
    autoPong: false,
    ...{ closeTimeout: GOODBYE_MS },
  });
  const carrier = { server: buildProtocol(options), inAll: limitFramesInAll(), log };
  webSockets.on("headers", (headers, request) => {
    headers.push(`${REQUEST_ID}: ${getRequestId(request)}`);
  });
  webSockets.on("connection", (socket, request) => {
    carryMessages(socket, getRequestId(request), carrier);
  });

  httpServer.on("upgrade", buildDoor(webSockets, corsOrigins, allowedHosts));
  return {
    get connectionCount() {
      return webSockets.clients.size;
    },
    close: async () => {
      for (const socket of webSockets.clients) socket.close(1001, "Going away");
      webSockets.close();
      await once(webSockets, "close");
    },
  };
}

/** Makes what speaks the protocol, whatever carries its messages. */
function buildProtocol({
  schema,
  graph,
  events,
  log,
  ...access
}: SubscriptionOptions): ProtocolServer<Connection> {
  const formatError = buildFormatError(log);
  const format = (
    { extra: { requestId } }: { readonly extra: Connection },
    errors: readonly GraphQLError[],
  ): GraphQLFormattedError[] => {
    noteRequestId(errors, requestId);
    return errors.map((error) => formatError(error.toJSON(), error));
  };
  const readSubscription = buildSubscriptionReader(schema);
  return makeServer<ConnectionInitMessage["payload"], Connection>({
    onConnect: ({ connectionParams = {} }) => holdsReadKey(access, connectionParams),
    onSubscribe: ({ subscriptions }, _id, payload) => {
      try {
        if (Object.keys(subscriptions).length > MOST_SUBSCRIPTIONS) {
          throw new AppError("SUBSCRIPTIONS_TOO_MANY", { most: MOST_SUBSCRIPTIONS });
        }
        const read = readSubscription(payload);
        if (!("document" in read)) return read;
        return { ...read, contextValue: createSubscriptionContext(graph, events) };
      } catch (error) {
        return [asGraphQLError(error)];
      }
    },
    subscribe: async (args) => {
      try {
        return await answerEvents(args);
      } catch (error) {
        // What is thrown would end the other subscriptions of the connection, too.
        return { errors: [asGraphQLError(error)] };
      }
    },
    onError: (context, _id, _payload, errors) => format(context, errors),
    onNext: (context, _id, _payload, _args, { data, errors }) => ({
      ...(data !== undefined && { data }),
      ...(errors && { errors: format(context, errors) }),
    }),
  });
}

/** Lets clients in that may come, as long as there is room. */
function buildDoor(
  webSockets: WebSocketServer,
  corsOrigins: readonly string[],
  allowedHosts: readonly string[],
) {
  return (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    socket.on("error", () => socket.destroy());
    if (findForeignHost(request, allowedHosts) !== undefined) {
      refuseConnection(socket, "403 Forbidden");
    } else if (!webSockets.shouldHandle(request)) {
      refuseConnection(socket, "404 Not Found");
    } else if (!isOwnPage(request, corsOrigins)) {
      refuseConnection(socket, "403 Forbidden");
    } else if (webSockets.clients.size >= MOST_CONNECTIONS) {
      refuseConnection(socket, "503 Service Unavailable");
    } else {
      webSockets.handleUpgrade(request, socket, head, (client) => {
        webSockets.emit("connection", client, request);
      });
    }
  };
}

/** Browsers open WebSockets for any page, whatever its origin, and leave it to the server to refuse. */
function isOwnPage(
  { headers: { origin, host } }: IncomingMessage,
  corsOrigins: readonly string[],
): boolean {
  // Not a browser.
  if (origin === undefined) return true;
  return corsOrigins.includes(origin) || (URL.canParse(origin) && new URL(origin).host === host);
}

/** A client sends in its first message what over HTTP are headers. */
function holdsReadKey(
  access: GuardedAccess,
  connectionParams: Readonly<Record<string, unknown>>,
): boolean {
  const [, sent] =
    Object.entries(connectionParams).find(([name]) => name.toLowerCase() === "authorization") ?? [];
  try {
    requireReading(access, typeof sent === "string" ? sent : undefined);
    return true;
  } catch {
    return false;
  }
}

function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(originalError.message, { originalError });
}
