import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Graph } from "../../../src/graph/connection/driver.ts";
import { loadArticles } from "../../../src/load/articles/load-articles.ts";
import { ask } from "../../support/api/ask.ts";
import { openEmptyGraph } from "../../support/neo4j.ts";
import { knowledge } from "../../support/read-text.ts";

const ROAD = [
  "Marta Feld said on Monday that the farmers closed the southern road.",
  "Tarja Lindqvist said on Tuesday that the farmers had closed the southern road.",
  "Viktor Halonen said on Wednesday that the farmers did not close the southern road.",
];
const AGAIN = "“The farmers have closed the southern road,” Marta Feld said on Wednesday.";
const GATE = [
  "Ada Okoye said on Monday that the guards opened the northern gate.",
  "Viktor Halonen said on Tuesday that the guards closed the northern gate.",
  "Ada Okoye said on Tuesday that it was raining in Kursk.",
];
const DAM = [
  "People in Larne talk of little else. Ida Solberg said that engineers opened the old dam in Larne.",
  "People in Larne talk of little else. Jon Berge said that engineers closed the old dam in Larne.",
] as const;
const TOLL = [
  "A blast shook Larne. Doctor Ida Solberg said that 11 miners were killed in the blast. Mayor Jon Berge said that 11 miners died in the blast.",
  "Larne mourns. Doctor Ida Solberg said that at least 19 miners were killed in the blast in Larne.",
  "Larne looks back. Mayor Jon Berge said that 40 miners were killed in the blast in Larne.",
] as const;
const MILL =
  "A senior official said that engineers had drained the flooded mill in Larne with two pumps.";
const FIRE =
  "Lund denied that at least 14 people were killed on Monday. Okoye said the crews would fight the fire.";

const articles = [
  { id: "road", text: ROAD.join(" "), publisher: "Herald", publishedOn: "2026-03-06" },
  { id: "again", text: AGAIN, publisher: "Gazette", publishedOn: "2026-03-06" },
  { id: "gate", text: GATE.join(" "), publisher: "Gazette", publishedOn: "2026-04-10" },
  { id: "fire", text: FIRE, publishedOn: "2026-05-14" },
  { id: "toll", text: TOLL[0], publishedOn: "2026-06-01" },
  { id: "later-toll", text: TOLL[1], publishedOn: "2026-06-09" },
  { id: "other-toll", text: TOLL[2], publishedOn: "2026-11-02" },
  ...["mill", "other-mill"].map((id) => ({
    id,
    text: `LARNE (Norwire) — ${id === "mill" ? "Rain fell all night." : "Larne waits."} ${MILL}`,
    publisher: id === "mill" ? "Herald" : "Gazette",
    publishedOn: "2026-07-06",
  })),
  { id: "dam", text: DAM[0] },
  { id: "other-dam", text: DAM[1] },
];

let graph: Graph;
beforeAll(async () => {
  graph = await openEmptyGraph();
  async function* hand() {
    for (const input of articles) yield { path: input.id, input };
  }
  for await (const { outcome } of loadArticles(hand(), knowledge, graph)) {
    expect(outcome).toBe("loaded");
  }
});
afterAll(() => graph.close());

/** Who made statements, each with its day. */
const WHO = "speaker { name } saidOn { from }";

test("a claim tells who said it first, who confirms it, who tells it again, and who denies it", async () => {
  const query = `{
    claims(where: { speaker: { name: "Lindqvist" } }) {
      totalCount
      nodes {
        text saidOn statementCount isDisputed
        firstSaid { ${WHO} }
        repeated { ${WHO} }
        confirmedBy { type statement { ${WHO} } }
        deniedBy { type statement { ${WHO} } }
        contradictedBy { type }
        openBecause
        statements(first: 10) { totalCount nodes { ${WHO} } }
      }
    }
  }`;
  const said = (name: string, day: string) => ({ speaker: { name }, saidOn: { from: day } });
  const { claims } = await ask(graph, query);
  expect(claims).toEqual({
    totalCount: 1,
    nodes: [
      {
        text: "that the farmers closed the southern road",
        saidOn: "2026-03-02",
        statementCount: 3,
        isDisputed: true,
        firstSaid: said("Marta Feld", "2026-03-02"),
        repeated: [said("Marta Feld", "2026-03-04")],
        confirmedBy: [{ type: "CORROBORATES", statement: said("Tarja Lindqvist", "2026-03-03") }],
        deniedBy: [{ type: "DENIED_BY", statement: said("Viktor Halonen", "2026-03-04") }],
        contradictedBy: [],
        openBecause: [],
        statements: {
          totalCount: 3,
          nodes: [
            said("Marta Feld", "2026-03-04"),
            said("Tarja Lindqvist", "2026-03-03"),
            said("Marta Feld", "2026-03-02"),
          ],
        },
      },
    ],
  });
});

