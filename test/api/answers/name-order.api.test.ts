import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type TestApi, openTestApi, postQuery } from "../../support/api/api-server.ts";
import { buildOrganization, buildPlace, buildReading } from "../../support/builders.ts";

/* Lists of names come as people sort, page by page, forwards and backwards. */

const NAMES = ["bbc", "BBC World", "Élysée", "Emmaus", "the Kremlin", "Tusk", "Ørebro", "Zagreb"];
const SORTED = [
  "bbc",
  "BBC World",
  "Élysée",
  "Emmaus",
  "Ørebro",
  "the Kremlin",
  "Tusk",
  "Zagreb",
] as const;

const varn = buildPlace("varn", "Varn");
const actors = NAMES.map((name, index) => buildOrganization(`o-${String(index)}`, name));
const places = NAMES.map((name, index) =>
  buildPlace(`p-${String(index)}`, name, { partOf: "varn" }),
);
const TEXT = NAMES.map((name) => `“Of ${name} nothing is known,” said ${name}.`).join(" ");

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi([
    buildReading({
      id: "names",
      text: `Varn. ${TEXT}`,
      underneath: [varn, ...places],
      quotations: NAMES.map((name, index) => ({
        content: `Of ${name} nothing is known`,
        speaker: actors[index]!,
        about: places[index]!,
      })),
    }),
  ]);
});
afterAll(() => api.close());

test.each([
  ["actors", "{}", 1],
  ["actors", "{}", 3],
  ["places", '{within: {name: "Varn"}}', 1],
  ["places", '{within: {name: "Varn"}}', 3],
])("%s where %s, %i a page", async (list, where, size) => {
  for (const [count, cursor, edge, more] of [
    ["first", "after", "endCursor", "hasNextPage"],
    ["last", "before", "startCursor", "hasPreviousPage"],
  ] as const) {
    const names: string[] = [];
    let at: string | null = null;
    do {
      const { data, errors } = await postQuery(
        api.url,
        `query ($at: String) {
          ${list}(where: ${where}, ${count}: ${String(size)}, ${cursor}: $at) {
            nodes { name } pageInfo { ${edge} ${more} }
          }
        }`,
        { at },
      );
      expect(errors).toBeUndefined();
      const { nodes, pageInfo } = data![list] as {
        nodes: { name: string }[];
        pageInfo: Record<string, unknown>;
      };
      const page = nodes.map(({ name }) => name);
      if (count === "first") names.push(...page);
      else names.unshift(...page);
      at = pageInfo[more] === true ? (pageInfo[edge] as string) : null;
    } while (at !== null);
    expect(names).toEqual(SORTED);
  }
});

test("so do the parts of a place, and counts that are alike", async () => {
  const { data, errors } = await postQuery(
    api.url,
    `{
      places(where: { id: "varn" }) { nodes { parts { name } } }
      statements { facets(by: [SPEAKER, PLACE]) { values { label } } }
    }`,
  );
  expect(errors).toBeUndefined();
  const named = SORTED.map((name) => ({ name }));
  expect(data!["places"]).toEqual({ nodes: [{ parts: named }] });
  const labels = SORTED.map((label) => ({ label }));
  expect(data!["statements"]).toEqual({ facets: [{ values: labels }, { values: labels }] });
});
