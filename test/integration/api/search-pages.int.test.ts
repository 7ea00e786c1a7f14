import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { ProfiledPlan } from "neo4j-driver";
import type { Graph } from "../../../src/graph/connection/driver.ts";
import { englishWordForms } from "../../../src/language/en/word-forms.ts";
import { buildSearchText } from "../../../src/domain/text/search-text.ts";
import { ask } from "../../support/api/ask.ts";
import { catchQuery } from "../../support/api/catch-query.ts";
import { clearGraph, openEmptyGraph } from "../../support/neo4j.ts";

/* Pages of a search, in a graph where a word may be found more often than anybody would read. */

const COUNT = 6_000;
const PAGE = 100;

let graph: Graph;
let statements: readonly { id: string; text: string }[];
beforeAll(async () => {
  graph = await openEmptyGraph();
  // "harbor" is everywhere, "lantern" in what is old, "kettle" in what has no day, "anvil" here and there.
  const rows = Array.from({ length: COUNT }, (_, index) => {
    const number = index + 1;
    const words = [
      "the harbor",
      ...(number < 1700 ? ["lantern"] : []),
      ...(number <= 150 ? ["kettle"] : []),
      ...(number % 200 === 0 ? ["anvil"] : []),
    ];
    const text = words.join(" ");
    return { number, text, words: buildSearchText(text, englishWordForms) };
  });
  const { records } = await graph.driver.executeQuery(
    `UNWIND $rows AS row
    WITH
      row,
      CASE WHEN row.number > 150
        THEN date("2020-01-01") + duration({days: toInteger(row.number) / 4})
      END AS day
    CREATE (statement:Statement {id: "q-" + toInteger(row.number), text: row.text, _searchText: row.words})
    SET
      statement._sortKey = coalesce(toString(day), ""),
      statement._dayTerm = replace(toString(day), "-", "")
    WITH statement ORDER BY statement._sortKey DESC, statement.id
    RETURN statement.id AS id, statement.text AS text`,
    { rows },
    graph,
  );
  statements = records.map((record) => record.toObject() as { id: string; text: string });
}, 60_000);
afterAll(async () => {
  await clearGraph(graph);
  await graph.close();
});

/** Letters that have accents. */
const accented = Array.from({ length: 0x4000 }, (_, code) => String.fromCodePoint(code)).filter(
  (letter) => /^\p{L}$/u.test(letter) && /^[a-z]\p{M}+$/u.test(letter.normalize("NFD")),
);

/** Ids of all pages, in the order of the list. */
async function walk(search: string, isForwards: boolean): Promise<string[]> {
  const asked = isForwards
    ? "first: $count, after: $cursor) { nodes { id } pageInfo { more: hasNextPage end: endCursor } }"
    : "last: $count, before: $cursor) { nodes { id } pageInfo { more: hasPreviousPage end: startCursor } }";
  const query = `query Pages($search: String!, $count: Int!, $cursor: String) {
    page: statements(where: {search: $search}, ${asked}
  }`;
  const found: string[] = [];
  let cursor: string | null = null;
  for (let more = true; more;) {
    const { page } = await ask(graph, query, { search, count: PAGE, cursor });
    const ids = (page.nodes as { id: string }[]).map(({ id }) => id);
    found[isForwards ? "push" : "unshift"](...ids);
    ({ more, end: cursor } = page.pageInfo);
  }
  return found;
}

test.each([
  ["the harbor", "harbor"],
  ["lantern", "lantern"],
  ["harbor kettle", "kettle"],
  ["ANVIL", "anvil"],
  ["the", "the"],
  ["lant*", "lantern"],
  ["20240101", null],
  ["none", null],
])(
  "all pages of “%s”, forwards and backwards",
  async (search, word) => {
    const found = statements.filter(({ text }) => word !== null && text.includes(word));
    const ids = found.map(({ id }) => id);
    expect(await walk(search, true)).toEqual(ids);
    expect(await walk(search, false)).toEqual(ids);
  },
  120_000,
);

test.each([
  ["words", ""],
  ["beginnings of words", "*"],
])("as many %s with accents as a search may have are looked for", async (_name, end) => {
  const longest = 500;
  const parts = Array.from({ length: longest }, (_, index) => `${accented[index]!}${end}`);
  const search = parts.join(" ").slice(0, longest);
  const query =
    "query Find($search: String!) { statements(where: {search: $search}) { nodes { id } } }";
  expect(await ask(graph, query, { search })).toEqual({ statements: { nodes: [] } });
});

test("the newest that a word finds are read without all the others", async () => {
  const { text, parameters } = await catchQuery(graph, () =>
    ask(graph, '{ statements(where: {search: "harbor"}) { nodes { id } } }'),
  );
  const session = graph.driver.session({ database: graph.database });
  try {
    const { summary } = await session.run(`PROFILE ${text}`, parameters);
    expect(countMostRows(summary.profile as ProfiledPlan)).toBeLessThan(COUNT / 2);
  } finally {
    await session.close();
  }
});

/** Rows of the operator that has the most. */
function countMostRows({ rows, children }: ProfiledPlan): number {
  return Math.max(Number(rows), ...children.map(countMostRows));
}
