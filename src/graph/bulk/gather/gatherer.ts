import { getBase } from "../../../domain/claims/meeting-points.ts";
import type { NameLexicon } from "../../../domain/names/name-lexicon.ts";
import type { BatchRows } from "../../write/rows/batch-rows.ts";
import { listStated } from "../../write/rows/stated-quotations.ts";
import { type Gathering, namePath } from "../files/gathering-paths.ts";
import { ImportFiles } from "../files/import-files.ts";
import { LineFile } from "../files/line-file.ts";
import { NumberList } from "../files/number-list.ts";
import { NumbersInParts } from "../files/numbers-in-parts.ts";
import { QuotationRows } from "../files/quotation-rows.ts";
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
export interface GathererSettings {
  /** Shared by all gatherers of a graph. */
  readonly folder: string;
  /** Its own: begins the names of its files. */
  readonly writer: string;
  readonly counter: SharedCounter;
}

/**
 * Writes articles, as far as each tells by itself, and gathers on disk what is to be joined: what one thread
 * does. No more is kept in memory than some numbers for each article.
 */
export class Gatherer {
  readonly #settings: GathererSettings;
  readonly #lexicon: NameLexicon;
  readonly #files: ImportFiles;
  readonly #articles: RecordFile<ArticleRecord>;
  readonly #quotations: LineFile;
  readonly #claims: RecordFile<ClaimsRecord>;
  readonly #near: LineFile;
  readonly #nestings: LineFile;
  readonly #bands: RowsInParts<number>;
  readonly #keys: RowsInParts<number>;
  readonly #entities: EntityGatherer;
  readonly #points: NumbersInParts;
  readonly #quotationRows: QuotationRows;
  readonly #publishers = new Set<string>();
  readonly #media = new Set<string>();
  readonly #articleLists = {
    number: new NumberList(),
    offset: new NumberList(),
    length: new NumberList(),
  };

  constructor(settings: GathererSettings, lexicon: NameLexicon) {
    const { folder, writer } = settings;
    const path = (gathering: Gathering) => namePath(folder, writer, gathering);
    this.#settings = settings;
    this.#lexicon = lexicon;
    this.#files = new ImportFiles(folder, writer);
    this.#articles = new RecordFile(path("articles"));
    this.#quotations = new LineFile(path("quotations"));
    this.#claims = new RecordFile(path("claims"));
    this.#near = new LineFile(path("near"));
    this.#nestings = new LineFile(path("nestings"));
    this.#bands = new RowsInParts(path("bands"));
    this.#keys = new RowsInParts(path("keys"));
    this.#entities = new EntityGatherer(path("entities"));
    this.#points = new NumbersInParts(path("points"));
    this.#quotationRows = new QuotationRows(path("quotation-rows"));
  }

  /** Takes an article; the one with the larger number came later. */
  add(prepared: PreparedArticle, article: number, inputHash: string | null): void {
    const { rows } = prepared;
    const first = Atomics.add(this.#settings.counter.values, 0, rows.quotations.length);
    const numbers = new Map(rows.quotations.map(({ id }, index) => [id, first + index]));
    this.#addArticle(rows, article, inputHash);
    this.#entities.add(rows, article);
    writeQuotations(this.#files, rows, article, numbers);
    for (const { mediumName } of rows.mediumNamings) this.#media.add(mediumName);
    this.#addStatements(rows, article, numbers);
    this.#addNestings(rows, numbers);
    this.#addClaims(prepared, article, numbers);
  }

  close(): Gathered {
    const { writer } = this.#settings;
    const files = [this.#articles, this.#quotations, this.#claims, this.#near, this.#nestings];
    for (const file of files) file.flush();
    const parted = [this.#bands, this.#keys, this.#entities, this.#points, this.#quotationRows];
    for (const parts of parted) parts.flush();
    return {
      writer,
      files: this.#files.close(),
      articles: {
        number: this.#articleLists.number.toArray(),
        offset: this.#articleLists.offset.toArray(),
        length: this.#articleLists.length.toArray(),
      },
      quotationCount: this.#quotationRows.count,
      publishers: [...this.#publishers],
      media: [...this.#media],
      around: this.#entities.around,
    };
  }

  #addArticle(
    { articles: [row], bands }: BatchRows,
    number: number,
    inputHash: string | null,
  ): void {
    const { publisher, credits } = row!;
    const properties = row!.properties as ArticleProperties;
    const place = this.#articles.append({ ...row!, properties, number, inputHash });
    this.#articleLists.number.push(number);
    this.#articleLists.offset.push(place.offset);
    this.#articleLists.length.push(place.length);
    for (const { name } of bands) this.#bands.add(name, number);
    this.#linkPublishers(number, "PUBLISHED_BY", publisher === null ? [] : [publisher]);
    this.#linkPublishers(number, "SYNDICATED_FROM", credits);
  }

  #linkPublishers(number: number, type: string, names: readonly string[]): void {
    for (const name of new Set(names)) {
      this.#publishers.add(name);
      this.#files.links(type, "Article", "Publisher").write({ ids: [String(number), name] });
    }
  }

  #addStatements(rows: BatchRows, article: number, numbers: ReadonlyMap<string, number>): void {
    const { _ownOrigin: ownOrigin } = rows.articles[0]!.properties as ArticleProperties;
    for (const row of listStated(rows, this.#lexicon)) {
      const number = numbers.get(row.stated.id)!;
      const record: QuotationRecord = { ...row, number, article, ownOrigin };
      this.#quotations.append(JSON.stringify(record));
      // What is its own key, no other has.
      if (row.key !== row.stated.id) this.#keys.add(row.key, number);
    }
  }

  #addNestings({ nestings, quotations }: BatchRows, numbers: ReadonlyMap<string, number>): void {
    if (nestings.length === 0) return;
    const byId = new Map(quotations.map((row) => [row.id, row]));
    const links = this.#files.links("NESTED_IN", "Quotation", "Quotation");
    for (const { innerId, outerId } of nestings) {
      const [inner, outer] = [numbers.get(innerId)!, numbers.get(outerId)!];
      links.write({ ids: [String(inner), String(outer)] });
      const { confidence, properties } = byId.get(innerId)!;
      const nesting: Nesting = { inner, outer, rule: properties.rule, confidence };
      this.#nestings.append(JSON.stringify(nesting));
    }
  }

  #addClaims(
    { compared, relations }: PreparedArticle,
    article: number,
    numbers: ReadonlyMap<string, number>,
  ): void {
    const links = this.#files.links("_MEETS", "Quotation", "Point");
    const byKey = new Map<string, number>();
    const unsaid = new Set(numbers.values());
    for (const { points, ...quotation } of compared) {
      const number = numbers.get(quotation.id)!;
      byKey.set(quotation.key, number);
      unsaid.delete(number);
      const place = this.#claims.append(quotation);
      this.#quotationRows.add({ number, article, start: quotation.start, ...place });
      for (const point of points) {
        const part = getBase(point) % POINT_PARTS;
        this.#points.add(part, point);
        this.#points.add(part, number);
        links.write({ ids: [String(number), String(point)] });
      }
    }
    for (const number of unsaid) {
      this.#quotationRows.add({ number, article, start: 0, offset: 0, length: 0 });
    }
    for (const row of relations) {
      const found: FoundRelation = { from: byKey.get(row.from)!, to: byKey.get(row.to)!, row };
      this.#near.append(JSON.stringify(found));
    }
  }
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
