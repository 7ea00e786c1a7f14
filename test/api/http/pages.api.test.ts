import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { apiFixture } from "../../support/api/api-fixture.ts";
import { type TestApi, openTestApi, postQuery } from "../../support/api/api-server.ts";

interface TestPage {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi(apiFixture);
});
afterAll(() => api.close());

describe.each(["statements", "actors", "places", "articles"])("%s", (list) => {
  test.each([1, 2, 3])("come in pages of %i without gap or repeat", async (first) => {
    const whole = await getPage(list, { first: 100 });
    const pages = await walk(list, first);

    expect(pages.flatMap(idsOf)).toEqual(idsOf(whole));
    expect(pages.length).toBe(Math.ceil(whole.totalCount / first));
    for (const page of pages) expect(page.totalCount).toBe(idsOf(whole).length);
  });

  test("tell where a page stands", async () => {
    const [firstPage, secondPage] = await walk(list, 1);
    expect(firstPage!.pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: firstPage!.edges[0]!.cursor,
      endCursor: firstPage!.edges[0]!.cursor,
    });
    expect(secondPage!.pageInfo.hasPreviousPage).toBe(true);
  });

  test("refuse the cursor of another list", async () => {
    const other = list === "places" ? "actors" : "places";
    const { pageInfo } = await getPage(other, { first: 1 });
    const result = await postQuery(api.url, buildQuery(list), {
      first: 1,
      after: pageInfo.endCursor,
    });
    expect(result.errors?.[0]?.extensions).toMatchObject({ reason: "CURSOR_INVALID" });
  });
});

test("an id that another article superseded, and that of any quotation, leads to the statement", async () => {
  const { data } = await postQuery(
    api.url,
    `{ statements(where: { speaker: { name: "Zelenskyy" } }) { nodes { id quotations { id } } } }`,
  );
  const [statement] = (
    data!["statements"] as { nodes: { id: string; quotations: { id: string }[] }[] }
  ).nodes;
  const quotationIds = statement!.quotations.map(({ id }) => id);

  expect(quotationIds).toHaveLength(2);
  expect(statement!.id).toBe([...quotationIds].sort()[0]);
  for (const id of quotationIds) {
    const found = await postQuery(
      api.url,
      "query ($id: ID!) { statement(id: $id) { id } node(id: $id) { __typename id } }",
      { id },
    );
    expect(found.data).toEqual({
      statement: { id: statement!.id },
      node: { __typename: "Statement", id: statement!.id },
    });
  }
});

test("one query answers an operation, however long its pages are", async () => {
  const session = jest.spyOn(api.graph.driver, "session");
  const countQueries = async (first: number): Promise<number> => {
    session.mockClear();
    const { errors } = await postQuery(
      api.url,
      `query ($first: Int!) {
        statements(first: $first) {
          nodes {
            speaker { spellings statements(first: 2) { totalCount nodes { text } } }
            about { name }
            quotations { article { title } }
          }
        }
      }`,
      { first },
    );
    expect(errors).toBeUndefined();
    return session.mock.calls.length;
  };

  // A query that is new to the server is planned besides.
  await countQueries(1);
  expect(await countQueries(1)).toBe(1);
  expect(await countQueries(5)).toBe(1);
});

test("one query before it finds whom the names mean, however many they are", async () => {
  const session = jest.spyOn(api.graph.driver, "session");
  const query = `{
    statements(where: { speaker: { name: "Okoye" }, about: { name: "Varn" } }) { totalCount }
    actors(where: { name: "Okoye" }) { nodes { name } }
  }`;
  await postQuery(api.url, query);
  session.mockClear();
  expect((await postQuery(api.url, query)).errors).toBeUndefined();
  expect(session).toHaveBeenCalledTimes(2);
});

async function walk(list: string, first: number): Promise<TestPage[]> {
  const pages: TestPage[] = [];
  let after: string | null = null;
  do {
    const page: TestPage = await getPage(list, { first, after });
    pages.push(page);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return pages;
}

async function getPage(list: string, variables: object): Promise<TestPage> {
  const { data } = await postQuery(api.url, buildQuery(list), variables);
  return data![list] as TestPage;
}

function buildQuery(list: string): string {
  return `query ($first: Int!, $after: String) {
    ${list}(first: $first, after: $after) {
      totalCount
      edges { cursor node { id } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }`;
}

function idsOf({ edges }: TestPage): string[] {
  return edges.map(({ node }) => node.id);
}
