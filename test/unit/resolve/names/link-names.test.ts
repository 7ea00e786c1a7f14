import { describe, expect, test } from "@jest/globals";
import { buildLookup } from "../../../../src/knowledge/registry/read-registry.ts";
import { buildPerson } from "../../../support/builders.ts";
import { buildTestContext } from "../../../support/read-text.ts";
import type { NameLink } from "../../../../src/resolve/names/link-names.ts";

function readLinks(text: string): NameLink[] {
  return [...buildTestContext(text).links];
}

function showLinks(text: string) {
  return readLinks(text).map(({ start, end, actor, rule }) => ({
    words: text.slice(start, end),
    actor: actor?.name ?? null,
    rule,
  }));
}

test.each([
  ["a registered name", "Then Volodymyr Karpenko left.", "Volodymyr Karpenko", "registered-name"],
  ["an alias", "Then Karpenko left.", "Karpenko", "registered-name"],
  ["a titled name", "Then President Karpenko left.", "Karpenko", "registered-name"],
  ["a possessive", "Then Karpenko’s car left.", "Karpenko", "registered-name"],
  ["a respelled name", "Then Volodimier Karpenka left.", "Volodimier Karpenka", "respelled-name"],
  [
    "a name in a headline",
    "Karpenko leaves for the north\n\nIt rained all night long.",
    "Karpenko",
    "registered-name",
  ],
])("linkNames() links %s", (_name, text, words, rule) => {
  expect(showLinks(text)).toEqual([{ words, actor: "Volodymyr Karpenko", rule }]);
});

test("linkNames() links a respelled surname once the respelled name was given", () => {
  expect(showLinks("Volodimier Karpenka left. Later Karpenka returned.")).toEqual([
    { words: "Volodimier Karpenka", actor: "Volodymyr Karpenko", rule: "respelled-name" },
    { words: "Karpenka", actor: "Volodymyr Karpenko", rule: expect.any(String) },
  ]);
});

test("linkNames() links a name that opens with initials", () => {
  expect(showLinks("Then the N.S. government fell.")).toEqual([
    { words: "N.S. government", actor: "Government of Norland", rule: "registered-name" },
  ]);
});

test("linkNames() links an acronym that the article explains", () => {
  expect(showLinks("The Norland Ministry of Water (NMW) met. Later NMW rested.")).toMatchObject([
    { words: "Norland Ministry of Water", rule: "registered-name" },
    { words: "NMW", rule: "acronym", actor: "Norland Ministry of Water" },
    { words: "NMW", rule: "acronym", actor: "Norland Ministry of Water" },
  ]);
});

test.each([
  ["an initial and a role", "Then President V. Karpenko left.", "V. Karpenko"],
  ["an initial, in the country", "Norland waited. Then V. Karpenko left.", "V. Karpenko"],
  ["other letters", "Then Володимир Карпенко left.", "Володимир Карпенко"],
])("linkNames() links %s", (_name, text, words) => {
  expect(showLinks(text).map((link) => link.words)).toContain(words);
});

describe("linkNames() leaves to a person to decide", () => {
  function readCandidates(text: string, publishedOn?: string) {
    return buildTestContext(text, publishedOn).candidates.map(({ start, end, ...candidate }) => ({
      words: text.slice(start, end),
      ...candidate,
    }));
  }

  test.each([
    [
      "a garbled name beside the role of another",
      "Then Norland President Vladimr Karpinka left.",
      ["name-garbled", "role", "organization-beside-name", "organization-in-article"],
    ],
    [
      "a given name that is near",
      "Norland waited. Then Volodya Karpenko left.",
      ["name-near", "organization-in-article"],
    ],
    ["an initial alone", "Then V. Karpenko left.", ["name-initials"]],
  ])("%s", (_name, text, evidence) => {
    const [candidate, ...others] = readCandidates(text);
    expect(others).toEqual([]);
    expect(candidate).toMatchObject({
      actor: { id: "volodymyr-karpenko" },
      evidence,
      isLinked: false,
    });
    expect(candidate!.confidence).toBeGreaterThan(0.3);
    expect(candidate!.confidence).toBeLessThan(0.8);
    expect(showLinks(text).map(({ actor }) => actor)).not.toContain("Volodymyr Karpenko");
  });

  test("a name once, with what is said beside any of its places", () => {
    const text =
      "Then Volodimier Karpenka left. Norland waited for Volodimier Karpenka, the former president.";
    expect(readCandidates(text)).toMatchObject([
      {
        words: "Volodimier Karpenka",
        evidence: ["name-respelled", "role", "organization-in-article"],
        isLinked: true,
      },
    ]);
  });

  test.each([
    ["another given name", "Then President Ostap Karpenko left."],
    ["a garbled name that nothing speaks for", "Then Vladimr Karpinka left."],
    ["a known spelling", "Then Volodimir Karpenko left."],
    ["an initial that a role explains", "Then President V. Karpenko left."],
  ])("but not %s", (_name, text) => {
    expect(readCandidates(text)).toEqual([]);
  });
});

test.each([
  ["somebody else's of that surname", "Bo Karpenko left. Later Karpenko returned.", 0],
  ["their own, beside a namesake", "Volodymyr Karpenko left. Bo Karpenko stayed. Karpenko ran.", 2],
  ["their own behind a title", "Bo Karpenko stayed. President Karpenko left.", 1],
])("linkNames() takes a surname for %s", (_name, text, count) => {
  expect(showLinks(text)).toHaveLength(count);
});

test.each([
  ["a name of another place", "Then New Varn fell."],
  ["a name inside an outlet's", "Then the Varn Post wrote."],
  ["a common word", "Then the palace fell."],
  ["a name nobody knows", "Then Ada Okoye left."],
  ["captions", "It rained all night long.\n\nFILE - Volodymyr Karpenko at dawn."],
])("linkNames() links nothing in %s", (_name, text) => {
  expect(readLinks(text)).toEqual([]);
});

test("linkNames() keeps every place that shares a name", () => {
  const [link] = readLinks("Then Ostel fell.");
  expect(link?.places.map(({ id }) => id).sort()).toEqual(["ostel", "ostel-region"]);
  expect(link?.actor).toBeNull();
});

describe("linkNames(), of a name that two registered actors have,", () => {
  const namesakes = buildLookup(
    [
      buildPerson("Bo Lind", { id: "bo-lind", aliases: ["Lind"] }),
      buildPerson("Cy Lind", { id: "cy-lind", aliases: ["Lind"] }),
    ],
    [],
    new Map(),
  );
  const link = (text: string) => {
    const { links, candidates } = buildTestContext(text, undefined, namesakes);
    return {
      linked: links.map(({ start, end, actor }) => [text.slice(start, end), actor?.id]),
      open: candidates.map(({ start, actor }) => [start, actor.id]),
    };
  };

  test("links none where nothing tells them apart, and tells whom it may mean", () => {
    expect(link("Then Lind left. Later Lind returned.")).toEqual({
      linked: [],
      open: [
        [5, "bo-lind"],
        [5, "cy-lind"],
      ],
    });
  });

  test("links the one whom the article names whole", () => {
    expect(link("Then Lind left. Later Cy Lind returned.")).toEqual({
      linked: [
        ["Lind", "cy-lind"],
        ["Cy Lind", "cy-lind"],
      ],
      open: [],
    });
  });
});
