import { hashText } from "../../../domain/ids.ts";
import type { NameLexicon } from "../../../domain/names/name-lexicon.ts";
import type { Reading } from "../../../domain/reading.ts";
import type { queries } from "../../connection/queries.generated.ts";
import type { GivenRow } from "../../connection/query-definition.ts";
import { type ReadingRows, buildReadingRows } from "./reading-rows.ts";

/** A reading that is to be stored, and its rows. */
export interface Version {
  readonly reading: Reading;
  readonly rows: ReadingRows;
  /** Of the rows, not of the article: a better extractor or a changed registry replaces it too. */
  readonly readingHash: string;
}

/** Turns a reading into a version. The same reading gives the same version. */
export function buildVersion(reading: Reading, lexicon: NameLexicon): Version {
  const rows = buildReadingRows(reading, lexicon);
  return { reading, rows, readingHash: hashText(JSON.stringify(rows)) };
}

/** The rows of several versions together; what several of them name is there once. */
export interface BatchRows {
  readonly articles: readonly GivenRow<typeof queries.writeArticles, "articles">[];
  readonly bands: readonly GivenRow<typeof queries.sortIntoBands, "bands">[];
  readonly quotations: readonly QuotationRow[];
  /** Sorted. */
  readonly statementKeys: readonly string[];
  readonly nestings: ReadingRows["nestings"];
  readonly entityNamings: ReadingRows["entityNamings"];
  readonly mediumNamings: ReadingRows["mediumNamings"];
  readonly actors: ReadingRows["actors"];
  readonly places: ReadingRows["places"];
  readonly links: ReadingRows["links"];
  readonly writtenActorIds: readonly string[];
}

/** A quotation with the article that it stands in. */
type QuotationRow = ReadingRows["quotations"][number] &
  GivenRow<typeof queries.writeQuotations, "quotations">;

/**
 * Joins the rows of versions of different articles.
 *
 * What is shared with other writers is sorted, which keeps two of them from waiting for each other.
 */
export function joinRows(versions: readonly Version[]): BatchRows {
  const all = <Row>(list: (rows: ReadingRows) => readonly Row[]): Row[] =>
    versions.flatMap(({ rows }) => list(rows));
  const bands = new Map<string, string[]>();
  for (const { reading, rows } of versions) {
    for (const name of rows.bands) {
      const articleIds = bands.get(name);
      if (articleIds === undefined) bands.set(name, [reading.article.id]);
      else articleIds.push(reading.article.id);
    }
  }
  // The same span of an article is one quotation.
  const quotations = keepOnce(
    versions.flatMap(({ reading, rows }) =>
      rows.quotations.map((row) => ({ ...row, articleId: reading.article.id })),
    ),
  );
  const actors = keepOnce(all((rows) => rows.actors));
  const places = keepOnce(all((rows) => rows.places));
  return {
    articles: versions.map(({ reading, rows, readingHash }) => {
      const { id, format, sourceSha256 } = reading.article;
      const { publishedOn, publisher, credits } = rows;
      // How it came is no part of the hash: word for word the same from another file is the same.
      const properties = { ...rows.article, format, sourceSha256 };
      return { id, readingHash, properties, publishedOn, publisher, credits };
    }),
    bands: sortBy(
      Array.from(bands, ([name, articleIds]) => ({ name, articleIds })),
      ({ name }) => name,
    ),
    quotations,
    statementKeys: [...new Set(quotations.map(({ statementKey }) => statementKey))].sort(),
    nestings: all((rows) => rows.nestings),
    entityNamings: all((rows) => rows.entityNamings),
    mediumNamings: sortBy(
      all((rows) => rows.mediumNamings),
      ({ mediumName }) => mediumName,
    ),
    actors,
    places,
    links: keepLinks(versions),
    writtenActorIds: [...new Set(all((rows) => rows.writtenActorIds))].sort(),
  };
}

/** Each id once, as its last row has it, in the order of the ids. */
function keepOnce<Row extends { readonly id: string }>(rows: readonly Row[]): Row[] {
  return sortBy([...new Map(rows.map((row) => [row.id, row])).values()], ({ id }) => id);
}

/** The links of each entity, as the last article that names it has them. */
function keepLinks(versions: readonly Version[]): ReadingRows["links"] {
  const links = new Map<string, ReadingRows["links"]>();
  for (const { rows } of versions) {
    for (const { id } of [...rows.actors, ...rows.places]) links.set(id, []);
    for (const link of rows.links) links.set(link.from, [...links.get(link.from)!, link]);
  }
  return [...links.values()].flat();
}

function sortBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return items.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
}
