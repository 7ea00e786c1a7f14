import { getCommonOrigin } from "../../domain/articles/origin.ts";
import { compareTexts, COPY_SIMILARITY } from "../../domain/text/text-bands.ts";
import type { BatchRows } from "../write/rows/batch-rows.ts";
import type { ImportFiles } from "./files/import-files.ts";
import { Partitions } from "./files/partitions.ts";
import { RecordFile } from "./files/record-file.ts";
import type { NamesOnce } from "./names-once.ts";

/** An article as it is kept until its origin is known, which later copies of it may change. */
interface ArticleRecord extends Omit<BatchRows["articles"][number], "properties"> {
  readonly properties: ArticleProperties;
  /** See `rememberInputs`. */
  readonly inputHash: string | null;
}

interface ArticleProperties {
  readonly text: string;
  readonly publishedFrom: string | null;
  readonly _ownOrigin: string | null;
  readonly _isCredited: boolean;
}

/** The articles of a graph that is to be imported, with their copies; they are numbered as they come. */
export class Articles {
  readonly #files: ImportFiles;
  readonly #records: RecordFile<ArticleRecord>;
  readonly #bands: Partitions<number>;
  readonly #ids: string[] = [];
  readonly #origins: (string | null)[] = [];
  readonly #credited = new Set<number>();
  readonly #publishers: NamesOnce;

  constructor(folder: string, files: ImportFiles, publishers: NamesOnce) {
    this.#files = files;
    this.#publishers = publishers;
    this.#records = new RecordFile(`${folder}/articles`);
    this.#bands = new Partitions(`${folder}/bands`);
  }

  /** Takes an article, and returns its number. */
  add({ articles: [article], bands }: BatchRows, inputHash: string | null): number {
    const number = this.#ids.length;
    const { id, publisher, credits } = article!;
    const properties = article!.properties as ArticleProperties;
    this.#records.append({ ...article!, properties, inputHash });
    this.#ids.push(id);
    this.#origins.push(properties._ownOrigin);
    if (properties._isCredited) this.#credited.add(number);
    for (const { name } of bands) this.#bands.add(name, number);
    const published = publisher === null ? [] : [publisher];
    this.#linkPublishers(number, "PUBLISHED_BY", published);
    this.#linkPublishers(number, "SYNDICATED_FROM", credits);
    return number;
  }

  /** The article's origin as it counts among its copies; known once copies are linked. */
  getOrigin(number: number): string | null {
    return this.#origins[number]!;
  }

  /** Writes bands, and links articles to those whose text is nearly their own. */
  *linkCopies(): Generator<void> {
    const pairs = new Map<number, Set<number>>();
    const bands = this.#files.nodes("_Internal", "Band");
    const links = this.#files.links("_IN_BAND", "Article", "Band");
    let count = 0;
    for (const [name, numbers] of this.#bands.readGroups()) {
      const band = String(count++);
      bands.write({ ids: [band], properties: { _band: name } });
      for (const [index, number] of numbers.entries()) {
        links.write({ ids: [String(number), band] });
        for (const other of numbers.slice(index + 1)) {
          const others = pairs.get(number);
          if (others === undefined) pairs.set(number, new Set([other]));
          else others.add(other);
        }
      }
      yield;
    }
    this.#settleOrigins(yield* this.#compare(pairs));
  }

  /** Writes the articles themselves. */
  *write(): Generator<void> {
    const table = this.#files.nodes("Article", "Article");
    let number = 0;
    for (const {
      id,
      readingHash,
      properties,
      publishedOn,
      publisher,
      inputHash,
    } of this.#records.read()) {
      table.write({
        ids: [String(number)],
        properties: {
          id,
          ...properties,
          _sortKey: properties.publishedFrom ?? publishedOn ?? "",
          publisher,
          _readingHash: readingHash,
          _origin: this.#origins[number]!,
          _inputHash: inputHash,
        },
        days: { publishedOn },
      });
      number++;
      yield;
    }
    this.#records.remove();
  }

  #linkPublishers(number: number, type: string, names: readonly string[]): void {
    for (const name of new Set(names)) {
      this.#publishers.add(name);
      this.#files.links(type, "Article", "Publisher").write({ ids: [String(number), name] });
    }
  }

  /** The pairs that are copies. */
  *#compare(pairs: ReadonlyMap<number, ReadonlySet<number>>): Generator<void, [number, number][]> {
    const links = this.#files.links("COPY_OF", "Article", "Article");
    const copies: [number, number][] = [];
    for (const [number, others] of pairs) {
      const { text } = this.#records.get(number).properties;
      for (const other of others) {
        const otherText = this.#records.get(other).properties.text;
        const isFirst = this.#ids[number]! < this.#ids[other]!;
        const similarity = isFirst ? compareTexts(text, otherText) : compareTexts(otherText, text);
        if (similarity < COPY_SIMILARITY) continue;
        const [from, to] = isFirst ? [number, other] : [other, number];
        links.write({ ids: [String(from), String(to)], floats: { similarity } });
        copies.push([from, to]);
        yield;
      }
    }
    return copies;
  }

  /** Copies, their copies and so on have one origin. */
  #settleOrigins(copies: readonly (readonly [number, number])[]): void {
    const neighbors = new Map<number, number[]>();
    for (const [one, other] of [...copies, ...copies.map(([from, to]) => [to, from] as const)]) {
      const own = neighbors.get(one);
      if (own === undefined) neighbors.set(one, [other]);
      else own.push(other);
    }
    const grouped = new Set<number>();
    for (const first of neighbors.keys()) {
      if (grouped.has(first)) continue;
      const group = [first];
      grouped.add(first);
      for (const number of group) {
        for (const other of neighbors.get(number)!) {
          if (grouped.has(other)) continue;
          grouped.add(other);
          group.push(other);
        }
      }
      const origin = getCommonOrigin(
        group.map((number) => ({
          ownOrigin: this.#origins[number]!,
          isCredited: this.#credited.has(number),
        })),
      );
      for (const number of group) this.#origins[number] = origin;
    }
  }
}
