import {
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
  createServer,
} from "node:http";
import { ApolloServerPluginDrainHttpServer } from "@apollo/server/plugin/drainHttpServer";
import { expressMiddleware } from "@as-integrations/express5";
import cors from "cors";
import express, {
  type Express,
  type NextFunction,
  type Request,
  type RequestHandler,
  type Response,
} from "express";
import type { Logger } from "pino";
import { AppError } from "../../errors/app-error.ts";
import type { Graph } from "../../graph/connection/driver.ts";
import { StoreGuard } from "../../graph/connection/store-guard.ts";
import { answerPosts } from "./answer-posts.ts";
import { type GuardedAccess, requireCuration, requireReading } from "../limits/api-keys.ts";
import { chooseStatus } from "./choose-status.ts";
import { compressAnswers } from "./compress-answers.ts";
import { type ApiContext, createContext } from "../answer/context.ts";
import { REQUEST_ID, getRequestId } from "../answer/request-id.ts";
import { Metrics } from "../metrics/metrics.ts";
import { buildMetricsRoute } from "../metrics/metrics-route.ts";
import { tellOutcome } from "../metrics/tell-outcome.ts";
import { timeRequests } from "../metrics/time-requests.ts";
import { type OwnAsker, askAhead, askSavedQuestions, warmUp } from "../warm-up.ts";
import { buildApiSchema } from "../build-api-schema.ts";
import { createApolloServer } from "../create-apollo-server.ts";
import { buildExportRoutes } from "../exports/export-routes.ts";
import { guardHost } from "./guard-host.ts";
import { buildHttpErrorHandler } from "./handle-http-error.ts";
import { buildHealthRoutes } from "./health-routes.ts";
import { limitConnections } from "../limits/limit-connections.ts";
import { limitNesting } from "../limits/limit-nesting.ts";
import { limitTime } from "../limits/limit-time.ts";
import { listen } from "./listen.ts";
import { buildNeo4jBrowserRoutes } from "./neo4j-browser-routes.ts";
import {
  buildPageRoutes,
  leadReadersToGraphiql,
  showMissingPage,
  showUnreadablePage,
} from "./page-routes.ts";
import type { AskingServer } from "../exports/request-asker.ts";
import { requirePreflight } from "./require-preflight.ts";
import { setResponseHeaders } from "./response-headers.ts";
import { setRetryAfter } from "./set-retry-after.ts";
import { LONGEST_UNREAD_MS, takeTurns } from "./take-turns.ts";
import type { StatementEvents } from "../subscriptions/statement-events.ts";
import { type Subscriptions, openSubscriptions } from "../subscriptions/subscription-server.ts";

const PATH = "/graphql";

/** Far more than any question written by hand. */
const LARGEST_BODY = 256 * 1024;

/** How long one transaction of a request may take. */
const LONGEST_TRANSACTION_MS = 2_000;

/** How long a request may take to arrive, and how often that is looked at. */
const ARRIVAL = {
  headersTimeout: 15_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 1_000,
};

/** How long requests that are running may take to finish once the server closes. */
const GRACE_MS = 10_000;

/** What the API answers, and to whom. */
interface Service extends GuardedAccess {
  /** Whoever opened it closes it, after the server. */
  readonly graph: Graph;
  /** Gets what callers are not told. */
  readonly log: Logger;
  /** Names of this server, see `requireOwnHost`. */
  readonly allowedHosts: readonly string[];
  /** Origins whose web pages may ask, such as `https://atlas.example`; its own page may anyway. */
  readonly corsOrigins: readonly string[];
  /** What subscriptions tell of. */
  readonly events: StatementEvents;
  /** Ids of the example articles, which the page tells from what was loaded besides. */
  readonly exampleIds: readonly string[];
  /** Of Neo4j Browser, with the database in it; `null` where nobody knows it. */
  readonly browserUrl: string | null;
}

export interface ServerOptions extends Service {
  readonly host: string;
  /** 0 takes any free port; `null` the first free one from 4000 on. */
  readonly port: number | null;
}

/** How long a browser may remember which origins may ask. */
const PREFLIGHT_SECONDS = 600;

export interface RunningServer {
  /** Of the page; the API is at `graphql` below it. */
  readonly url: string;
  readonly port: number;
  /** Begins to ask ahead what the pages ask first, for a Neo4j that just started. */
  warmUp(): void;
  /** Takes no more requests, and returns when those that run are answered. */
  close(): Promise<void>;
}

/**
 * Opens the API and its pages.
 *
 * @throws API_PORT_IN_USE
 */
