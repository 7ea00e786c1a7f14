import type { Identities } from "../../domain/identity/identities.ts";
import type { NameLexicon } from "../../domain/names/name-lexicon.ts";
import type { EntityLookup } from "../../domain/ports.ts";
import { AppError } from "../../errors/app-error.ts";
import type { Bulk } from "../../graph/bulk/open-bulk.ts";
import { type PreparedArticle, prepareArticle } from "../../graph/bulk/prepare-article.ts";
import { applyDecisions } from "../../resolve/apply-decisions.ts";
import { type Rejection, reject } from "../articles/arrivals.ts";
import type { Item, LoadResult, ReadItem } from "../articles/load-articles.ts";
import { buildSeatId } from "../articles/seat.ts";

/** How readings become what is written. */
export interface BulkRules {
  readonly identities: Identities;
  readonly lookup: EntityLookup;
  readonly lexicon: NameLexicon;
}

/** Writes what was read as `saveItems` saves it, where the graph is empty, and tells what became of each article. */
export async function* writeItems(
  items: AsyncIterable<Item>,
  bulk: Bulk,
  rules: BulkRules,
): AsyncGenerator<LoadResult> {
  const rejected = new Map<string, Rejection>();
  for await (const item of items) {
    const result = writeItem(item, bulk, rules, rejected);
    if (result.outcome === "rejected") {
      if (result.articleId !== undefined) rejected.set(result.articleId, result);
    } else if (result.seat !== undefined) {
      // An article that was given a name needs no seat.
      bulk.addSeat(buildSeatId(result.seat), result.isNamed ? null : result.articleId);
    }
    yield result;
  }
}

function writeItem(
  item: Item,
  bulk: Bulk,
  rules: BulkRules,
  rejected: ReadonlyMap<string, Rejection>,
): LoadResult {
  if ("error" in item) return item;
  if ("articleId" in item) {
    const { found, articleId } = item;
    return { ...(rejected.get(articleId) ?? { articleId, outcome: "unchanged" }), ...found };
  }
  const prepared = prepare(item, rules);
  if ("error" in prepared) return prepared;
  bulk.add(prepared, item.hash);
  return { ...item.found, articleId: item.reading.article.id, outcome: "loaded" };
}

function prepare(
  { found, reading }: ReadItem,
  { identities, lookup, lexicon }: BulkRules,
): PreparedArticle | Rejection {
  try {
    return prepareArticle(applyDecisions(reading, identities, lookup), lexicon);
  } catch (cause) {
    const articleId = reading.article.id;
    const error = new AppError(
      "ARTICLE_READ_FAILED",
      { articleId, reason: String(cause) },
      { cause },
    );
    return { ...reject(found, error), articleId };
  }
}
