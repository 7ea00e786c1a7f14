import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  GraphQLID,
  type GraphQLSchema,
  GraphQLString,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  isObjectType,
  isRequiredArgument,
} from "graphql";
import { buildApiSchema } from "../../../src/api/build-api-schema.ts";
import { catalog } from "../../../src/errors/catalog.ts";
import { decide } from "../../../src/load/decisions/decide.ts";
import { apiFixture } from "../../support/api/api-fixture.ts";
import { type ApiResult, type TestApi, openTestApi } from "../../support/api/api-server.ts";
import { knowledge } from "../../support/read-text.ts";

/* Bad values for every argument of the schema, wherever it stands, and documents of bad will. */

const TEXTS = [
  "",
  " ",
  "\u0000\u0007\u001b[2J",
  "\u202egnal\u200b\u200d\ufeff",
  "\ud800",
  "x".repeat(100_000),
  `+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ / AND OR NOT`,
  '/[/ name:* [a TO z} fuzzy~9 "phrase"~999999999',
  `'}) DETACH DELETE (n) //`,
  "`$id` ' \" \\u0027 ${1+1} {{1}}",
  "../../etc/passwd",
  "s-unknown",
  "WyJzdGF0ZW1lbnRzIiwiIiwiIl0",
  "2024-02-30",
  "+275760-09-14",
  "0000-00-00",
];
/** What people, and programs that go wrong, may send for a name or for words to search for. */
const WORDS = [
  "",
  " \t\n\u00a0\u3000",
  "\u200b\u2060\ufeff",
  "?!",
  "\ud83d\ude00",
  "x".repeat(100_000),
  "Ada ".repeat(250),
  "a ".repeat(250),
  "e\u0301* ".repeat(125),
  "\ufdfa".repeat(500),
  "\ufdfa".repeat(1_000),
  `Ada${"\u0301".repeat(900)}`,
  "\u0628\u0648\u062a\u064a\u0646",
  "\u202e\u05e9\u05dc\u05d5\u05dd\u202c Ada",
  "\u0430\u0434\u0430 Ada \u0905\u0926 \u827e\u8fbe",
  "Ada\u0000Okoye",
  "\u0001Ada\u001b[2J\u007f\u0085",
  "Ada\r\nOkoye: x",
  "Ada\ud800",
  "\udfffAda \ud83dOkoye",
  "\ufffe\uffffAda",
  "Ada\\",
  '"Ada',
  '\\"Ada\\"',
  "*Ada",
  "Ada*",
  "A*",
  "?da",
  "Ada~2 Okoye^99",
  "+Ada -Okoye",
  "Ada && Okoye || !x",
  "AND OR NOT",
  "NOT Ada",
  "name:Ada",
  "(Ada OR (Okoye",
  "Ada)",
  "[Ada TO Okoye}",
  "{* TO *}",
  "/A[da/",
  "*:*",
  '"Ada Okoye"~999999999',
  "_exists_:name",
  "Ada'}) DETACH DELETE (n) //",
  "$p1 {{1}} ${1} %s <b>Ada</b>",
];
const NUMBERS = [0, -1, 2 ** 31, -(2 ** 53), 1e308, -1e-308, 1.5];
const OTHERS = [true, {}, [], [[[]]], { a: { b: [1] } }];
const BAD = [...TEXTS, ...NUMBERS, ...OTHERS];

/** What may be wrong with a request; nothing here is the server's fault, and nothing takes long. */
const CODES_OF_MISTAKES = [
  "BAD_REQUEST",
  "BAD_USER_INPUT",
  "COST_EXCEEDED",
  "FORBIDDEN",
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "OPERATION_RESOLUTION_FAILURE",
];

const INSIDE =
  /neo4j|cypher|lucene|java|node_modules|\bat \S+ \(|\.[tj]s\b|\/src\/|\/dist\/|stack/iu;

const KEY = "a key that nobody guesses";

const schema = await buildApiSchema();
let folder: string;
let api: TestApi;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "whosaid-bad-input-"));
  const decisionFile = join(folder, "decisions.jsonl");
  api = await openTestApi(apiFixture, (graph) => ({
    curation: {
      key: KEY,
      curation: { decide: (content) => decide({ graph, knowledge, decisionFile }, content) },
    },
  }));
});
afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true });
});

interface Place {
  /** `Actor.statements`. */
  readonly name: string;
  readonly argument: GraphQLArgument;
  /** Makes the query that gives the argument the variable `$value`. */
  buildQuery(): string;
  /** Whether an argument of this type stands at the root as well, where every value is tried. */
  readonly isRepeated: boolean;
}

const places = findPlaces(schema);

test("the arguments of every field are reached", () => {
  const all = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith("__"))
    // It is asked over a WebSocket, with the `where` of `statements`.
    .filter((type) => type !== schema.getSubscriptionType())
    .flatMap((type) => Object.values((type as { getFields(): object }).getFields()))
    .flatMap((field) => (field as GraphQLField<unknown, unknown>).args);
  expect(places.length).toBe(all.length);
});

