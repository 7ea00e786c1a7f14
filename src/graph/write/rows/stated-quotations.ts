import type { NameLexicon } from "../../../domain/names/name-lexicon.ts";
import { buildSearchText } from "../../../domain/text/search-text.ts";
import type { BatchRows } from "./batch-rows.ts";
import type { NamingRole, StatedNaming } from "./statement-links.ts";
import type { Published, StatedQuotation } from "./statement-rows.ts";

/** A quotation of a batch, as far as it tells of the statement with this key. */
export interface StatedRow {
  readonly key: string;
  /** Without the origin of its article, which copies may change. */
  readonly stated: Omit<StatedQuotation, "origin">;
  readonly namings: readonly StatedNaming[];
}

/** The quotations of a batch, in their order. */
export function listStated(rows: BatchRows, { forms }: NameLexicon): StatedRow[] {
  const namings = listNamings(rows);
  const articles = new Map(
    rows.articles.map(({ id, publisher, properties }) => [
      id,
      { publisher, published: readPublished(properties as PublishedProperties) },
    ]),
  );
  return rows.quotations.map(({ id, statementKey, articleId, saidOn, saidOnTo, properties }) => {
    const { _claimed: _, ...own } = properties;
    const searchText = buildSearchText(properties.text, forms);
    const { publisher, published } = articles.get(articleId)!;
    return {
      key: statementKey,
      stated: {
        id,
        properties: own,
        searchText,
        saidOn,
        saidOnTo,
        articleId,
        publisher,
        published,
      },
      namings: namings.get(id) ?? [],
    };
  });
}

/** When an article was published, as its node has it. */
export interface PublishedProperties {
  readonly publishedFrom: string | null;
  readonly publishedTo: string | null;
  readonly publishedPrecision: string | null;
  readonly publishedBasis: string | null;
  readonly publishedText: string | null;
}

export function readPublished(properties: PublishedProperties): Published | null {
  const { publishedFrom, publishedTo, publishedPrecision, publishedBasis, publishedText } =
    properties;
  return publishedFrom === null
    ? null
    : [publishedFrom, publishedTo, publishedPrecision, publishedBasis, publishedText];
}

/** What quotations name, by their ids. */
function listNamings({ entityNamings, mediumNamings }: BatchRows): Map<string, StatedNaming[]> {
  const namings = new Map<string, StatedNaming[]>();
  const add = (quotationId: string, naming: StatedNaming) => {
    const known = namings.get(quotationId);
    if (known === undefined) namings.set(quotationId, [naming]);
    else known.push(naming);
  };
  for (const { quotationId, entityId, confidence, properties } of entityNamings) {
    const { role, rule, basis } = properties as unknown as Omit<StatedNaming, "to" | "confidence">;
    add(quotationId, { role, to: entityId, rule, confidence, basis });
  }
  for (const { quotationId, mediumName, confidence, properties } of mediumNamings) {
    const { role, rule } = properties as { role: NamingRole; rule: string };
    add(quotationId, { role, to: mediumName, rule, confidence, basis: null });
  }
  return namings;
}
