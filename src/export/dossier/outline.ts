import type { Asker } from "../answers/asker.ts";
import { askPages } from "../ask-pages.ts";
import type { Named } from "./dossier-statement.ts";
import { type DayStretch, writeStretch } from "./write-days.ts";

/** What a dossier will hold, known before any of it is written. */
export interface Outline {
  /** The number of each statement, from 1, by its id, in the order of the dossier. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly articleCount: number;
  readonly publisherCount: number;
  /** Statements that come from more than one newsroom independently. */
  readonly confirmedCount: number;
  readonly periods: readonly Period[];
  readonly speakers: readonly IndexEntry[];
  readonly subjects: readonly IndexEntry[];
}

/** Statements side by side that were said in one month, as closely as that is known. */
export interface Period {
  readonly title: string;
  /** Number of its first statement. */
  readonly start: number;
  readonly count: number;
}

/** Statements that have something in common. */
export interface IndexEntry {
  readonly name: string;
  readonly ids: readonly string[];
}

interface OutlinedStatement {
  readonly id: string;
  readonly independentSources: number;
  readonly speaker: (Named & { readonly type: string }) | null;
  readonly about: readonly Named[];
  readonly saidOn: DayStretch | null;
  readonly quotations: readonly {
    readonly article: { readonly id: string; readonly publisher: string | null };
  }[];
}

const PAGE_SIZE = 100;

/**
 * Goes through all statements that a `where` wants, in the order of the API: those that were said last come
 * first, those of which no day is known at the end.
 *
 * @throws AnswerErrors with what the API says of the `where`
 */
export async function readOutline(asker: Asker, where: unknown): Promise<Outline> {
  const numbers = new Map<string, number>();
  const articles = new Set<string>();
  const publishers = new Set<string>();
  const periods: { title: string; start: number; count: number }[] = [];
  const speakers = new Index();
  const subjects = new Index();
  let confirmedCount = 0;
  const pages = askPages<OutlinedStatement>(asker, OUTLINE_QUERY, { where, first: PAGE_SIZE });
  for await (const page of pages) {
    for (const { id, independentSources, speaker, about, saidOn, quotations } of page) {
      const number = numbers.size + 1;
      numbers.set(id, number);
      if (independentSources > 1) confirmedCount++;
      for (const { article } of quotations) {
        articles.add(article.id);
        if (article.publisher !== null) publishers.add(article.publisher);
      }
      const title = getPeriod(saidOn);
      const last = periods.at(-1);
      if (last?.title === title) last.count++;
      else periods.push({ title, start: number, count: 1 });
      speakers.add(hasName(speaker) ? speaker : NAMELESS, id);
      for (const subject of about) subjects.add(subject, id);
    }
  }
  return {
    numbers,
    articleCount: articles.size,
    publisherCount: publishers.size,
    confirmedCount,
    periods,
    speakers: speakers.list(),
    subjects: subjects.list(),
  };
}

export const OUTLINE_QUERY = `query Outline($where: StatementWhere, $first: Int, $after: String) {
  statements(where: $where, first: $first, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes {
      id
      independentSources
      speaker { id name type }
      about { id name }
      saidOn { from to precision }
      quotations { article { id publisher } }
    }
  }
}`;

/** The month, or the year where no more is known. */
function getPeriod(saidOn: DayStretch | null): string {
  if (saidOn === null) return "Day not known";
  const precision = saidOn.precision === "YEAR" ? "YEAR" : "MONTH";
  return writeStretch({ ...saidOn, precision });
}

/** Sources that no article names are only ever themselves, so that a list of them would say nothing. */
function hasName(speaker: OutlinedStatement["speaker"]): speaker is NonNullable<typeof speaker> {
  return speaker !== null && (speaker.type === "PERSON" || speaker.type === "ORGANIZATION");
}

const NAMELESS: Named = { id: "", name: "Sources without a name" };

/** By id, since two may have one name. */
class Index {
  readonly #entries = new Map<string, { name: string; ids: string[] }>();

  add({ id, name }: Named, statementId: string): void {
    const entry = this.#entries.get(id);
    if (entry === undefined) this.#entries.set(id, { name, ids: [statementId] });
    else entry.ids.push(statementId);
  }

  /** Those with the most statements first, else in the order of the dossier; those without a name last. */
  list(): readonly IndexEntry[] {
    const entries = [...this.#entries.values()].sort(
      (one, other) => other.ids.length - one.ids.length,
    );
    const isNamed = ({ name }: IndexEntry) => name !== NAMELESS.name;
    return [...entries.filter(isNamed), ...entries.filter((entry) => !isNamed(entry))];
  }
}
