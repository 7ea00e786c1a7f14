import { setTimeout as sleep } from "node:timers/promises";
import { LRUCache } from "lru-cache";
import type { Logger } from "pino";
import { AppError } from "../../errors/app-error.ts";
import { Admission } from "./admission.ts";
import { applyConstraints, areConstraintsThere } from "./apply-constraints.ts";
import { Circuit } from "./circuit.ts";
import type { Graph } from "./driver.ts";
import { isConnectionLoss, isTimeout } from "./graph-errors.ts";
import { GRACE_MS, closeSession, openSession } from "./in-session.ts";
import { pingGraph } from "./ping-graph.ts";
import { Plans } from "./plans.ts";
import type { GraphRequest, Query, QueryGuard, Task, Work } from "./query-guard.ts";
import { untilAborted } from "./until-aborted.ts";

/** How long Neo4j may plan a query, whatever time the request has that asks it first. */
const LONGEST_PLANNING_MS = 10_000;

/** How long a store that is back may plan before anybody is let in. */
const LONGEST_RENEWAL_MS = 1_000;

/** How long a query may take that has not run before: all that Java does for it the first time is slow. */
const LONGEST_FIRST_MS = 4_000;

/** A query that took so long is dear the next time, whatever its answer holds. */
const SLOW_MS = 1_000;

/** Queries of which it is known how they ran. */
const MOST_KNOWN = 1_000;

/** Who hears of what goes on. */
export interface GuardListener {
  /** The store was away, and questions come through again. */
  returned(): void;
  /** A query had its place for so long. */
  queried(isAnswered: boolean, seconds: number): void;
}

type Store = Pick<Graph, "driver" | "database" | "timeoutMs" | "bookmarks">;

/**
 * Stands between an API that many ask and its store: no more queries run at once than the store can
 * answer in time, each is planned beforehand, and while the store is away nobody waits for it.
 */
export class StoreGuard implements QueryGuard {
  readonly #graph: Graph;
  readonly #admission = new Admission();
  /** Whether each query that ran was slow the last time. */
  readonly #wasSlow = new LRUCache<string, boolean>({ max: MOST_KNOWN });
  readonly #plans: Plans;
  readonly #circuit: Circuit;

  readonly #queried: GuardListener["queried"];

  /** `graph` is asked without the guard whether it answers, and made ready. */
  constructor(graph: Graph, log: Logger, { returned, queried }: GuardListener) {
    this.#graph = graph;
    this.#queried = queried;
    this.#plans = new Plans((query) => this.#explain(query));
    this.#circuit = new Circuit(
      { probe: () => pingGraph(graph), prepare: () => this.#prepare(), returned },
      log,
    );
  }

  /** See `Admission`. */
  get load(): Admission["load"] {
    return this.#admission.load;
  }

  /** Whether the store answers, as far as is known. */
  get isUp(): boolean {
    return !this.#circuit.away.aborted;
  }

  /**
   * Fails where a question that came now would not be answered.
   *
   * @throws AppError GRAPH_UNAVAILABLE, STORE_BUSY
   */
  async requireReady(): Promise<void> {
    await this.#circuit.check();
    if (this.#admission.isFull) throw new AppError("STORE_BUSY", {});
  }

  async run<Result>(
    store: Store,
    request: GraphRequest,
    task: Task,
    work: Work<Result>,
  ): Promise<Result> {
    try {
      return await this.#runOnce(store, request, task, work);
    } catch (error) {
      if (!isConnectionLoss(error)) throw error;
      // A connection that rested may be lost while the store is well.
      await this.#circuit.check();
      return this.#runOnce(store, request, task, work);
    }
  }

  /** Looks for the store no more. */
  close(): void {
    this.#circuit.close();
  }

  async #runOnce<Result>(
    store: Store,
    request: GraphRequest,
    task: Task,
    work: Work<Result>,
  ): Promise<Result> {
    const { away } = this.#circuit;
    away.throwIfAborted();
    const signals = [request.signal, away];
    if (task.query !== null) await untilAborted(this.#plans.require(task.query, request), signals);
    const text = task.query?.text ?? task.name;
    const wasSlow = this.#wasSlow.get(text);
    const timeoutMs =
      wasSlow === undefined ? Math.max(store.timeoutMs, LONGEST_FIRST_MS) : store.timeoutMs;
    const isDear = request.isDear || wasSlow === true;
    const leave = await this.#admission.enter({ ...request, isDear }, signals);
    request.hasBegun = true;
    const start = performance.now();
    const session = openSession(store, task);
    let isAnswered = false;
    try {
      const result = await this.#watch(work(session, timeoutMs), signals, timeoutMs, task.name);
      isAnswered = true;
      return result;
    } catch (error) {
      // Neo4j may have forgotten the plan.
      if (isTimeout(error) && task.query !== null) this.#plans.forget(task.query);
      throw error;
    } finally {
      const ms = performance.now() - start;
      this.#queried(isAnswered, ms / 1_000);
      this.#wasSlow.set(text, ms > SLOW_MS);
      void closeSession(session).finally(leave);
    }
  }

  /** Waits for Neo4j, and looks after the time that it has whether it still answers. */
  async #watch<Result>(
    work: Promise<Result>,
    signals: readonly AbortSignal[],
    timeoutMs: number,
    query: string,
  ): Promise<Result> {
    const suspicion = setTimeout(() => {
      // If it does not, all who wait are told.
      this.#circuit.check().catch(() => undefined);
    }, timeoutMs);
    const patience = {
      ms: timeoutMs + GRACE_MS,
      fail: () => new AppError("GRAPH_TIMEOUT", { query }),
    };
    try {
      return await untilAborted(work, signals, patience);
    } finally {
      clearTimeout(suspicion);
    }
  }

  async #explain({ text, parameters }: Query): Promise<void> {
    const { away } = this.#circuit;
    const session = openSession(this.#graph, { mode: "read" });
    const settings = { timeout: LONGEST_PLANNING_MS };
    try {
      const planning = Promise.resolve(session.run(`EXPLAIN ${text}`, parameters, settings));
      // What is planned while the store is away is planned for its return.
      const signals = away.aborted ? [] : [away];
      await this.#watch(planning, signals, LONGEST_PLANNING_MS, "plan");
    } finally {
      void closeSession(session);
    }
  }

  /** Makes a store that is back ready: it may have come back empty, and knows no plans. */
  async #prepare(): Promise<void> {
    const restore = async (): Promise<void> => {
      if (!(await areConstraintsThere(this.#graph))) await applyConstraints(this.#graph);
    };
    const warm = this.#plans.renew();
    void this.#admission.restart(warm);
    this.#wasSlow.clear();
    // What is planned later is waited for by those who ask it.
    const soon = sleep(LONGEST_RENEWAL_MS, undefined, { ref: false });
    await Promise.all([restore(), Promise.race([warm, soon])]);
  }
}