test("who denies it makes a claim, too, which all that it denies contradict", async () => {
  const query = `{
    claims(where: { speaker: { name: "Halonen" }, article: "road" }) {
      nodes { statementCount deniedBy { type } contradictedBy { type } }
    }
  }`;
  const { claims } = await ask(graph, query);
  const denied = { type: "DENIES" };
  expect(claims.nodes).toEqual([
    { statementCount: 1, deniedBy: [], contradictedBy: [denied, denied, denied] },
  ]);
});

test("claims that may be disputed tell what is not known", async () => {
  const query = `{
    claims(where: { article: "dam" }) {
      nodes { saidOn isDisputed openBecause undetermined { reason statement { speaker { name } } } }
    }
  }`;
  const { claims } = await ask(graph, query);
  const [{ openBecause }] = claims.nodes;
  const undetermined = [{ reason: openBecause[0], statement: { speaker: { name: "Jon Berge" } } }];
  expect(claims.nodes).toEqual([{ saidOn: null, isDisputed: true, openBecause, undetermined }]);
});

test("one statement has to meet all of a `where`", async () => {
  const query = (where: string) => `{ claims(where: { ${where} }) { totalCount } }`;
  const count = async (where: string) => (await ask(graph, query(where))).claims.totalCount;
  expect(await count('speaker: { name: "Feld" }, saidOn: { from: "2026-03-03" }')).toBe(1);
  expect(await count('speaker: { name: "Feld" }, saidOn: { from: "2026-03-05" }')).toBe(0);
  expect(await count('speaker: { name: "Lindqvist" }, saidOn: { from: "2026-03-04" }')).toBe(0);
  expect(await count('or: [{ speaker: { name: "Lindqvist" } }, { article: "gate" }]')).toBe(3);
});

test("claims come the newest first, page by page, and a cursor belongs to what is asked of them", async () => {
  const page = (args: string) => `{
    claims(first: 2${args}) { totalCount nodes { saidOn } pageInfo { endCursor hasNextPage } }
  }`;
  const { claims } = await ask(graph, page(", isDisputed: true"));
  expect(claims.totalCount).toBe(6);
  expect(claims.nodes.map(({ saidOn }: { saidOn: string }) => saidOn)).toEqual([
    "2026-04-07",
    "2026-04-06",
  ]);
  const after = `, after: "${claims.pageInfo.endCursor}"`;
  const next = await ask(graph, page(`, isDisputed: true${after}`));
  expect(next.claims.nodes.map(({ saidOn }: { saidOn: string }) => saidOn)).toEqual([
    "2026-03-04",
    "2026-03-02",
  ]);
  await expect(ask(graph, page(after))).rejects.toThrow("CURSOR_INVALID");
  const undisputed = await ask(graph, page(", isDisputed: false"));
  expect(undisputed.claims.totalCount).toBe(2);
});

test("claims come those first that most statements make, page by page", async () => {
  const page = (args: string) => `{
    claims(orderBy: MOST_STATEMENTS, first: 2${args}) {
      nodes { statementCount saidOn } pageInfo { endCursor }
    }
  }`;
  const { claims } = await ask(graph, page(""));
  expect(claims.nodes).toEqual([
    { statementCount: 3, saidOn: "2026-03-02" },
    { statementCount: 2, saidOn: "2026-07-06" },
  ]);
  const after = `after: "${claims.pageInfo.endCursor}"`;
  const next = await ask(graph, page(`, ${after}`));
  expect(next.claims.nodes).toEqual([
    { statementCount: 2, saidOn: "2026-06-01" },
    { statementCount: 1, saidOn: "2026-04-07" },
  ]);
  await expect(ask(graph, `{ claims(${after}) { totalCount } }`)).rejects.toThrow("CURSOR_INVALID");
  const last = await ask(graph, "{ claims(orderBy: MOST_STATEMENTS, last: 100) { nodes { id } } }");
  const all = await ask(graph, "{ claims(orderBy: MOST_STATEMENTS) { nodes { id } } }");
  expect(last).toEqual(all);
});

test("a claim is found by its id, and by a statement that makes it", async () => {
  const { claims } = await ask(graph, '{ claims(where: { article: "road" }) { nodes { id } } }');
  const [{ id }] = claims.nodes;
  const query = `query ($id: ID!) {
    node(id: $id) { __typename ... on Claim { firstSaid { claim { id } } } }
  }`;
  expect(await ask(graph, query, { id })).toEqual({
    node: { __typename: "Claim", firstSaid: { claim: { id } } },
  });
  const rain = await ask(
    graph,
    '{ statements(where: { search: "raining" }) { nodes { claim { id } } } }',
  );
  expect(rain.statements.nodes).toEqual([{ claim: null }]);
});