test.each(places.map((place) => [`${place.name}(${place.argument.name})`, place] as const))(
  "%s: every bad value gets an honest answer",
  async (_name, place) => {
    const query = place.buildQuery();
    const values = listValues(place.argument.type).filter(
      (_value, index) => !place.isRepeated || index % 101 === 0,
    );
    for (const value of values) expectHonest(await post({ query, variables: { value } }), value);
  },
  // Each way to ask for statements is a query that Neo4j has to plan.
  600_000,
);

test.each(
  places
    .filter((place) => !place.isRepeated && listWords(place.argument.type).length > 0)
    .map((place) => [`${place.name}(${place.argument.name})`, place] as const),
)(
  "%s: every odd name and word is answered, or refused for a reason of the catalog",
  async (_name, place) => {
    const query = place.buildQuery();
    for (const value of listWords(place.argument.type)) {
      const result = await post({ query, variables: { value } });
      expectHonest(result, value);
      for (const { extensions } of result.errors ?? []) {
        expect(Object.keys(catalog)).toContain(extensions["reason"]);
      }
    }
  },
  600_000,
);

const many = (count: number, build: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => build(index)).join(" ");
const documents: [string, unknown][] = [
  [
    "fragments in a circle",
    { query: "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }" },
  ],
  [
    "a fragment in itself",
    { query: "{ places { nodes { ...A } } } fragment A on Place { parts { ...A } }" },
  ],
  [
    "fragments that double 60 times",
    {
      query: `{ ...F0 } ${many(60, (index) => `fragment F${String(index)} on Query { ...F${String(index + 1)} ...F${String(index + 1)} }`)} fragment F60 on Query { __typename }`,
    },
  ],
  ["one field 900 times", { query: `{ ${many(900, () => "__typename")} }` }],
  ["10,000 aliases", { query: `{ ${many(10_000, (index) => `a${String(index)}: __typename`)} }` }],
  [
    "a list 190 deep",
    { query: `{ places(where: ${"[".repeat(190)}${"]".repeat(190)}) { totalCount } }` },
  ],
  [
    "a list 2,000 deep",
    { query: `{ places(where: ${"[".repeat(2_000)}${"]".repeat(2_000)}) { totalCount } }` },
  ],
  [
    "a value 10,000 deep",
    `{"query":"{ __typename }","variables":{"v":${"[".repeat(10_000)}${"]".repeat(10_000)}}}`,
  ],
  [
    "places within places 2,000 times",
    `{"query":"query ($v: PlaceWhere) { places(where: $v) { totalCount } }","variables":{"v":${'{"within":'.repeat(2_000)}{}${"}".repeat(2_000)}}}`,
  ],
  [
    "introspection in circles",
    { query: `{ __schema { types ${"{ fields { type ".repeat(6)} { name } ${"} }".repeat(6)} } }` },
  ],
  ["a number without end", { query: `{ places(first: ${"9".repeat(5_000)}) { totalCount } }` }],
  ["nothing", { query: "" }],
  ["no operation", { query: "fragment A on Query { __typename }" }],
  ["an unknown operation", { query: "query A { __typename }", operationName: "B" }],
  ["a subscription", { query: "subscription { statements { totalCount } }" }],
  [
    "a subscription on whose field a variable decides",
    {
      query: "subscription ($on: Boolean!) { statementAdded @include(if: $on) { id } }",
      variables: { on: true },
    },
  ],
  ["a name for an operation that has none", { query: "{ __typename }", operationName: "\u202eA" }],
  ["an unknown directive", { query: "{ __typename @defer }" }],
  ["variables that are a list", { query: "{ __typename }", variables: [1] }],
  ["a query that is a number", { query: 1 }],
  ["extensions that are a text", { query: "{ __typename }", extensions: "x" }],
  ["a body that is a list", []],
  ["a body that is null", null],
];
test.each(documents)("%s: an honest answer", async (_name, body) => {
  expectHonest(await post(body), "");
});

test("nothing of it changed anything", async () => {
  const { data } = await post({ query: "{ statements { totalCount } articles { totalCount } }" });
  expect(data).toEqual({ statements: { totalCount: 5 }, articles: { totalCount: 4 } });
});

