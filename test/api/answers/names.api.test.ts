import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type TestApi, openTestApi, postQuery } from "../../support/api/api-server.ts";
import {
  buildOrganization,
  buildPerson,
  buildPlace,
  buildReading,
} from "../../support/builders.ts";

/*
 * Names as people write them. Which keys a name has and is looked for by is tested in
 * `unit/domain/names`; here it is what the graph makes of them.
 */

const ukraine = buildPlace("ukraine", "Ukraine", { kind: "COUNTRY" });
const region = buildPlace("donetsk-oblast", "Donetsk Oblast", {
  kind: "REGION",
  partOf: "ukraine",
});
const bakhmut = buildPlace("bakhmut", "Bakhmut", { partOf: "donetsk-oblast" });
const namesake = buildPlace("bakhmut-2", "Bakhmut");
const government = buildOrganization("government-of-russia", "Government of Russia");
const ministry = buildOrganization("ministry", "Norlandian Ministry of Defence");
const letitia = buildPerson("Letitia James", { id: "letitia-james" });
const comey = buildPerson("James Comey", { id: "james-comey" });
const doe = buildPerson("John Doe", { id: "john-doe" });
const son = buildPerson("John Doe Jr.", { id: "john-doe-jr" });
const zelenskyy = buildPerson("Volodymyr Zelenskyy", { id: "volodymyr-zelenskyy" });
const lukashenko = buildPerson("Aleksandr Lukashenko", { id: "lukashenko" });
const other = buildPerson("Alexandr Lukashenko", { id: "another-lukashenko" });
const speakers = [government, ministry, letitia, comey, doe, son, zelenskyy, lukashenko, other];

const quotations = speakers.map((speaker, number) => ({
  content: `the ferry of number ${String(number)} waits`,
  speaker,
  about: [bakhmut, namesake][number % 2]!,
}));
const names = [...speakers, bakhmut].map(({ name }) => name).join(", ");
const reading = buildReading({
  id: "names",
  text: `${names}: ${quotations.map(({ content }) => `“${content}”`).join(" ")}`,
  quotations,
  underneath: [ukraine, region],
});

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi([reading]);
});
afterAll(() => api.close());

async function find(list: "actors" | "places", where: object): Promise<[string, string | null][]> {
  const type = list === "actors" ? "ActorWhere" : "PlaceWhere";
  const query = `query ($where: ${type}) { ${list}(where: $where) { edges { match node { id } } } }`;
  const { data, errors } = await postQuery(api.url, query, { where });
  expect(errors).toBeUndefined();
  const { edges } = data![list] as { edges: { match: string | null; node: { id: string } }[] };
  return edges.map(({ match, node }) => [node.id, match]);
}

describe("actors are found", () => {
  test.each<[string, object, [string, string | null][]]>([
    [
      "by a last name, before those who have it for a given name",
      { name: "James" },
      [["letitia-james", "EXACT"]],
    ],
    [
      "by a given name, where nobody has it for a last name",
      { name: "John" },
      [
        ["john-doe", "EXACT"],
        ["john-doe-jr", "EXACT"],
      ],
    ],
    [
      "by a name, before those who have it with a suffix",
      { name: "John Doe" },
      [["john-doe", "EXACT"]],
    ],
    ["by the name with its suffix", { name: "John Doe Jr." }, [["john-doe-jr", "EXACT"]]],
    [
      "with the letters that were asked for first",
      { name: "Alexandr Lukashenko" },
      [
        ["another-lukashenko", "EXACT"],
        ["lukashenko", "SPELLING"],
      ],
    ],
    [
      "by a sound, where nothing better is there",
      { name: "Zelanski" },
      [["volodymyr-zelenskyy", "SOUND"]],
    ],
    [
      "by a name in another order",
      { name: "Defense Ministry of Norlandian" },
      [["ministry", "SPELLING"]],
    ],
    [
      "by the country for which they speak",
      { name: "Russia" },
      [["government-of-russia", "EXACT"]],
    ],
    [
      "by its capital, be it nowhere in the graph",
      { name: "Moscow" },
      [["government-of-russia", "EXACT"]],
    ],
    [
      "by the country whose bodies they are, be it nowhere in the graph",
      { country: { name: "Russian Federation" } },
      [["government-of-russia", null]],
    ],
    ["by name and type", { name: "Russia", type: "PERSON" }, []],
    ["by name and id", { name: "John", id: "john-doe-jr" }, [["john-doe-jr", "EXACT"]]],
    [
      "by nothing but a type, which is no name",
      { type: "ORGANIZATION" },
      [
        ["government-of-russia", null],
        ["ministry", null],
      ],
    ],
  ])("%s", async (_name, where, found) => {
    expect(await find("actors", where)).toEqual(found);
  });
});

describe("places are found", () => {
  test.each<[string, object, [string, string | null][]]>([
    ["by what they lie in", { name: "Bakhmut, Ukraine" }, [["bakhmut", "EXACT"]]],
    [
      "by the nearest thing that they lie in",
      { name: "Bachmut, Donetsk region, Ukraine" },
      [["bakhmut", "SPELLING"]],
    ],
    ["but not in what they lie outside of", { name: "Bakhmut, Russia" }, []],
    [
      "without their kind, where nothing has that name",
      { name: "Donetsk" },
      [["donetsk-oblast", "EXACT"]],
    ],
    [
      "by a name that several have",
      { name: "Bakhmut" },
      [
        ["bakhmut", "EXACT"],
        ["bakhmut-2", "EXACT"],
      ],
    ],
    [
      "by name and what they lie in",
      { name: "Bakhmut", within: { name: "Ukraine" } },
      [["bakhmut", "EXACT"]],
    ],
  ])("%s", async (_name, where, found) => {
    expect(await find("places", where)).toEqual(found);
  });
});

test("a list that is sorted by how well names fit has pages like any other", async () => {
  const query = `query ($after: String, $before: String, $first: Int, $last: Int) {
    actors(where: { name: "Lukashenko" }, after: $after, before: $before, first: $first, last: $last) {
      edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage }
    }
  }`;
  interface Page {
    readonly edges: { readonly cursor: string; readonly node: { readonly id: string } }[];
  }
  const read = async (variables: object) =>
    (await postQuery(api.url, query, variables)).data!["actors"] as Page;
  const { edges } = await read({ first: 10 });
  const [one, two] = edges;
  expect(edges.map(({ node }) => node.id)).toEqual(["lukashenko", "another-lukashenko"]);
  expect((await read({ first: 10, after: one!.cursor })).edges).toEqual([two]);
  expect((await read({ last: 10, before: two!.cursor })).edges).toEqual([one]);
});

test("whoever asks by a name in several places gets what each of them means", async () => {
  const where = { speaker: { name: "Zelenskyy, Volodymyr" }, about: { name: "Bakhmut, Ukraine" } };
  const query = `query ($where: StatementWhere) {
    statements(where: $where) { nodes { speaker { id } about { id } } }
    same: statements(where: { or: [$where, { speaker: { name: "James" } }] }) { totalCount }
  }`;
  const { data } = await postQuery(
    api.url,
    query.replace("[$where,", '[{speaker: {name: "Selenskyj"}},'),
    { where },
  );
  expect(data).toEqual({
    statements: { nodes: [{ speaker: { id: "volodymyr-zelenskyy" }, about: [{ id: "bakhmut" }] }] },
    same: { totalCount: 2 },
  });
});
