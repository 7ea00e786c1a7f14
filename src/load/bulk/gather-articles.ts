import { pMapIterable } from "p-map";
import { AppError } from "../../errors/app-error.ts";
import { type Arrival, type Rejection, reject } from "../articles/arrivals.ts";
import { collectReady } from "../articles/collect-ready.ts";
import type { Item, LoadResult } from "../articles/load-articles.ts";
import type { GatheredArticle, GatheringFault } from "./gathering-thread.ts";
import type { Threads } from "./open-threads.ts";

/** Articles and characters that a thread is given at once. */
const MOST_ARTICLES = 16;
const MOST_CHARACTERS = 200_000;
/** What waits for each thread, so that none waits for an article. */
const WAITING = 2;

/** Something that is to be gathered, or that needs not be. */
type Unsorted = Arrival | Item;

/** Has threads gather what comes, and tells what became of each article, in the order in which they came. */
export async function* gatherArticles(
  arrivals: AsyncIterable<Unsorted>,
  threads: Threads<readonly GatheredArticle[], GatheringFault[]>,
): AsyncGenerator<LoadResult> {
  let count = 0;
  const rejected = new Map<string, Rejection>();
  const batches = pMapIterable(collectReady(arrivals, isFull), gather, {
    concurrency: WAITING * threads.count,
  });
  for await (const { batch, faults } of batches) {
    for (const arrival of batch) {
      const result = tell(arrival, faults, rejected);
      if (result.outcome === "rejected" && result.articleId !== undefined) {
        rejected.set(result.articleId, result);
      }
      yield result;
    }
  }

  async function gather(batch: readonly Unsorted[]) {
    const own = batch.filter((each) => isToGather(each));
    const articles = own.map((each): GatheredArticle =>
      "input" in each
        ? { number: count++, input: each.input }
        : { number: count++, reading: each.reading, hash: each.hash },
    );
    const faults = articles.length === 0 ? [] : await threads.run(articles);
    return { batch, faults: new Map(own.map((each, index) => [each, faults[index]!] as const)) };
  }
}

type ToGather = Extract<Unsorted, { readonly input: unknown } | { readonly reading: unknown }>;

function isToGather(arrival: Unsorted): arrival is ToGather {
  return "input" in arrival || "reading" in arrival;
}

function isFull(waiting: readonly Unsorted[]): boolean {
  if (waiting.length >= MOST_ARTICLES) return true;
  const lengths = waiting.filter(isToGather).map((each) => getArticle(each).text.length);
  return lengths.reduce((sum, length) => sum + length, 0) >= MOST_CHARACTERS;
}

function getArticle(arrival: ToGather) {
  return "input" in arrival ? arrival.input : arrival.reading.article;
}

function tell(
  arrival: Unsorted,
  faults: ReadonlyMap<ToGather, GatheringFault>,
  rejected: ReadonlyMap<string, Rejection>,
): LoadResult {
  if ("error" in arrival) return arrival;
  const { found } = arrival;
  if (!isToGather(arrival)) {
    const { articleId } = arrival;
    return { ...(rejected.get(articleId) ?? { articleId, outcome: "unchanged" }), ...found };
  }
  const { id: articleId } = getArticle(arrival);
  const fault = faults.get(arrival) ?? null;
  if (fault === null) return { ...found, articleId, outcome: "loaded" };
  const error =
    fault === "empty"
      ? new AppError("ARTICLE_BODY_EMPTY", { path: found.path })
      : new AppError("ARTICLE_READ_FAILED", { articleId, reason: fault.reason });
  return { ...reject(found, error), articleId };
}