test("a quotation tells what it claims clause by clause, in its parts and where they stand", async () => {
  const query = `{
    articles(where: { id: "fire" }) {
      nodes {
        quotations {
          claims {
            start end text topic verb who what toWhom when denial isNegated modality
            days { from to } amounts { low high unit of share text }
          }
        }
      }
    }
  }`;
  const { articles: found } = await ask(graph, query);
  const [denied, promised] = found.nodes[0].quotations;
  expect(denied.claims).toEqual([
    {
      start: FIRE.indexOf("at least"),
      end: FIRE.indexOf(". Okoye"),
      text: "at least 14 people were killed on Monday",
      topic: "die",
      verb: "kill",
      who: null,
      what: "were killed",
      toWhom: "at least 14 people",
      when: "on Monday",
      denial: "denied",
      isNegated: true,
      modality: "FACT",
      days: { from: "2026-05-11", to: "2026-05-11" },
      amounts: [
        { low: 14, high: null, unit: "", of: "person", share: null, text: "at least 14 people" },
      ],
    },
  ]);
  expect(promised.claims).toMatchObject([{ who: "the crews", modality: "FUTURE", days: null }]);
});

test("sources of a claim are counted by who speaks, with the reason why statements are of one", async () => {
  const query = `{
    claims(where: { speaker: { name: "Lindqvist" } }) {
      nodes { independentSources sources { name reasons told: statements { saidOn { from } } } }
    }
  }`;
  const { claims } = await ask(graph, query);
  const told = (...days: string[]) => days.map((from) => ({ saidOn: { from } }));
  expect(claims.nodes).toEqual([
    {
      independentSources: 2,
      sources: [
        {
          name: "Marta Feld",
          reasons: ["Marta Feld says both."],
          told: told("2026-03-02", "2026-03-04"),
        },
        { name: "Tarja Lindqvist", reasons: [], told: told("2026-03-03") },
      ],
    },
  ]);
});

test("numbers of a claim are a series of what is counted on its days and on others soon after", async () => {
  const query = `{
    claims(where: { article: "toll" }) {
      nodes { statementCount numbers { day low high of text statement { speaker { name } } } }
    }
  }`;
  const { claims } = await ask(graph, query);
  const told = (day: string, low: number, high: number | null, text: string, name: string) => ({
    day,
    low,
    high,
    of: "miner",
    text,
    statement: { speaker: { name } },
  });
  const [{ statementCount, numbers }] = claims.nodes;
  expect({ statementCount, length: claims.nodes.length }).toEqual({ statementCount: 2, length: 1 });
  expect(numbers).toHaveLength(3);
  expect(numbers).toEqual(
    expect.arrayContaining([
      told("2026-06-01", 11, 11, "11 miners", "Ida Solberg"),
      told("2026-06-01", 11, 11, "11 miners", "Jon Berge"),
    ]),
  );
  expect(numbers[2]).toEqual(told("2026-06-09", 19, null, "at least 19 miners", "Ida Solberg"));
});

test("facets count claims by statements that meet the `where`, and find as many as they count", async () => {
  const query = (args: string) => `{
    claims${args} {
      totalCount
      facets(by: [SPEAKER, PUBLISHER, MONTH, DISPUTED, PLACE]) { field values { label value count } }
    }
  }`;
  const count = async (args: string) => {
    const { claims } = await ask(graph, query(args));
    const facets = claims.facets as {
      field: string;
      values: { label: string; value: string; count: number }[];
    }[];
    return Object.fromEntries(
      facets.map(({ field, values }) => [
        field,
        Object.fromEntries(values.map(({ label, count }) => [label, count])),
      ]),
    );
  };
  const all = await count("");
  expect(all["SPEAKER"]).toMatchObject({ "Viktor Halonen": 2, "Marta Feld": 1, "Jon Berge": 2 });
  expect(all["PUBLISHER"]).toEqual({ Gazette: 4, Herald: 3 });
  expect(all["MONTH"]).toEqual({ "2026-03": 2, "2026-04": 2, "2026-06": 1, "2026-07": 1 });
  expect(all["DISPUTED"]).toEqual({ true: 6, false: 2 });
  const day = 'saidOn: { from: "2026-03-04", to: "2026-03-05" }';
  const march = await count(`(where: { ${day} })`);
  expect(march).toMatchObject({
    SPEAKER: { "Marta Feld": 1, "Viktor Halonen": 1 },
    PUBLISHER: { Gazette: 1, Herald: 1 },
    DISPUTED: { true: 2 },
  });
  const gazette = await count(`(where: { ${day}, publisher: "Gazette" })`);
  expect(gazette["DISPUTED"]).toEqual({ true: 1 });
});

test("nobody with a name is one source in all that comes from one agency, with the reason", async () => {
  const query = `{
    claims(where: { article: "mill" }) {
      nodes { statementCount independentSources sources { name reasons } }
    }
  }`;
  const { claims } = await ask(graph, query);
  expect(claims.nodes).toEqual([
    {
      statementCount: 2,
      independentSources: 1,
      sources: [
        {
          name: "Norwire",
          reasons: ["Both come from Norwire, and one names nobody who says it."],
        },
      ],
    },
  ]);
});