export async function startServer({
  host,
  port,
  ...service
}: ServerOptions): Promise<RunningServer> {
  const { log } = service;
  const closing = new AbortController();
  const guard = new StoreGuard(service.graph, log, {
    returned: () => {
      askAhead(askSavedQuestions, asker);
    },
    queried: (isAnswered, seconds) => {
      metrics.timeQuery(isAnswered, seconds);
    },
  });
  let subscriptions: Subscriptions | undefined;
  const metrics = openMetrics(guard, service.events, () => subscriptions?.connectionCount ?? 0);
  const graph = { ...service.graph, timeoutMs: LONGEST_TRANSACTION_MS, guard };
  const app = express();
  let listener: RequestListener = app;
  const allowedHosts = [...service.allowedHosts, host.toLowerCase()];
  const handle = guardHost(allowedHosts, log, (request, response) => {
    listener(request, response);
  });
  const httpServer = createServer(ARRIVAL, takeTurns(timeRequests(metrics, handle)));
  limitConnections(httpServer);
  const schema = await buildApiSchema();
  const plugins = [
    ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: GRACE_MS }),
    ...PLUGINS,
    tellOutcome(metrics),
    {
      serverWillStart: () => {
        const own = { allowedHosts, httpServer, schema, graph };
        subscriptions = openSubscriptions({ ...service, ...SOCKETS, ...own });
        return Promise.resolve({ drainServer: subscriptions.close });
      },
    },
  ];
  const apollo = await createApolloServer(log, plugins, schema);
  await apollo.start();
  const asker: OwnAsker = { apollo, graph, signal: closing.signal, log };
  const openContext = buildContexts(graph, service);
  addRoutes(app, { apollo, schema, graph }, { ...service, guard, metrics }, openContext);
  const posts = { ...SENT, apollo, log, openContext, countRefusal: metrics.countRefusal };
  listener = answerPosts(posts, app);
  const openPort = await listen(httpServer, host, port);
  return {
    url: `http://${host}:${String(openPort)}/`,
    port: openPort,
    warmUp: () => {
      askAhead(warmUp, asker);
    },
    close: async () => {
      closing.abort();
      guard.close();
      await apollo.stop();
    },
  };
}

function openMetrics(
  guard: StoreGuard,
  events: StatementEvents,
  countWebSockets: () => number,
): Metrics {
  return new Metrics(() => {
    const { running, waiting, refused } = guard.load;
    return {
      isStoreUp: guard.isUp,
      runningQueries: running,
      waitingQueries: waiting,
      refusedQueries: refused,
      webSockets: countWebSockets(),
      subscriptions: events.listenerCount("added"),
    };
  });
}

const PLUGINS = [limitTime, chooseStatus, setRetryAfter];

const SENT = { path: PATH, largestBody: LARGEST_BODY };

const SOCKETS = { path: PATH, largestMessage: LARGEST_BODY };

type OpenContext = (request: IncomingMessage, response: ServerResponse) => ApiContext;

/**
 * Makes what opens the context of a request; it stops with the request.
 *
 * @throws AppError READ_KEY_WRONG when it is called
 */
function buildContexts(graph: Graph, access: GuardedAccess): OpenContext {
  return (request, response) => {
    const { authorization } = request.headers;
    requireReading(access, authorization);
    const context = createContext(graph, () => requireCuration(access.curation, authorization), {
      requestId: getRequestId(request),
    });
    // It closes after an answer, too.
    response.once("close", () => {
      if (!response.writableFinished) context.stop(new AppError("REQUEST_ABANDONED", {}));
    });
    return context;
  };
}

function addRoutes(
  app: Express,
  asking: AskingServer,
  {
    guard,
    metrics,
    log,
    corsOrigins,
    exampleIds,
    browserUrl,
    ...access
  }: Service & { readonly guard: StoreGuard; readonly metrics: Metrics },
  openContext: OpenContext,
): void {
  app.disable("x-powered-by");
  app.use(setResponseHeaders, compressAnswers);
  const requireKey: RequestHandler = ({ headers }, _response, next) => {
    requireReading(access, headers.authorization);
    next();
  };
  app.use(buildHealthRoutes(guard), buildMetricsRoute(metrics, requireKey));
  app.get(PATH, leadReadersToGraphiql);
  app.use(
    PATH,
    cors({
      origin: [...corsOrigins],
      methods: ["GET", "POST"],
      maxAge: PREFLIGHT_SECONDS,
      exposedHeaders: [REQUEST_ID],
    }),
    // Before the body is read.
    requireKey,
    requirePreflight,
    express.json({
      limit: LARGEST_BODY,
      // Variables nest in the body itself.
      verify: (_request, _response, body) => {
        limitNesting(body.toString());
      },
    }),
    limitRequestNesting,
    expressMiddleware(asking.apollo, {
      context: ({ req, res }) => Promise.resolve(openContext(req, res)),
    }),
  );
  app.use(
    buildExportRoutes(
      { ...asking, log, corsOrigins, longestUnreadMs: LONGEST_UNREAD_MS },
      requireKey,
    ),
  );
  app.use(buildNeo4jBrowserRoutes());
  app.use(buildPageRoutes(exampleIds, browserUrl));
  app.use(showMissingPage, showUnreadablePage);
  app.use(buildHttpErrorHandler(log));
}

/** Refuses what is nested too deeply, in the body or in the address. */
function limitRequestNesting(request: Request, _response: Response, next: NextFunction): void {
  const { query } = { ...(request.body as object | undefined) } as { query?: unknown };
  for (const text of [query, request.query["query"], request.query["variables"]]) {
    if (typeof text === "string") limitNesting(text);
  }
  next();
}
