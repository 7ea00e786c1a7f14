import { countWords } from "./count-words.ts";
import type { QuotationProperties } from "./quotation-rows.ts";

/** A quotation and its article, as far as they tell of the statement that the quotation backs. */
export interface StatedQuotation {
  readonly id: string;
  readonly properties: StatedProperties;
  readonly searchText: string;
  readonly saidOn: string | null;
  readonly saidOnTo: string | null;
  readonly articleId: string;
  /** Of the article as it counts among its copies; `null` for a feed that nobody names. */
  readonly origin: string | null;
  readonly publisher: string | null;
  /** When the article was published: first day, last day, precision, basis, words. */
  readonly published: Published | null;
}

/** Without what it claims, which is more than all others, and which a statement has not. */
export type StatedProperties = Omit<QuotationProperties, "_claimed">;

export type Published = readonly [
  from: string,
  to: string | null,
  precision: string | null,
  basis: string | null,
  text: string | null,
];

export interface StatementRow {
  readonly properties: Readonly<Record<"name" | "text" | "_tally", string>> &
    Readonly<Record<string, unknown>>;
  readonly days: {
    readonly saidOn: string | null;
    readonly saidOnTo: string | null;
    readonly publishedOn: string | null;
    readonly publishedOnTo: string | null;
  };
  readonly publishers: readonly string[];
}

/**
 * Makes a statement from its quotations, whichever article they stand in.
 *
 * The quotation with the smallest id gives the id, so that the order of loading does not matter, the one
 * that tells most gives text and kind, and all of them the words by which it is found; the first one that
 * tells more than that it was said gives the mode, the first one that is dated, rather by its own words
 * than by those before them, gives the date, and the article that was published first the date of
 * publication. Copies are no sources of their own, nor is a feed that nobody names beside others.
 */
export function buildStatementRow(unsorted: readonly StatedQuotation[]): StatementRow {
  const quotations = unsorted.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const fullest = findFullest(quotations);
  const { text, name, kind } = fullest.properties;
  const modes = quotations.map(({ properties }) => properties.mode);
  const mode = modes.find((each) => each !== "ASSERTED") ?? "ASSERTED";
  const { saidOn, saidOnTo, ...said } = findDate(quotations);
  const [from, to, precision, basis, words] = findPublished(quotations);
  const parts = [kind, saidOn, said.saidOnPrecision, from, precision, mode];
  const origins = new Set(quotations.flatMap(({ origin }) => origin ?? []));
  return {
    properties: {
      id: quotations[0]!.id,
      text,
      name,
      _searchText: joinWords(fullest, quotations),
      kind,
      mode,
      topics: [...new Set(quotations.flatMap(({ properties }) => properties.topics))].sort(),
      ...said,
      publishedOnPrecision: precision,
      publishedOnBasis: basis,
      publishedOnText: words === "" ? null : words,
      _sortKey: saidOn ?? "",
      _dayTerm: saidOn?.replaceAll("-", "") ?? null,
      _tally: parts.map((part) => part ?? "").join(" "),
      wordCount: countWords(text),
      articleCount: new Set(quotations.map(({ articleId }) => articleId)).size,
      independentSources: Math.max(1, origins.size),
    },
    days: { saidOn, saidOnTo, publishedOn: from, publishedOnTo: to },
    publishers: [...new Set(quotations.flatMap(({ publisher }) => publisher ?? []))],
  };
}

interface SaidDate extends Pick<
  StatedProperties,
  "saidOnPrecision" | "saidOnBasis" | "saidOnText"
> {
  readonly saidOn: string | null;
  readonly saidOnTo: string | null;
}

const NO_DATE: SaidDate = {
  saidOn: null,
  saidOnTo: null,
  saidOnPrecision: null,
  saidOnBasis: null,
  saidOnText: null,
};

/** The date of the first that is dated, rather by its own words than by those before them. */
function findDate(quotations: readonly StatedQuotation[]): SaidDate {
  const dated =
    quotations.find(({ properties: { saidOnBasis } }) => {
      return saidOnBasis === "STATED" || saidOnBasis === "DERIVED";
    }) ?? quotations.find(({ saidOn }) => saidOn !== null);
  if (dated === undefined) return NO_DATE;
  const { saidOn, saidOnTo, properties } = dated;
  const { saidOnPrecision, saidOnBasis, saidOnText } = properties;
  return { saidOn, saidOnTo, saidOnPrecision, saidOnBasis, saidOnText };
}

/** When the first of the articles was published. */
function findPublished(
  quotations: readonly StatedQuotation[],
): Published | readonly [null, null, null, null, null] {
  const [first] = quotations
    .flatMap(({ published }) => (published === null ? [] : [published]))
    .sort(compareParts);
  return first ?? [null, null, null, null, null];
}

function findFullest(quotations: readonly StatedQuotation[]): StatedQuotation {
  return quotations.reduce((fullest, each) =>
    countCharacters(each.properties.text) > countCharacters(fullest.properties.text)
      ? each
      : fullest,
  );
}

/** Characters as Neo4j counts them: a pair of surrogates is one. */
function countCharacters(text: string): number {
  let pairs = 0;
  for (let index = 0; index < text.length; index++) {
    if (text.codePointAt(index)! > 0xffff) pairs++;
  }
  return text.length - pairs;
}

/** The words of the fullest, and those of the others that these do not hold. */
function joinWords(fullest: StatedQuotation, quotations: readonly StatedQuotation[]): string {
  return quotations.reduce(
    (words, { searchText }) => (words.includes(searchText) ? words : `${words} ${searchText}`),
    fullest.searchText,
  );
}

/** Part by part; what is not known comes last. */
function compareParts(a: Published, b: Published): number {
  for (const [index, part] of a.entries()) {
    const other = b[index] ?? null;
    if (part === other) continue;
    if (part === null || other === null) return part === null ? 1 : -1;
    return part < other ? -1 : 1;
  }
  return 0;
}
