import { describe, expect, test } from "@jest/globals";
import { jrcNames } from "../../../../../src/knowledge/actors/formats/jrc-names.ts";
import { paraNames } from "../../../../../src/knowledge/actors/formats/para-names.ts";

describe("jrcNames.read()", () => {
  test.each([
    ["12\tP\tu\tAda+Okoye", { id: "jrc-12", type: "PERSON", name: "Ada Okoye" }],
    [
      "13\tO\ten\tLarne+Rivers+Ltd.",
      { id: "jrc-13", type: "ORGANIZATION", name: "Larne Rivers Ltd." },
    ],
    ["12\tP\tru\tАда+Окойе", { id: "jrc-12", name: "Ада Окойе" }],
  ])("takes %s", (line, expected) => {
    expect(jrcNames.read(line).actors).toMatchObject([expected]);
  });

  test.each([
    ["12\tT\tu\tLarne+Cup", []],
    ["", []],
    ["12\tP\tu", ["ACTOR_LINE_COLUMNS_WRONG"]],
    ["12\tP\tu\tAda\tOkoye", ["ACTOR_LINE_COLUMNS_WRONG"]],
    ["x12\tP\tu\tAda+Okoye", ["ACTOR_LINE_ID_INVALID"]],
    ["12\tP\tu\t+++", ["ACTOR_LINE_NAME_MISSING"]],
  ])("takes nobody from %j", (line, skipped) => {
    expect(jrcNames.read(line)).toEqual({ actors: [], terms: [], skipped });
  });
});

describe("paraNames.read()", () => {
  test("takes the English name and that of the line", () => {
    expect(paraNames.read("Q501\tAda Okoye\tАда Окойе\tru\tPER").actors).toMatchObject([
      { id: "Q501", wikidata: "Q501", type: "PERSON", name: "Ada Okoye", aliases: ["Ада Окойе"] },
    ]);
  });

  test("takes the line's name where there is no English one", () => {
    expect(paraNames.read("Q801\t\tLarner Grüne\tde\tORG").actors).toMatchObject([
      { id: "Q801", type: "ORGANIZATION", name: "Larner Grüne", aliases: [] },
    ]);
  });

  test.each([
    ["wikidata_id\teng\tlabel\tlanguage\ttype", []],
    ["Q9\tLarne\tLarne\ten\tLOC", []],
    ["Q501\tAda Okoye\tru\tPER", ["ACTOR_LINE_COLUMNS_WRONG"]],
    ["501\tAda Okoye\tAda Okoye\ten\tPER", ["ACTOR_LINE_ID_INVALID"]],
    ["Q501\t \t\ten\tPER", ["ACTOR_LINE_NAME_MISSING"]],
  ])("takes nobody from %j", (line, skipped) => {
    expect(paraNames.read(line)).toEqual({ actors: [], terms: [], skipped });
  });
});
