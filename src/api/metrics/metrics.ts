import { ApolloServerErrorCode } from "@apollo/server/errors";
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from "prom-client";

/** What is asked of the server as it is when somebody looks. */
export interface ServerState {
  /** Whether Neo4j answers. */
  readonly isStoreUp: boolean;
  readonly runningQueries: number;
  readonly waitingQueries: number;
  /** That found no place in time, since the start. */
  readonly refusedQueries: number;
  readonly webSockets: number;
  readonly subscriptions: number;
}

/** Seconds; the shortest answers take a thousandth, the longest ten. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What `/metrics` tells of one server, by the conventions of Prometheus. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #requests: Histogram<"route" | "status">;
  readonly #operations: Counter<"outcome">;
  readonly #queries: Histogram<"outcome">;
  /** Looking up a series by its labels costs more than counting. */
  readonly #series = new Map<string, { observe(seconds: number): void }>();

  constructor(getState: () => ServerState) {
    const registers = [this.#registry];
    collectDefaultMetrics({ register: this.#registry });
    this.#requests = new Histogram({
      name: "whosaid_http_request_duration_seconds",
      help: "Time from a request to the end of its answer, by route and status",
      labelNames: ["route", "status"],
      buckets: BUCKETS,
      registers,
    });
    this.#operations = new Counter({
      name: "whosaid_graphql_operations_total",
      help: "GraphQL operations over HTTP, by the code of their first error, or OK",
      labelNames: ["outcome"],
      registers,
    });
    this.#queries = new Histogram({
      name: "whosaid_store_query_duration_seconds",
      help: "Time of queries in Neo4j, without the wait for a place, by whether they were answered",
      labelNames: ["outcome"],
      buckets: BUCKETS,
      registers,
    });
    const gauge = (name: string, help: string, read: (state: ServerState) => number) =>
      new Gauge({
        name,
        help,
        registers,
        collect() {
          this.set(read(getState()));
        },
      });
    gauge("whosaid_store_up", "1 while Neo4j answers, else 0", ({ isStoreUp }) =>
      Number(isStoreUp),
    );
    gauge("whosaid_store_queries_running", "Queries in Neo4j", (state) => state.runningQueries);
    gauge("whosaid_store_queries_waiting", "Queries before it", (state) => state.waitingQueries);
    gauge("whosaid_websockets_open", "WebSockets that are open", (state) => state.webSockets);
    gauge("whosaid_subscriptions_open", "Running subscriptions", (state) => state.subscriptions);
    new Counter({
      name: "whosaid_store_queries_refused_total",
      help: "Queries that were sent away since too many waited",
      registers,
      collect() {
        this.reset();
        this.inc(getState().refusedQueries);
      },
    });
  }

  readonly contentType = Registry.PROMETHEUS_CONTENT_TYPE;

  /** All of it as Prometheus reads it. */
  async print(): Promise<string> {
    return this.#registry.metrics();
  }

  timeRequest(route: string, status: number, seconds: number): void {
    const key = `${route} ${String(status)}`;
    let series = this.#series.get(key);
    if (series === undefined) {
      series = this.#requests.labels({ route, status: String(status) });
      this.#series.set(key, series);
    }
    series.observe(seconds);
  }

  countOperation(outcome: string): void {
    this.#operations.inc({ outcome });
  }

  /** An answer that was kept from before, see `Refusals`. */
  readonly countRefusal = (): void => {
    this.countOperation(ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED);
  };

  timeQuery(isAnswered: boolean, seconds: number): void {
    this.#queries.observe({ outcome: isAnswered ? "answered" : "failed" }, seconds);
  }
}
