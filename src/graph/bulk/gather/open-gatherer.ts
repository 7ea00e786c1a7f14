import { getBase } from "../../../domain/claims/meeting-points.ts";
import type { NameLexicon } from "../../../domain/names/name-lexicon.ts";
import type { BatchRows } from "../../write/rows/batch-rows.ts";
import { listStated } from "../../write/rows/stated-quotations.ts";
import { type Gathering, namePath } from "../files/gathering-paths.ts";
import { ImportFiles } from "../files/import-files.ts";
import { LineFile } from "../files/line-file.ts";
import { NumberList } from "../files/number-list.ts";
import { NumbersInParts } from "../files/numbers-in-parts.ts";
import { RecordFile } from "../files/record-file.ts";
import { RowsInParts } from "../files/rows-in-parts.ts";
import { EntityGatherer } from "./gather-entities.ts";
import type { Gathered, SharedCounter } from "./gathered.ts";
import type { PreparedArticle } from "./prepare-article.ts";
import type {
  ArticleProperties,
  ArticleRecord,
  ClaimsRecord,
  FoundRelation,
  Nesting,
  QuotationRecord,
} from "./records.ts";

/** Parts of the points, each with all of some bases. */
export const POINT_PARTS = 61;
/** Where a quotation claims nothing. */
export const NOWHERE = -1;

/** Writes articles, as far as each tells by itself, and gathers on disk what is to be joined. */
export interface Gatherer {
  /** Takes an article; the one with the larger number came later. */
  readonly add: (article: PreparedArticle, number: number, inputHash: string | null) => void;
  readonly close: () => Gathered;
}

export interface GathererSettings {
  /** Shared by all gatherers of a graph. */
  readonly folder: string;
  /** Its own: begins the names of its files. */
  readonly writer: string;
  readonly counter: SharedCounter;
}

/** Begins what one thread gathers. No more is kept of it in memory than some numbers for each article and quotation. */
export function openGatherer(
  { folder, writer, counter }: GathererSettings,
  lexicon: NameLexicon,
): Gatherer {
  const path = (gathering: Gathering) => namePath(folder, writer, gathering);
  const files = new ImportFiles(folder, writer);
  const articles = new RecordFile<ArticleRecord>(path("articles"));
  const quotations = new LineFile(path("quotations"));
  const claims = new RecordFile<ClaimsRecord>(path("claims"));
  const near = new LineFile(path("near"));
  const nestings = new LineFile(path("nestings"));
  const bands = new RowsInParts<number>(path("bands"));
  const keys = new RowsInParts<number>(path("keys"));
  const entities = new EntityGatherer(path("entities"));
  const points = new NumbersInParts(path("points"));
  const publishers = new Set<string>();
  const media = new Set<string>();
  const articleLists = buildLists(["number", "offset", "length"]);
  const quotationLists = buildLists(["number", "article", "start", "offset", "length"]);

  function add(prepared: PreparedArticle, article: number, inputHash: string | null): void {
    const { rows } = prepared;
    const first = Atomics.add(counter.values, 0, rows.quotations.length);
    const numbers = new Map(rows.quotations.map(({ id }, index) => [id, first + index]));
    addArticle(rows, article, inputHash);
    entities.add(rows, article);
    writeQuotations(files, rows, article, numbers);
    for (const { mediumName } of rows.mediumNamings) media.add(mediumName);
    addStatements(rows, article, numbers);
    addNestings(rows, numbers);
    addClaims(prepared, article, numbers);
  }

  function addArticle(
    { articles: [row], bands: sorted }: BatchRows,
    number: number,
    inputHash: string | null,
  ): void {
    const { publisher, credits } = row!;
    const properties = row!.properties as ArticleProperties;
    addTo(articleLists, { number, ...articles.append({ ...row!, properties, number, inputHash }) });
    for (const { name } of sorted) bands.add(name, number);
    link("PUBLISHED_BY", publisher === null ? [] : [publisher]);
    link("SYNDICATED_FROM", credits);

    function link(type: string, names: readonly string[]): void {
      for (const name of new Set(names)) {
        publishers.add(name);
        files.links(type, "Article", "Publisher").write({ ids: [String(number), name] });
      }
    }
  }

  function addStatements(
    rows: BatchRows,
    article: number,
    numbers: ReadonlyMap<string, number>,
  ): void {
    const { _ownOrigin: ownOrigin } = rows.articles[0]!.properties as ArticleProperties;
    for (const row of listStated(rows, lexicon)) {
      const number = numbers.get(row.stated.id)!;
      const record: QuotationRecord = { ...row, number, article, ownOrigin };
      quotations.append(JSON.stringify(record));
      // What is its own key, no other has.
      if (row.key !== row.stated.id) keys.add(row.key, number);
    }
  }

  function addNestings(
    { nestings: inside, quotations: quoted }: BatchRows,
    numbers: ReadonlyMap<string, number>,
  ): void {
    if (inside.length === 0) return;
    const byId = new Map(quoted.map((row) => [row.id, row]));
    const links = files.links("NESTED_IN", "Quotation", "Quotation");
    for (const { innerId, outerId } of inside) {
      const [inner, outer] = [numbers.get(innerId)!, numbers.get(outerId)!];
      links.write({ ids: [String(inner), String(outer)] });
      const { confidence, properties } = byId.get(innerId)!;
      const nesting: Nesting = { inner, outer, rule: properties.rule, confidence };
      nestings.append(JSON.stringify(nesting));
    }
  }

  function addClaims(
    { compared, relations }: PreparedArticle,
    article: number,
    numbers: ReadonlyMap<string, number>,
  ): void {
    const links = files.links("_MEETS", "Quotation", "Point");
    const byKey = new Map<string, number>();
    const unsaid = new Set(numbers.values());
    for (const { points: ownPoints, ...quotation } of compared) {
      const number = numbers.get(quotation.id)!;
      byKey.set(quotation.key, number);
      unsaid.delete(number);
      const place = claims.append(quotation);
      addTo(quotationLists, { number, article, start: quotation.start, ...place });
      for (const point of ownPoints) {
        const part = getBase(point) % POINT_PARTS;
        points.add(part, point);
        points.add(part, number);
        links.write({ ids: [String(number), String(point)] });
      }
    }
    for (const number of unsaid) {
      addTo(quotationLists, { number, article, start: 0, offset: NOWHERE, length: 0 });
    }
    for (const row of relations) {
      const found: FoundRelation = { from: byKey.get(row.from)!, to: byKey.get(row.to)!, row };
      near.append(JSON.stringify(found));
    }
  }

  function close(): Gathered {
    for (const file of [articles, quotations, claims, near, nestings]) file.flush();
    for (const parts of [bands, keys, entities, points]) parts.flush();
    return {
      writer,
      files: files.close(),
      articles: toArrays(articleLists),
      quotations: toArrays(quotationLists),
      publishers: [...publishers],
      media: [...media],
      around: entities.around,
    };
  }

  return { add, close };
}

