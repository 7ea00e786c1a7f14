import { describe, expect, test } from "@jest/globals";
import { buildGrammarLexicon } from "../../../../src/language/en/build-grammar-lexicon.ts";
import { hasRole, Role, VerbForm } from "../../../../src/language/word-form.ts";
import { readEnglish } from "../../../../src/knowledge/lexicons/read-english.ts";
import { readLexiconFile } from "../../../../src/knowledge/lexicons/read-lexicon-file.ts";

const english = readEnglish().grammar;
const { BASE, PRESENT, PAST, PARTICIPLE, ING } = VerbForm;

describe("readForm() knows the forms of verbs", () => {
  test.each([
    ["stop", "stop", BASE],
    ["stops", "stop", PRESENT],
    ["stopped", "stop", PAST | PARTICIPLE],
    ["stopping", "stop", ING],
    ["denied", "deny", PAST | PARTICIPLE],
    ["lying", "lie", ING],
    ["panicked", "panic", PAST | PARTICIPLE],
    ["pushes", "push", PRESENT],
    ["went", "go", PAST],
    ["written", "write", PARTICIPLE],
    ["hit", "hit", BASE | PAST | PARTICIPLE],
    ["come", "come", BASE | PARTICIPLE],
    ["retaken", "retake", PARTICIPLE],
    ["was", "be", PAST],
    ["has", "have", PRESENT],
    ["bridge's", null, 0],
    ["", null, 0],
  ])("%s", (normal, lemma, forms) => {
    const { verbLemma, verbForms } = english.readForm(normal);
    expect([verbLemma, verbForms]).toEqual([lemma, forms]);
  });
});

test.each([
  ["ministries", "ministry", true, ["body", "place"]],
  ["women", "woman", true, ["person"]],
  ["towns", "town", true, ["place"]],
  ["report", "report", false, ["document"]],
  ["police", "police", true, ["body"]],
  ["glass", "glass", false, []],
])("readForm() knows the noun %s", (normal, lemma, plural, kinds) => {
  const { nounLemma, isPlural, kinds: found } = english.readForm(normal);
  expect([nounLemma, isPlural, found]).toEqual([lemma, plural, kinds]);
});

test("a word may be of several closed classes", () => {
  const her = english.readForm("her");
  expect(hasRole(her, Role.POSSESSIVE) && hasRole(her, Role.PRONOUN)).toBe(true);
  expect(hasRole(her, Role.ARTICLE)).toBe(false);
});

test.each([
  ["I'm", "i'm", 1],
  ["gonna", "gonna", 3],
  ["didn't", "didn't", 3],
  ["bridge", "bridge", 0],
])("findCut() parts %s", (_name, normal, cut) => {
  expect(english.findCut(normal)).toBe(cut);
});

test("forms are told right after more words than are kept", () => {
  const closed = readLexiconFile("grammar.en.txt");
  const names = { titles: [], particles: [] };
  const few = buildGrammarLexicon(closed, [], names, [], new Map());
  for (let count = 0; count < 60_000; count++) few.readForm(`word${String(count)}`);
  expect(few.readForm("taken").verbLemma).toBe("take");
});
