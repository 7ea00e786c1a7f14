import { beforeAll, describe, expect, test } from "@jest/globals";
import { type GraphQLSchema, buildSchema } from "graphql";
import { type AnswerFormat, formatAnswer } from "../../../../src/cli/answers/format-answer.ts";

let schema: GraphQLSchema;
beforeAll(() => {
  schema = buildSchema(`
    type Query { statements(first: Int): StatementConnection! statement(id: ID!): Statement }
    type StatementConnection {
      nodes: [Statement!]! totalCount: Int! pageInfo: PageInfo! facets: [Facet!]!
    }
    type PageInfo { endCursor: String }
    type Facet { field: String! count: Int! }
    type Statement { id: ID! text: String! weight: Float speaker: Actor about: [Thing!]! }
    type Actor { name: String! }
    union Thing = Actor | Statement
  `);
});

const NODES =
  "{ statements { nodes { text weight speaker { name } about { ... on Actor { name } } } } }";
const ROWS = [
  { text: "=1+1", weight: -2, speaker: null, about: [] },
  {
    text: 'It "held",\nshe said',
    weight: null,
    speaker: { name: "Ada" },
    about: [{ name: "A" }, {}],
  },
];

function format(kind: AnswerFormat, query: string, data: Record<string, unknown>): Promise<string> {
  return formatAnswer(kind, query, data, { schema, width: 60 });
}

describe("formatAnswer()", () => {
  test("writes CSV with dotted columns, joined lists, and nothing that a spreadsheet would reckon", async () => {
    expect(await format("csv", NODES, { statements: { nodes: ROWS } })).toBe(
      [
        "text,weight,speaker.name,about.name",
        "'=1+1,-2,,",
        '"It ""held"",\nshe said",,Ada,A; ',
        "",
      ].join("\r\n"),
    );
  });

  test("has the same columns where nothing was found", async () => {
    const data = { statements: { nodes: [] } };
    expect(await format("csv", NODES, data)).toBe("text,weight,speaker.name,about.name\r\n");
    expect(await format("jsonl", NODES, data)).toBe("");
    expect(await format("table", NODES, data)).toBe("(nothing)\n");
  });

  test("writes a JSON object a row, to the letter", async () => {
    const lines = (await format("jsonl", NODES, { statements: { nodes: ROWS } })).split("\n");
    expect(lines.slice(0, 2).map((line) => JSON.parse(line) as unknown)).toEqual(ROWS);
  });

  test("takes what an alias or a fragment names", async () => {
    const query =
      "query { all: statements { nodes { ...T who: speaker { name } } } } fragment T on Statement { words: text }";
    const row = { words: "x", who: { name: "Ada" } };
    expect(await format("csv", query, { all: { nodes: [row] } })).toBe(
      "words,who.name\r\nx,Ada\r\n",
    );
  });

  test("gives one thing that is no list a row, and nothing no row", async () => {
    const query = '{ statement(id: "a") { text } }';
    expect(await format("csv", query, { statement: { text: "x" } })).toBe("text\r\nx\r\n");
    expect(await format("csv", query, { statement: null })).toBe("text\r\n");
  });

  test("shows what stands beside a list, and makes it the row where there is no list", async () => {
    const query = "{ statements { totalCount pageInfo { endCursor } nodes { text } } }";
    const page = { totalCount: 2, pageInfo: { endCursor: "c" }, nodes: [{ text: "x" }] };
    expect(await format("table", query, { statements: page })).toContain(
      "\n\nstatements.totalCount: 2\nstatements.pageInfo.endCursor: c\n",
    );
    const counts = await format("csv", "{ statements { totalCount } }", {
      statements: { totalCount: 2 },
    });
    expect(counts).toBe("statements.totalCount\r\n2\r\n");
  });

  test("shows several lists with their names, and refuses to make rows of them", async () => {
    const query = "{ statements { nodes { text } facets { field count } } }";
    const data = { statements: { nodes: [{ text: "x" }], facets: [{ field: "KIND", count: 1 }] } };
    const tables = await format("table", query, data);
    expect(tables).toMatch(/^statements\n/u);
    expect(tables).toContain("\n\nstatements.facets\n");
    await expect(format("csv", query, data)).rejects.toMatchObject({
      code: "ASK_LISTS_SEVERAL",
      details: { lists: ["statements", "statements.facets"] },
    });
  });
});