type Lists<Name extends string> = Readonly<Record<Name, NumberList>>;

function buildLists<Name extends string>(names: readonly Name[]): Lists<Name> {
  return Object.fromEntries(names.map((name) => [name, new NumberList()])) as Lists<Name>;
}

function addTo<Name extends string>(
  lists: Lists<Name>,
  values: Readonly<Record<Name, number>>,
): void {
  for (const name in lists) lists[name].push(values[name]);
}

function toArrays<Name extends string>(lists: Lists<Name>): Record<Name, Float64Array> {
  const arrays = Object.entries<NumberList>(lists).map(([name, list]) => [name, list.toArray()]);
  return Object.fromEntries(arrays) as Record<Name, Float64Array>;
}

/** Writes quotations, their article, and what they name. */
function writeQuotations(
  files: ImportFiles,
  { quotations, entityNamings, mediumNamings }: BatchRows,
  article: number,
  numbers: ReadonlyMap<string, number>,
): void {
  const nodes = files.nodes("Quotation", "Quotation");
  const quoted = files.links("QUOTED_IN", "Quotation", "Article");
  for (const { id, properties, confidence, saidOn, saidOnTo } of quotations) {
    const ids = [String(numbers.get(id)!)];
    nodes.write({
      ids,
      properties: { id, ...properties },
      floats: { confidence },
      days: { saidOn, saidOnTo },
    });
    quoted.write({ ids: [...ids, String(article)] });
  }
  const entities = files.links("NAMES", "Quotation", "Entity");
  for (const {
    quotationId,
    entityId,
    properties,
    confidence,
    similarity,
    possibility,
  } of entityNamings) {
    const ids = [String(numbers.get(quotationId)!), entityId];
    entities.write({ ids, properties, floats: { confidence, similarity, possibility } });
  }
  const media = files.links("NAMES", "Quotation", "Medium");
  for (const { quotationId, mediumName, properties, confidence } of mediumNamings) {
    const ids = [String(numbers.get(quotationId)!), mediumName];
    media.write({ ids, properties, floats: { confidence } });
  }
}
