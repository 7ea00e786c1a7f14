import { describe, expect, test } from "@jest/globals";
import { buildTestContext } from "../../../support/read-text.ts";

/** The names of a text that are linked to actors, each with the actor's id. */
function listLinked(text: string): string[] {
  return buildTestContext(text).links.flatMap(({ start, end, actor }) =>
    actor === null ? [] : [`${text.slice(start, end)} = ${actor.id}`],
  );
}

describe("keepSupported() keeps a shared name", () => {
  test.each([
    ["whose bearer another name tells", "Larnford Motors shrank. Then they left Larnford.", 2],
    ["that speaks", "Larnford said the road was closed. They drove to Larnford.", 2],
    ["that is said to be a company", "Then the company Larnford shrank.", 1],
    ["of which somebody has a role", "A Larnford spokeswoman left.", 1],
    ["that has what only organizations have", "Then Larnford shares fell.", 1],
    ["beside a role of its bearer", "Senator Bo Lindmark left.", 1],
    ["beside a title for the role", "On Monday Sen. Bo Lindmark left.", 1],
    ["beside an organization of its bearer", "Norlandic poet Bo Lindmark left.", 1],
    ["beside another name of its bearer", "Bo T. Lindmark left. Bo Lindmark sang.", 2],
  ])("%s", (_name, text, count) => {
    expect(listLinked(text).filter((link) => /larnford|lindmark$/u.test(link))).toHaveLength(count);
  });
});

describe("keepSupported() drops", () => {
  test.each([
    ["a shared name without support", "They left Larnford behind."],
    ["… that opens a sentence", "Larnford trees bloom early."],
    ["… with an article", "The Larnford is long, said the mayor."],
    ["… that has an age", "Larnford, 38, said he would stay."],
    ["… that has a title", "Mr. Larnford said he would stay."],
    ["… of somebody else in the article", "Ada Larnford sang. Larnford said she was glad."],
    ["… of a person without a role", "Bo Lindmark drives a bus."],
    ["an acronym that is a word here", "Flow was low in the river."],
    ["a name that opens a sentence by chance", "Flow office hours are short."],
    ["a possessive name without its ending", "Then Ostelson sang."],
    ["a known surname of somebody else", "Carla Karpenko sang. Karpenko left."],
    ["… with a title that tells nothing", "Carla Karpenko sang. Mr. Karpenko left."],
    ["a namesake", "Volodymyr Karpenko, a baker in Ostel, sang. Karpenko left."],
    ["a namesake by another spelling", "Volodimier Karpenka, a baker in Ostel, sang."],
    ["a junior", "Volodymyr Karpenko Jr. sang. Mr. Karpenko left."],
  ])("%s", (_name, text) => {
    expect(listLinked(text)).toEqual([]);
  });
});

describe("keepSupported() keeps", () => {
  test.each([
    ["an acronym in capitals", "Then FLOW left.", 1],
    ["… not the word that it spells", "Then FLOW left. Flow was low in the river.", 1],
    ["a possessive name with its ending", "They ate at Ostelson’s.", 1],
    ["a surname with a title that tells", "Carla Karpenko sang. President Karpenko left.", 1],
    ["whom readers know", "Volodymyr Karpenko, the baker of Ostel, sang.", 1],
    ["who was a baker", "Volodymyr Karpenko, a former baker, sang.", 1],
    ["a baker whose country is named", "Volodymyr Karpenko, a baker, left Norland.", 1],
    ["a baker with his role", "President Volodymyr Karpenko, a baker, sang.", 1],
  ])("%s", (_name, text, count) => {
    expect(listLinked(text).filter((link) => !/carla/iu.test(link))).toHaveLength(count);
  });
});