/** Asks again what a busy machine was too slow for; what hangs never comes to another answer. */
async function post(body: unknown, attempts = 5): Promise<ApiResult> {
  const response = await fetch(new URL("graphql", api.url), {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${KEY}` },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  const result = (await response.json()) as ApiResult;
  const isTooSlow = result.errors?.some(({ extensions }) =>
    ["TIMEOUT", "STORE_UNAVAILABLE"].includes(extensions["code"] as string),
  );
  return isTooSlow === true && attempts > 1 ? post(body, attempts - 1) : result;
}

/** Data, or errors that each name a mistake of the request and show nothing of the inside. */
function expectHonest({ data, errors }: ApiResult, value: unknown): void {
  if (errors === undefined) {
    expect(data).toEqual(expect.any(Object));
    return;
  }
  const shown = JSON.stringify(value)?.slice(0, 100);
  for (const { message, extensions } of errors) {
    expect([shown, message, CODES_OF_MISTAKES]).toEqual([
      shown,
      expect.not.stringMatching(INSIDE),
      expect.arrayContaining([extensions["code"]]),
    ]);
    expect(Object.keys(extensions)).not.toContain("stacktrace");
  }
}

/** Every argument of the schema, and how a query comes to it. */
function findPlaces({ getQueryType, getMutationType }: GraphQLSchema): Place[] {
  const found: Place[] = [];
  const seen = new Set<string>();
  const rooted = new Set<string>();
  let ways: { type: GraphQLOutputType; wrap: (inner: string) => string }[] = [
    { type: getQueryType.call(schema)!, wrap: (inner) => `{ ${inner} }` },
    { type: getMutationType.call(schema)!, wrap: (inner) => `{ ${inner} }` },
  ];
  for (let depth = 0; ways.length > 0; depth += 1) {
    const next: typeof ways = [];
    for (const { type, wrap } of ways) {
      const named = getNamedType(type);
      const objects = isObjectType(named)
        ? [named]
        : isCompositeType(named)
          ? schema.getPossibleTypes(named)
          : [];
      for (const object of objects) {
        if (seen.has(object.name)) continue;
        seen.add(object.name);
        const within = (inner: string) =>
          wrap(object === named ? inner : `... on ${object.name} { ${inner} }`);
        for (const field of Object.values(object.getFields())) {
          for (const argument of field.args) {
            const kind = String(argument.type);
            found.push({
              name: `${object.name}.${field.name}`,
              argument,
              isRepeated: depth > 0 && rooted.has(kind),
              buildQuery: () => {
                const operation = object === schema.getMutationType() ? "mutation" : "query";
                const inner = `${field.name}(${renderArguments(field, argument)}) ${select(field.type)}`;
                return `${operation} ($value: ${kind.replace(/!$/u, "")}${isRequiredArgument(argument) ? "!" : ""}) ${within(inner)}`;
              },
            });
            if (depth === 0) rooted.add(kind);
          }
          if (!isCompositeType(getNamedType(field.type))) continue;
          const given = renderArguments(field, null);
          next.push({
            type: field.type,
            wrap: (inner) =>
              within(`${field.name}${given === "" ? "" : `(${given})`} { ${inner} }`),
          });
        }
      }
    }
    ways = next;
  }
  return found;
}

/** The arguments without which the field is not answered, and `$value` for the one in question. */
function renderArguments(
  { args }: GraphQLField<unknown, unknown>,
  chosen: GraphQLArgument | null,
): string {
  return args
    .filter((argument) => argument === chosen || isRequiredArgument(argument))
    .map((argument) => `${argument.name}: ${argument === chosen ? "$value" : '"x"'}`)
    .join(", ");
}

function select(type: GraphQLOutputType): string {
  return isCompositeType(getNamedType(type)) ? "{ __typename }" : "";
}

/** Bad values for an argument: as a whole, and in each of its fields with the others as they should be. */
function listValues(
  type: GraphQLInputType,
  depth = 0,
  offset = 0,
  around: readonly GraphQLInputType[] = [],
): unknown[] {
  const inner = isNonNullType(type) ? type.ofType : type;
  if (isListType(inner)) {
    const items = listValues(inner.ofType, depth, offset, around).map((item) => [item]);
    return [...items, Array.from({ length: 10_000 }, () => "x")];
  }
  if (!isInputObjectType(inner)) {
    const values = isEnumType(inner) ? ["x", ...OTHERS] : BAD;
    // Deep inside, where there are many fields, a few values for each.
    return depth < 2 ? values : values.filter((_value, index) => index % 5 === offset % 5);
  }
  // What nests in itself is tried once around itself.
  if (depth > 2 || around.includes(inner)) return [{}, ...OTHERS];
  const fields = Object.values(inner.getFields());
  const good = Object.fromEntries(
    fields.filter(({ type }) => isNonNullType(type)).map(({ name }) => [name, 1]),
  );
  return [
    ...OTHERS,
    ...fields.flatMap((field, index) =>
      listValues(field.type, depth + 1, offset + index, [...around, inner]).map((value) => ({
        ...good,
        [field.name]: value,
      })),
    ),
  ];
}

/** Odd words for an argument, in each place where it takes a name, words or an id. */
function listWords(type: GraphQLInputType, around: readonly GraphQLInputType[] = []): unknown[] {
  const inner = isNonNullType(type) ? type.ofType : type;
  if (isListType(inner)) {
    return listWords(inner.ofType, around).map((item) => [item]);
  }
  if (!isInputObjectType(inner)) return inner === GraphQLString || inner === GraphQLID ? WORDS : [];
  // What nests in itself is tried once inside itself; `and`, `or` and `not` hold what the whole may hold.
  if (around[0] === inner || around.filter((one) => one === inner).length > 1) return [];
  const fields = Object.values(inner.getFields());
  const required = fields
    .filter(isRequiredInputField)
    .map(({ name, type: its }) => [name, listWords(its, [...around, inner])[0]]);
  return fields.flatMap((field) =>
    listWords(field.type, [...around, inner]).map((value) => ({
      ...Object.fromEntries(required),
      [field.name]: value,
    })),
  );
}
