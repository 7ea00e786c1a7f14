import { LRUCache } from "lru-cache";
import { AppError } from "../../errors/app-error.ts";
import type { GraphRequest, Query } from "./query-guard.ts";

/** As many as Neo4j keeps plans of, unless it is told otherwise. */
const MOST_KNOWN = 1_000;

/** Characters of all of them with their parameters. */
const LARGEST_KNOWN = 20_000_000;

/** Queries that wait to be planned. */
const MOST_WAITING = 16;

/** Those that were asked last and are planned again before a store that came back is asked. */
const MOST_RENEWED = 10;

interface Job {
  readonly query: Query;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Sees to it that queries are planned before they run, one after another, and each once for all who ask
 * it. Planning may take a hundred times as long as running: a request that ran out of time meanwhile
 * would leave it to the next one to begin anew.
 */
export class Plans {
  readonly #planQuery: (query: Query) => Promise<void>;
  readonly #known = new LRUCache<string, Query>({
    max: MOST_KNOWN,
    maxSize: LARGEST_KNOWN,
    sizeCalculation: ({ parameters }, text) => text.length + JSON.stringify(parameters).length,
  });
  readonly #planning = new Map<string, Promise<void>>();
  readonly #queue: Job[] = [];
  #workers = 0;

  /** `planQuery` has Neo4j plan a query, which it does by the types and rough sizes of its parameters. */
  constructor(planQuery: (query: Query) => Promise<void>) {
    this.#planQuery = planQuery;
  }

  /**
   * Waits until a query is planned.
   *
   * @throws AppError STORE_BUSY where too many wait to be planned
   */
  async require(query: Query, { hasBegun }: Pick<GraphRequest, "hasBegun">): Promise<void> {
    if (this.#known.get(query.text) !== undefined) return;
    const planning = this.#planning.get(query.text);
    if (planning === undefined && !hasBegun && this.#planning.size >= MOST_WAITING) {
      throw new AppError("STORE_BUSY", {});
    }
    await (planning ?? this.#plan(query));
  }

  /** Has a query planned again before it runs the next time. */
  forget({ text }: Query): void {
    this.#known.delete(text);
  }

  /** Plans again what was asked last, for a Neo4j that knows no plans, two queries at a time. */
  async renew(): Promise<void> {
    const recent = [...this.#known.values()].slice(0, MOST_RENEWED);
    this.#known.clear();
    const planning = recent.map((query) => this.#plan(query));
    void this.#work();
    await Promise.allSettled(planning);
  }

  #plan(query: Query): Promise<void> {
    const planning = new Promise<void>((resolve, reject) => {
      this.#queue.push({ query, resolve, reject });
    });
    // Those who still wait for it are told.
    planning.catch(() => undefined);
    this.#planning.set(query.text, planning);
    if (this.#workers === 0) void this.#work();
    return planning;
  }

  async #work(): Promise<void> {
    this.#workers += 1;
    for (let job = this.#queue.shift(); job !== undefined; job = this.#queue.shift()) {
      const { query, resolve, reject } = job;
      try {
        await this.#planQuery(query);
        this.#known.set(query.text, query);
        resolve();
      } catch (error) {
        reject(error);
      }
      this.#planning.delete(query.text);
    }
    this.#workers -= 1;
  }
}
