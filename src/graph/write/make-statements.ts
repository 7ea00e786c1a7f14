import { groupBy } from "../../domain/group-by.ts";
import type { NameLexicon } from "../../domain/names/name-lexicon.ts";
import { buildSearchText } from "../../domain/text/search-text.ts";
import { queries } from "../connection/queries.generated.ts";
import type { RowOf } from "../connection/query-definition.ts";
import type { RunInTransaction } from "../connection/run-query.ts";
import type { BatchRows } from "./rows/batch-rows.ts";
import { listStated, type PublishedProperties, readPublished } from "./rows/stated-quotations.ts";
import { listStatementLinks, type StatedNaming } from "./rows/statement-links.ts";
import {
  buildStatementRow,
  type StatedProperties,
  type StatedQuotation,
} from "./rows/statement-rows.ts";

/** Which statements are made, and of what. */
export interface ChangedQuotations {
  readonly rows: BatchRows;
  /** Of the statements, which were cleared. */
  readonly keys: readonly string[];
  /** Origins of those articles that copies may have given another than their own. */
  readonly origins: ReadonlyMap<string, string | null>;
}

/** A quotation with all that it tells of its statement. */
interface Backing {
  readonly quotation: StatedQuotation;
  readonly namings: readonly StatedNaming[];
}

/**
 * Makes cleared statements again from the quotations that are there now, and returns the keys of those
 * that other articles back, too. What no quotation backs any more stays cleared.
 */
export async function makeStatements(
  run: RunInTransaction,
  { rows, keys, origins }: ChangedQuotations,
  lexicon: NameLexicon,
): Promise<string[]> {
  const ownOrigins = new Map(
    rows.articles.map(({ id, properties }) => [
      id,
      (properties as { readonly _ownOrigin: string | null })._ownOrigin,
    ]),
  );
  const own = groupBy(
    listStated(rows, lexicon).map(({ key, stated, namings }) => {
      const { articleId } = stated;
      const origin = (origins.has(articleId) ? origins : ownOrigins).get(articleId)!;
      return { key, quotation: { ...stated, origin }, namings };
    }),
    ({ key }) => [key],
  );
  // A key that is a quotation's id is of one article.
  const shared = keys.filter(
    (key) => own.get(key)?.some(({ quotation }) => quotation.id === key) !== true,
  );
  const articleIds = [...ownOrigins.keys()];
  const found =
    shared.length === 0 ? [] : await run(queries.getStatedQuotations, { keys: shared, articleIds });
  const stored = groupBy(found, ({ key }) => [key]);
  const made = keys.flatMap((key) => {
    const backing: readonly Backing[] = [
      ...(own.get(key) ?? []),
      ...(stored.get(key) ?? []).map((row) => readStored(row, lexicon)),
    ];
    return backing.length === 0 ? [] : { key, backing };
  });
  writeStatements(run, made);
  return [...stored.keys()];
}

function readStored(
  { namings, properties, published, ...quotation }: RowOf<typeof queries.getStatedQuotations>,
  { forms }: NameLexicon,
): Backing {
  const own = { ...NONE_OF, ...(properties as StatedProperties) };
  const searchText = buildSearchText(own.text, forms);
  return {
    quotation: {
      ...quotation,
      properties: own,
      searchText,
      published: readPublished(published as unknown as PublishedProperties),
    },
    namings: namings as readonly StatedNaming[],
  };
}

/** What a node does not hold where nothing is known. */
const NONE_OF = { topics: [], saidOnPrecision: null, saidOnBasis: null, saidOnText: null };

function writeStatements(
  run: RunInTransaction,
  made: readonly { readonly key: string; readonly backing: readonly Backing[] }[],
): void {
  const statements = made.map(({ key, backing }) => {
    const { properties, days, publishers } = buildStatementRow(
      backing.map(({ quotation }) => quotation),
    );
    const quotationIds = backing.map(({ quotation }) => quotation.id);
    return { key, properties, ...days, publishers, quotationIds };
  });
  const links = made.flatMap(({ key, backing }) =>
    listStatementLinks(backing.flatMap(({ namings }) => namings)).map((link) => ({ key, ...link })),
  );
  const [media, entities] = [
    links.filter(({ role }) => role === "MEDIUM"),
    links.filter(({ role }) => role !== "MEDIUM"),
  ];
  if (statements.length > 0) void run(queries.writeStatements, { statements });
  if (entities.length > 0) void run(queries.linkStatements, { links: entities });
  if (media.length > 0) void run(queries.linkMedia, { links: media });
}
