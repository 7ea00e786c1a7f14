import { getCommonOrigin } from "../../domain/articles/origin.ts";
import { groupConnected } from "../../domain/group-connected.ts";
import { compareTexts, COPY_SIMILARITY } from "../../domain/text/text-bands.ts";
import type { BatchRows, Version } from "./rows/batch-rows.ts";
import { queries } from "../connection/queries.generated.ts";
import type { RowOf } from "../connection/query-definition.ts";
import type { RunInTransaction } from "../connection/run-query.ts";

/**
 * Links articles to those whose text is nearly their own, and returns the ids of all that are linked.
 * Whether two are linked depends on them alone.
 */
export async function linkCopies(
  run: RunInTransaction,
  versions: readonly Version[],
  bands: BatchRows["bands"],
): Promise<string[]> {
  if (bands.length === 0) return [];
  const texts = new Map(versions.map(({ reading: { article } }) => [article.id, article.text]));
  void run(queries.sortIntoBands, { bands });
  const similar = await run(queries.findSimilarArticles, { articleIds: [...texts.keys()] });
  if (similar.length === 0) return [];
  const stored = new Set(similar.map(({ otherId }) => otherId).filter((id) => !texts.has(id)));
  if (stored.size > 0) {
    const found = await run(queries.getArticleTexts, { ids: [...stored] });
    for (const { id, text } of found) texts.set(id, text);
  }
  const copies = similar
    // Two of these articles find each other.
    .filter(({ articleId, otherId }) => stored.has(otherId) || articleId < otherId)
    .map(({ articleId, otherId }) => {
      const [from, to] = articleId < otherId ? [articleId, otherId] : [otherId, articleId];
      return { from, to, similarity: compareTexts(texts.get(from)!, texts.get(to)!) };
    })
    .filter(({ similarity }) => similarity >= COPY_SIMILARITY);
  if (copies.length > 0) void run(queries.linkCopies, { copies });
  return copies.flatMap(({ from, to }) => [from, to]);
}

/** Origins by the ids of articles, and the keys of the statements whose sources these count among. */
export interface WrittenOrigins {
  readonly origins: ReadonlyMap<string, string | null>;
  readonly recounted: readonly string[];
}

/**
 * Finds anew the origins of articles and of all their copies.
 *
 * Copies of copies have one origin; an article that goes may part them.
 */
export async function writeOrigins(
  run: RunInTransaction,
  articleIds: readonly string[],
): Promise<WrittenOrigins> {
  if (articleIds.length === 0) return { origins: new Map(), recounted: [] };
  const groups = await findCopyGroups(run, articleIds);
  const origins = groups.flatMap((group) => {
    const origin = getCommonOrigin(group);
    return group.map(({ id }) => ({ id, origin }));
  });
  const touched = await run(queries.writeOrigins, { origins });
  return {
    origins: new Map(origins.map(({ id, origin }) => [id, origin])),
    recounted: touched.map(({ statementKey }) => statementKey),
  };
}

type CopyRow = RowOf<typeof queries.findCopies>;

/** Each of the articles with its copies, their copies and so on; no article twice. */
async function findCopyGroups(
  run: RunInTransaction,
  articleIds: readonly string[],
): Promise<CopyRow[][]> {
  const rows = new Map<string, CopyRow>();
  let ids = [...new Set(articleIds)];
  while (ids.length > 0) {
    const found = await run(queries.findCopies, { ids });
    for (const row of found) rows.set(row.id, row);
    ids = [...new Set(found.flatMap(({ copyIds }) => copyIds))].filter((id) => !rows.has(id));
  }
  return groupConnected(rows.values(), ({ copyIds }) => copyIds.map((id) => rows.get(id)!));
}
