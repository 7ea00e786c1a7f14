import { fragments } from "./queries.generated.ts";

/** Lists of ids: of each list, one id must fit. */
type IdLists = readonly (readonly string[])[];

/** What the statements of a page have to meet, with ids in place of names; `null` asks for nothing. */
export interface StatementConditions {
  /** Lucene syntax. */
  readonly search: string | null;
  readonly articles: IdLists | null;
  readonly speakers: IdLists | null;
  readonly subjects: IdLists | null;
  readonly relayers: IdLists | null;
  readonly addressees: IdLists | null;
  readonly sites: IdLists | null;
  readonly kinds: readonly string[] | null;
  readonly medium: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** A query for pages of statements, and what it reads of one request. */
export interface StatementPlan {
  readonly query: StatementQuery;
  readonly request: StatementConditions & { readonly startIds: readonly string[] };
}

type StatementQuery = ReturnType<typeof joinFragments>;

/**
 * Plans the query for some conditions: it starts at the one that leaves the fewest statements to look
 * at, then narrows these by the others.
 *
 * Only what is asked for stands in the query. One query for everything would keep a server that has
 * just started busy for seconds before it answers the first question.
 */
export function planStatements(conditions: StatementConditions): StatementPlan {
  const startList = START_LISTS.find((name) => conditions[name] !== null);
  if (conditions.search !== null || startList === undefined) {
    const from =
      fragments[conditions.search === null ? "statementsFromAll" : "statementsFromSearch"];
    return { query: joinFragments(from, conditions), request: { ...conditions, startIds: [] } };
  }
  const [startIds = [], ...others] = conditions[startList]!;
  const left = { ...conditions, [startList]: others.length > 0 ? others : null };
  const from = fragments[`statementsFrom${capitalize(startList)}`];
  return { query: joinFragments(from, left), request: { ...left, startIds } };
}

/** The narrower first. */
const START_LISTS = [
  "articles",
  "speakers",
  "subjects",
  "relayers",
  "addressees",
  "sites",
] as const satisfies readonly (keyof StatementConditions)[];

const FILTERS = [
  "kinds",
  "from",
  "to",
  "medium",
  ...START_LISTS,
] as const satisfies readonly (keyof StatementConditions)[];

function joinFragments(from: { readonly text: string }, conditions: StatementConditions) {
  const { statementsRequests: requests, statementsPage: page } = fragments;
  const filters = FILTERS.filter((name) => conditions[name] !== null).map(
    (name) => fragments[`statementsWhere${capitalize(name)}`],
  );
  return {
    name: "findStatements",
    mode: "read",
    parameters: { ...requests.parameters, ...page.parameters },
    columns: page.columns,
    text: [requests, from, ...filters, page].map(({ text }) => text).join("\n"),
  } as const;
}

function capitalize<Word extends string>(word: Word): Capitalize<Word> {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}` as Capitalize<Word>;
}
