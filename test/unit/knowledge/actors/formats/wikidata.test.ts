import { describe, expect, test } from "@jest/globals";
import { wikidata } from "../../../../../src/knowledge/actors/formats/wikidata.ts";

interface Claim {
  readonly value: unknown;
  readonly rank?: string;
  readonly from?: string;
  readonly to?: string;
}

function snak(value: unknown) {
  return { snaktype: "value", datavalue: { value } };
}

function item(id: string): { id: string } {
  return { id };
}

/** An entity as a dump has it. */
function entity(
  id: string,
  labels: Record<string, string>,
  claims: Record<string, Claim[]>,
  more: { aliases?: Record<string, string[]>; description?: string } = {},
): string {
  const term = (language: string, value: string) => ({ language, value });
  const { aliases = {}, description } = more;
  return JSON.stringify({
    type: "item",
    id,
    labels: Object.fromEntries(Object.entries(labels).map(([at, text]) => [at, term(at, text)])),
    descriptions: description === undefined ? {} : { en: term("en", description) },
    aliases: Object.fromEntries(
      Object.entries(aliases).map(([at, texts]) => [at, texts.map((text) => term(at, text))]),
    ),
    claims: Object.fromEntries(
      Object.entries(claims).map(([property, list]) => [
        property,
        list.map(({ value, rank = "normal", from, to }) => ({
          mainsnak: snak(value),
          rank,
          qualifiers: {
            ...(from === undefined ? {} : { P580: [snak({ time: from })] }),
            ...(to === undefined ? {} : { P582: [snak({ time: to })] }),
          },
        })),
      ]),
    ),
  });
}

const ada = entity(
  "Q501",
  { de: "Ada Okoye", en: "Ada Okoye", ar: "آدا أوكويي", ru: "Ада Окойе" },
  {
    P31: [{ value: item("Q5") }],
    P21: [{ value: item("Q6581072") }],
    P27: [{ value: item("Q601") }],
    P569: [{ value: { time: "+1961-03-02T00:00:00Z" } }],
    P39: [
      { value: item("Q701"), from: "+2019-05-14T00:00:00Z", to: "+2023-00-00T00:00:00Z" },
      { value: item("Q702"), rank: "deprecated" },
    ],
    P106: [{ value: item("Q703") }],
    P102: [{ value: item("Q801"), from: "+2004-06-00T00:00:00Z" }],
  },
  { aliases: { en: ["A. B. Okoye"] }, description: "Larnian politician" },
);

describe("wikidata.read()", () => {
  test("takes names in all scripts, offices with their days, and what else tells a person apart", () => {
    expect(wikidata.read(ada)).toEqual({
      actors: [
        {
          id: "Q501",
          type: "PERSON",
          name: "Ada Okoye",
          aliases: ["آدا أوكويي", "Ада Окойе", "A. B. Okoye"],
          wikidata: "Q501",
          description: "Larnian politician",
          gender: "FEMALE",
          countries: ["Q601"],
          bornIn: 1961,
          diedIn: null,
          offices: [{ term: "Q701", from: "2019-05-14", to: "2023-12-31" }, { term: "Q703" }],
          memberOf: [{ organizationId: "Q801", role: null, from: "2004-06-01" }],
        },
      ],
      terms: [],
      skipped: [],
    });
  });

  test.each([
    ["an array's brackets", "[", 0],
    ["the end of an array", "]", 0],
    ["an empty line", "", 0],
    ["a line of an array", `${ada},`, 1],
    ["a whole array on one line", `[${ada},${ada}]`, 2],
  ])("reads %s", (_name, line, count) => {
    const told = wikidata.read(line);
    expect([told.actors.length, told.skipped]).toEqual([count, []]);
  });

  test.each([
    ["a position", { P31: [{ value: item("Q4164871") }] }, { code: null }],
    ["a country", { P297: [{ value: "LN" }] }, { code: "ln" }],
  ])("names what others hold by %s", (_name, claims, expected) => {
    const { terms } = wikidata.read(entity("Q701", { en: "Mayor of Larne" }, claims));
    expect(terms).toEqual([{ id: "Q701", label: "Mayor of Larne", ...expected }]);
  });

  test.each([
    ["what it is an instance of", { P31: [{ value: item("Q7278") }] }],
    ["its headquarters", { P31: [{ value: item("Q9") }], P159: [{ value: item("Q3") }] }],
  ])("knows an organization by %s", (_name, claims) => {
    const { actors } = wikidata.read(entity("Q801", { en: "Larne Greens" }, claims));
    expect(actors).toMatchObject([{ id: "Q801", type: "ORGANIZATION", name: "Larne Greens" }]);
  });

  test("passes over what is neither, and properties", () => {
    const river = entity("Q9", { en: "Inver" }, { P31: [{ value: item("Q4022") }] });
    for (const line of [river, '{"id":"P31","labels":{}}']) {
      expect(wikidata.read(line)).toEqual({ actors: [], terms: [], skipped: [] });
    }
  });

  test("takes a name in Latin letters where there is no English one", () => {
    const labels = { ru: "Бо Линд", sv: "Bo Lind" };
    const { actors } = wikidata.read(entity("Q502", labels, { P31: [{ value: item("Q5") }] }));
    expect(actors).toMatchObject([{ name: "Bo Lind", aliases: ["Бо Линд"] }]);
  });

  test.each([
    ["ACTOR_LINE_NOT_JSON", ada.slice(0, -20)],
    ["ACTOR_LINE_ID_INVALID", '{"type":"item","labels":{}}'],
    ["ACTOR_LINE_NAME_MISSING", entity("Q503", {}, { P31: [{ value: item("Q5") }] })],
    [
      "ACTOR_LINE_NAME_MISSING",
      entity("Q503", { en: "x".repeat(10_000) }, { P31: [{ value: item("Q5") }] }),
    ],
  ])("leaves out with %s", (code, line) => {
    expect(wikidata.read(line)).toEqual({ actors: [], terms: [], skipped: [code] });
  });
});
