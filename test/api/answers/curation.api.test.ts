import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { buildActorId } from "../../../src/domain/ids.ts";
import { exportGraph } from "../../../src/graph/read/export-graph.ts";
import { decide } from "../../../src/load/decisions/decide.ts";
import { loadArticles } from "../../../src/load/articles/load-articles.ts";
import {
  type ApiResult,
  type TestApi,
  openTestApi,
  postQuery,
  startTestServer,
} from "../../support/api/api-server.ts";
import { knowledge } from "../../support/read-text.ts";

const KEY = "a key that nobody guesses";
const MARTIN = buildActorId("PERSON", "Martin Reed");
const MARVIN = buildActorId("PERSON", "Marvin Reed");
const KARPENKO = "volodymyr-karpenko";

let folder: string;
let api: TestApi;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "whosaid-curation-"));
  const decisionFile = join(folder, "decisions.jsonl");
  api = await openTestApi([], (graph) => ({
    curation: {
      key: KEY,
      curation: { decide: (content) => decide({ graph, knowledge, decisionFile }, content) },
    },
  }));
  async function* read() {
    yield { path: "1", input: { id: "1", text: "“We wait,” said Martin Reed in Varn." } };
    yield { path: "2", input: { id: "2", text: "“We go,” said Marvin Reed. In Varn it rained." } };
    yield { path: "3", input: { id: "3", text: "“We pay,” said Volodymyr Karpenko." } };
  }
  for await (const { outcome } of loadArticles(read(), knowledge, api.graph)) {
    expect(outcome).toBe("loaded");
  }
});
afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true });
});

const WHO = 'by: "Ada Okoye", reason: "Her sister told me"';

async function mutate(mutation: string, authorization = `Bearer ${KEY}`): Promise<ApiResult> {
  return postQuery(api.url, `mutation { ${mutation} }`, {}, { authorization });
}

async function ask(query: string): Promise<Record<string, never>> {
  const { data, errors } = await postQuery(api.url, query);
  expect(errors).toBeUndefined();
  return data as Record<string, never>;
}

describe("without the key", () => {
  const mutations = [
    `decideSame(one: "${MARTIN}", other: "${MARVIN}", ${WHO}) { id }`,
    `decideDifferent(one: "${MARTIN}", other: "${MARVIN}", ${WHO}) { id }`,
    `splitEntity(entity: "${MARTIN}", articles: ["1"], ${WHO}) { id }`,
    `decideSameClaim(one: "q-1", other: "q-2", ${WHO}) { id }`,
    `decideOtherClaim(one: "q-1", other: "q-2", ${WHO}) { id }`,
    `decideContradiction(one: "q-1", other: "q-2", ${WHO}) { id }`,
    `reattributeStatement(statement: "q-1", speaker: "${MARTIN}", ${WHO}) { id }`,
    `undoDecision(decision: "d-1", ${WHO}) { id }`,
  ];

  test.each(
    mutations.flatMap((mutation) =>
      ["", "Bearer ", `Bearer ${KEY}!`, KEY, `Basic ${KEY}`].map((header) => [header, mutation]),
    ),
  )("a request with the header %j decides nothing: %s", async (header, mutation) => {
    const before = await exportGraph(api.graph);
    const { data, errors } = await mutate(mutation, header);
    expect(data).toBeNull();
    expect(errors?.[0]?.extensions).toMatchObject({
      code: "FORBIDDEN",
      reason: "CURATOR_KEY_WRONG",
    });
    expect(JSON.stringify(errors)).not.toContain(KEY);
    expect(await exportGraph(api.graph)).toEqual(before);
  });

  test("a server that was given none takes no decision", async () => {
    const other = await startTestServer(api.graph);
    try {
      const headers = { authorization: `Bearer ${KEY}` };
      const query = `mutation { ${mutations[0]!} }`;
      const { errors } = await postQuery(other.url, query, {}, headers);
      expect(errors?.[0]?.extensions).toMatchObject({
        code: "FORBIDDEN",
        reason: "CURATION_OFF",
        hint: expect.stringContaining("WHOSAID_CURATOR_KEY"),
      });
    } finally {
      await other.close();
    }
  });
});

const CANDIDATES = `{
  candidates {
    totalCount
    nodes {
      id rule similarity confidence
      sides {
        name
        entity { id name }
        mentions { prefix span { start end text } suffix article { id text } quotation { text } }
      }
    }
  }
}`;

