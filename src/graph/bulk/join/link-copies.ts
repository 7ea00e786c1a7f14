import { type CopyOrigin, getCommonOrigin } from "../../../domain/articles/origin.ts";
import { groupConnected } from "../../../domain/group-connected.ts";
import { compareTexts, COPY_SIMILARITY } from "../../../domain/text/text-bands.ts";
import type { ImportFiles } from "../files/import-files.ts";
import { RecordReader } from "../files/record-reader.ts";
import { readGroups, ROW_PARTS } from "../files/rows-in-parts.ts";
import type { Gathered } from "../gather/gathered.ts";
import type { ArticleRecord } from "../gather/records.ts";

/** Origins by the numbers of articles, of those alone that have copies. */
export type Origins = ReadonlyMap<number, string | null>;

interface GatheredPaths {
  /** Of the records of articles, as they were gathered. */
  readonly articles: readonly string[];
  readonly bands: readonly string[];
}

/** Writes bands, links articles to those whose text is nearly their own, and finds the origins of these. */
export function* linkCopies(
  gathered: readonly Gathered[],
  paths: GatheredPaths,
  files: ImportFiles,
): Generator<void, Origins> {
  const pairs = yield* findPairs(paths.bands, files);
  const reader = new RecordReader(paths.articles);
  const places = findPlaces(gathered, pairs);
  const get = (number: number) => {
    const { writer, offset, length } = places.get(number)!;
    return reader.read(writer, offset, length) as ArticleRecord;
  };
  const links = files.links("COPY_OF", "Article", "Article");
  const copies = new Map<number, number[]>();
  const origins = new Map<number, CopyOrigin>();
  for (const [number, others] of pairs) {
    const one = get(number);
    for (const other of others.map(get)) {
      yield;
      const [from, to] = one.id < other.id ? [one, other] : [other, one];
      const similarity = compareTexts(from.properties.text, to.properties.text);
      if (similarity < COPY_SIMILARITY) continue;
      links.write({ ids: [String(from.number), String(to.number)], floats: { similarity } });
      for (const [article, copy] of [[from, to] as const, [to, from] as const]) {
        const { _ownOrigin: ownOrigin, _isCredited: isCredited } = article.properties;
        origins.set(article.number, { ownOrigin, isCredited });
        copies.set(article.number, [...(copies.get(article.number) ?? []), copy.number]);
      }
    }
  }
  reader.close();
  const groups = groupConnected(copies.keys(), (number) => copies.get(number)!);
  return new Map(
    groups.flatMap((group) => {
      const origin = getCommonOrigin(group.map((number) => origins.get(number)!));
      return group.map((number) => [number, origin] as const);
    }),
  );
}

/** Writes bands, and finds articles with one in common, each pair once. */
function* findPairs(
  paths: readonly string[],
  files: ImportFiles,
): Generator<void, Map<number, number[]>> {
  const pairs = new Map<number, Set<number>>();
  const bands = files.nodes("_Internal", "Band");
  const links = files.links("_IN_BAND", "Article", "Band");
  let count = 0;
  for (let part = 0; part < ROW_PARTS; part++) {
    for (const [name, articles] of readGroups<number>(paths, part)) {
      const band = String(count++);
      bands.write({ ids: [band], properties: { _band: name } });
      const numbers = articles.sort((a, b) => a - b);
      for (const [index, number] of numbers.entries()) {
        links.write({ ids: [String(number), band] });
        const others = pairs.get(number) ?? new Set();
        for (let next = index + 1; next < numbers.length; next++) others.add(numbers[next]!);
        if (others.size > 0) pairs.set(number, others);
      }
      yield;
    }
  }
  return new Map(Array.from(pairs, ([number, others]) => [number, [...others]]));
}

interface Place {
  readonly writer: number;
  readonly offset: number;
  readonly length: number;
}

/** Where the records of articles stand, of those alone that pairs name. */
function findPlaces(
  gathered: readonly Gathered[],
  pairs: ReadonlyMap<number, readonly number[]>,
): Map<number, Place> {
  const wanted = new Set([...pairs.keys(), ...[...pairs.values()].flat()]);
  const places = new Map<number, Place>();
  for (const [writer, { articles }] of gathered.entries()) {
    for (const [index, number] of articles.number.entries()) {
      if (!wanted.has(number)) continue;
      places.set(number, {
        writer,
        offset: articles.offset[index]!,
        length: articles.length[index]!,
      });
    }
  }
  return places;
}
