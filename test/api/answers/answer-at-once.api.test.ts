import { afterAll, beforeAll, expect, test } from "@jest/globals";
import {
  type ExecutionResult,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  execute,
  getOperationAST,
  getVariableValues,
  parse,
} from "graphql";
import { type ApiContext, createContext } from "../../../src/api/answer/context.ts";
import { readQuestions } from "../../../src/api/questions.ts";
import { buildApiSchema } from "../../../src/api/build-api-schema.ts";
import { loadSeeds } from "../../../src/cli/loading/load-seeds.ts";
import { type TestApi, openTestApi } from "../../support/api/api-server.ts";

let api: TestApi;
let schema: GraphQLSchema;
beforeAll(async () => {
  api = await openTestApi([]);
  await loadSeeds(api.graph);
  schema = await buildApiSchema();
});
afterAll(() => api.close());

const TYPES = `
  query ($withText: Boolean = false) {
    newest: statements(first: 30) {
      __typename
      nodes {
        kind
        text @include(if: $withText)
        kind
        ...Subjects
        about { id }
        speaker { __typename }
        __proto__: id
        constructor: id
      }
    }
    none: node(id: "none") { id }
    articles(first: 5) {
      pageInfo { first: startCursor startCursor: endCursor hasPreviousPage: hasNextPage }
      nodes { quotations { claims { about: topic text: verb amounts { to: high unit: text } } } }
    }
    statements {
      totalCount
      facets(by: [SPEAKER, KIND]) { values { key: label count entity { id ... on Actor { aliases } } } }
    }
  }
  fragment Subjects on Statement {
    about {
      name
      ... on Place { geonames }
      ... on Actor { name kind: __typename }
      ... on Person { is: description }
    }
  }`;

test.each([...readQuestions(), { name: "types, fragments, aliases and directives", query: TYPES }])(
  "$name is answered at once, as GraphQL's execution would",
  async ({ query }) => {
    const { data, errors } = await executeQuery(query);
    expect(errors).toBeUndefined();
    // The order counts, too.
    expect(JSON.stringify(await readAll(query))).toBe(JSON.stringify(data));
  },
);

test.each([
  ["another field is asked, too", "{ statements { totalCount } decisions { id } }"],
  ["the schema is asked, too", "{ statements { totalCount } __schema { __typename } }"],
  ["nothing is left to ask", '{ node(id: "none") @skip(if: true) { id } }'],
  ["an argument is wrong", "{ statements(first: 1000) { totalCount } }"],
])("where %s, GraphQL's execution answers", async (_what, query) => {
  expect(await readAll(query)).toBeNull();
});

test("what was read for an answer that does not fit the schema is told by GraphQL's execution", async () => {
  await api.graph.driver.executeQuery(
    "MATCH (statement:Statement) WITH statement LIMIT 1 SET statement.kind = 'SUNG'",
    {},
    { database: api.graph.database },
  );
  const query = "{ statements(first: 100) { nodes { id kind } } }";
  const context = createTestContext();
  expect(await readAll(query, context)).toBeNull();
  const { errors } = await executeQuery(query, context);
  expect(errors?.[0]?.message).toMatch(/SUNG/);
});

function createTestContext(): ApiContext {
  return createContext(api.graph, () => {
    throw new Error("Nothing is decided here");
  });
}

async function readAll(query: string, { reader } = createTestContext()): Promise<unknown> {
  const document = parse(query);
  const fragments = document.definitions
    .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
    .map((node) => [node.name.value, node] as const);
  const operation = getOperationAST(document)!;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], {});
  return reader.readAll({
    schema,
    operation,
    fragments: Object.fromEntries(fragments),
    variableValues: coerced!,
  });
}

async function executeQuery(
  query: string,
  contextValue = createTestContext(),
): Promise<ExecutionResult> {
  return execute({ schema, document: parse(query), contextValue });
}