describe("with the key", () => {
  test("candidates show the evidence until a person decides", async () => {
    const { candidates } = await ask(CANDIDATES);
    expect(candidates).toMatchObject({
      totalCount: 1,
      nodes: [
        {
          rule: "similar-name",
          similarity: expect.any(Number),
          sides: [MARTIN, MARVIN].sort().map((id) => ({
            name: id === MARTIN ? "Martin Reed" : "Marvin Reed",
            entity: { id },
            mentions: [{ span: { text: id === MARTIN ? "Martin Reed" : "Marvin Reed" } }],
          })),
        },
      ],
    });
    const { nodes } = candidates as unknown as {
      nodes: { sides: { mentions: TestMention[] }[] }[];
    };
    for (const { span, prefix, suffix, article } of nodes[0]!.sides.flatMap((s) => s.mentions)) {
      expect(article.text.slice(span.start, span.end)).toBe(span.text);
      expect(article.text).toContain(prefix + span.text + suffix);
    }
  });

  test("same, and undo: both ids lead to one person, then to two again", async () => {
    const before = await exportGraph(api.graph);
    const { data } = await mutate(
      `decideSame(one: "${MARVIN}", other: "${MARTIN}", ${WHO}) {
        id kind ids within decidedBy decidedAt reason isInForce entities { id formerIds }
      }`,
    );
    const [one, other] = [MARTIN, MARVIN].sort();
    const { id, ...decision } = data!["decideSame"] as { id: string };
    expect(decision).toEqual({
      kind: "SAME",
      ids: [one, other],
      within: [],
      decidedBy: "Ada Okoye",
      decidedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      reason: "Her sister told me",
      isInForce: true,
      entities: [{ id: one, formerIds: [other] }],
    });
    expect(readFileSync(join(folder, "decisions.jsonl"), "utf8")).toContain(id);

    const query = `{
      candidates { totalCount }
      node(id: "${other!}") { id }
      actors(where: { id: "${other!}" }) { nodes { id } }
      statements(where: { speaker: { id: "${other!}" } }) { totalCount }
    }`;
    expect(await ask(query)).toEqual({
      candidates: { totalCount: 0 },
      node: { id: one },
      actors: { nodes: [{ id: one }] },
      statements: { totalCount: 2 },
    });

    const { data: undone } = await mutate(
      `undoDecision(decision: "${id}", ${WHO}) { kind ids entities { id } }`,
    );
    expect(undone).toEqual({ undoDecision: { kind: "UNDO", ids: [id], entities: [] } });
    expect(await exportGraph(api.graph)).toEqual(before);
    expect(await ask(query)).toMatchObject({ candidates: { totalCount: 1 }, node: { id: other } });
    const { decisions } = await ask("{ decisions { kind isInForce } }");
    expect(decisions).toEqual([
      { kind: "UNDO", isInForce: true },
      { kind: "SAME", isInForce: false },
    ]);
  });

  test("split: the new person is named in the answer; different: no candidate any more", async () => {
    const { data } = await mutate(
      `splitEntity(entity: "${KARPENKO}", articles: ["3"], ${WHO}) { id entities { id name } }`,
    );
    const { id, entities } = data!["splitEntity"] as { id: string; entities: { id: string }[] };
    // The registered person is named nowhere else, so only the one that was split off is left.
    expect(entities).toEqual([{ id: expect.stringMatching(/^p-/), name: "Volodymyr Karpenko" }]);
    await mutate(`undoDecision(decision: "${id}", ${WHO}) { id }`);

    await mutate(`decideDifferent(one: "${MARTIN}", other: "${MARVIN}", ${WHO}) { id }`);
    expect(await ask("{ candidates { totalCount } }")).toEqual({ candidates: { totalCount: 0 } });
  });

  test("reattributed: the statement is the other's, it says why, and undo gives it back", async () => {
    const before = await exportGraph(api.graph);
    const found = `{
      statements(where: { search: "pay" }) {
        nodes { id speaker { id } why { slot rule confidence entity { id } } }
      }
    }`;
    const { statements } = await ask(found);
    const { nodes } = statements as unknown as { nodes: { id: string }[] };
    const [{ id: statement }] = nodes as [{ id: string }];
    const { data, errors } = await mutate(
      `reattributeStatement(statement: "${statement}", speaker: "${MARTIN}", ${WHO}) {
        id kind ids within isInForce entities { id } statements { id speaker { id name } }
      }`,
    );
    expect(errors).toBeUndefined();
    const { id, ...decision } = data!["reattributeStatement"] as { id: string };
    expect(decision).toEqual({
      kind: "REATTRIBUTE",
      ids: [MARTIN],
      within: [statement],
      isInForce: true,
      entities: [{ id: MARTIN }],
      statements: [{ id: statement, speaker: { id: MARTIN, name: "Martin Reed" } }],
    });
    const { statements: told } = await ask(found);
    const given = told as unknown as { nodes: { why: object[] }[] };
    expect(given.nodes[0]).toMatchObject({ speaker: { id: MARTIN } });
    expect(given.nodes[0]!.why).toContainEqual({
      slot: "SPEAKER",
      rule: "reattributed",
      confidence: 1,
      entity: { id: MARTIN },
    });
    await mutate(`undoDecision(decision: "${id}", ${WHO}) { id }`);
    expect(await exportGraph(api.graph)).toEqual(before);
  });

  test("statements: the answer names them, and how they stand to each other now", async () => {
    const before = await exportGraph(api.graph);
    const { statements } = await ask("{ statements { nodes { id } } }");
    const { nodes } = statements as unknown as { nodes: { id: string }[] };
    const [one, other] = nodes.map(({ id }) => id).sort() as [string, string];
    const decide = (mutation: string): Promise<ApiResult> =>
      mutate(
        `decision: ${mutation}(one: "${one}", other: "${other}", ${WHO}) {
          id kind entities { id } statements { id ...stands }
        }
      }
      fragment stands on Statement {
        corroborates { type rule statement { id } }
        contradicts { type rule statement { id } }`,
      );
    const stands = (type: string, id: string) => [{ type, rule: "decided", statement: { id } }];
    const [corroborates, contradicts] = [[], []];
    for (const [mutation, kind, ofOne, ofOther] of [
      [
        "decideSameClaim",
        "SAME_CLAIM",
        { corroborates: stands("CORROBORATES", other), contradicts },
        { corroborates: stands("CORROBORATES", one), contradicts },
      ],
      [
        "decideContradiction",
        "CONTRADICTION",
        { corroborates, contradicts: stands("CONTRADICTS", other) },
        { corroborates, contradicts: stands("CONTRADICTS", one) },
      ],
      [
        "decideOtherClaim",
        "OTHER_CLAIM",
        { corroborates, contradicts },
        { corroborates, contradicts },
      ],
    ] as const) {
      const { data, errors } = await decide(mutation);
      expect(errors).toBeUndefined();
      const { id, ...decision } = data!["decision"] as { id: string };
      expect(decision).toEqual({
        kind,
        entities: [],
        statements: [
          { id: one, ...ofOne },
          { id: other, ...ofOther },
        ],
      });
      await mutate(`undoDecision(decision: "${id}", ${WHO}) { id }`);
      expect(await exportGraph(api.graph)).toEqual(before);
    }
  });

  test.each([
    ["DECISION_STATEMENT_UNKNOWN", `decideSameClaim(one: "q-1", other: "q-2", ${WHO}) { id }`],
    ["DECISION_ENTITY_UNKNOWN", `decideSame(one: "${MARTIN}", other: "nobody", ${WHO}) { id }`],
    ["DECISION_ENTITIES_EQUAL", `decideSame(one: "${MARTIN}", other: "${MARTIN}", ${WHO}) { id }`],
    ["DECISION_KINDS_DIFFER", `decideSame(one: "${MARTIN}", other: "varn", ${WHO}) { id }`],
    ["DECISION_WITHOUT_MENTION", `splitEntity(entity: "${MARTIN}", ${WHO}) { id }`],
    [
      "DECISION_STATEMENT_UNKNOWN",
      `reattributeStatement(statement: "q-1", speaker: "${MARTIN}", ${WHO}) { id }`,
    ],
    ["DECISION_UNKNOWN", `undoDecision(decision: "nothing", ${WHO}) { id }`],
    [
      "DECISION_TEXT_INVALID",
      `decideSame(one: "${MARTIN}", other: "${MARVIN}", by: "", reason: "x") { id }`,
    ],
  ])("%s is refused with its reason, and nothing changes: %s", async (reason, mutation) => {
    const before = await exportGraph(api.graph);
    const { data, errors } = await mutate(mutation);
    expect(data).toBeNull();
    expect(errors?.[0]?.extensions).toMatchObject({
      code: "BAD_USER_INPUT",
      reason,
      hint: expect.any(String),
    });
    expect(await exportGraph(api.graph)).toEqual(before);
  });

  test("a mutation by GET is refused", async () => {
    const query = `mutation { ${`undoDecision(decision: "d", ${WHO}) { id }`} }`;
    const url = new URL("graphql", api.url);
    url.searchParams.set("query", query);
    const response = await fetch(url, {
      headers: { authorization: `Bearer ${KEY}`, "apollo-require-preflight": "yes" },
    });
    expect(response.status).toBe(405);
  });
});

interface TestMention {
  readonly prefix: string;
  readonly suffix: string;
  readonly span: { readonly start: number; readonly end: number; readonly text: string };
  readonly article: { readonly id: string; readonly text: string };
}
