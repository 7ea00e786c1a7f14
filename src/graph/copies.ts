import type { Article } from "../domain/article.ts";
import { getCommonOrigin } from "../domain/origin.ts";
import { compareTexts, COPY_SIMILARITY } from "../domain/text-bands.ts";
import { queries } from "./queries.generated.ts";
import type { RowOf } from "./query-definition.ts";
import type { RunInTransaction } from "./run-query.ts";

/** Links an article to those whose text is nearly its own. Whether two are linked depends on them alone. */
export async function linkCopies(
  run: RunInTransaction,
  { id, text }: Pick<Article, "id" | "text">,
  bands: readonly string[],
): Promise<void> {
  if (bands.length === 0) return;
  await run(queries.sortIntoBands, { articleId: id, bands });
  const similar = await run(queries.findSimilarTexts, { articleId: id, bands });
  const copies = similar
    .map((other) => ({ id: other.id, similarity: compareTexts(text, other.text) }))
    .filter(({ similarity }) => similarity >= COPY_SIMILARITY)
    .map(({ id: otherId, similarity }) => {
      const [from, to] = id < otherId ? [id, otherId] : [otherId, id];
      return { from, to, similarity };
    });
  await run(queries.linkCopies, { copies });
}

/**
 * Finds anew the origins of articles and of all their copies, and counts the independent sources of
 * what they quote and of some more statements.
 *
 * Copies of copies have one origin; an article that goes may part them.
 */
export async function countSources(
  run: RunInTransaction,
  articleIds: readonly string[],
  statementKeys: readonly string[],
): Promise<void> {
  const groups = await findCopyGroups(run, articleIds);
  const origins = groups.flatMap((group) => {
    const origin = getCommonOrigin(group);
    return group.map(({ id }) => ({ id, origin }));
  });
  const touched = await run(queries.writeOrigins, { origins });
  const quoted = touched.map(({ statementKey }) => statementKey);
  await run(queries.countSources, { keys: [...new Set([...statementKeys, ...quoted])].sort() });
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
  const groups: CopyRow[][] = [];
  const grouped = new Set<string>();
  for (const first of rows.values()) {
    if (grouped.has(first.id)) continue;
    grouped.add(first.id);
    const group = [first];
    for (const { copyIds } of group) {
      for (const id of copyIds) {
        if (grouped.has(id)) continue;
        grouped.add(id);
        group.push(rows.get(id)!);
      }
    }
    groups.push(group);
  }
  return groups;
}
