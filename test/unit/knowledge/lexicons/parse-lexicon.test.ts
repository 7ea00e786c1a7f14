import { expect, test } from "@jest/globals";
import {
  namePattern,
  numeral,
  pattern,
  phrase,
  regionAbbreviation,
  synonyms,
  verb,
  word,
  wordWithOthers,
} from "../../../../src/knowledge/lexicons/line-forms.ts";
import {
  parseLexicon,
  type LineForm,
  type SectionForms,
} from "../../../../src/knowledge/lexicons/parse-lexicon.ts";

function parse<Sections extends SectionForms>(
  text: string,
  sections: Sections,
  apart: readonly (readonly string[])[] = [],
) {
  return parseLexicon("seeds/lexicons/test.txt", text, { sections, apart });
}

test("parseLexicon() gives the entries of each section, in order, without comments", () => {
  const text =
    "# Words.\n[verbs]\nsay clause\n\n# Two words.\nwarn+of phrase quote\n[nouns]\nclaim\n";
  expect(parse(text, { verbs: verb, nouns: word })).toEqual({
    verbs: [
      ["say", new Set(["clause"])],
      ["warn of", new Set(["phrase", "quote"])],
    ],
    nouns: ["claim"],
  });
});

test.each<[name: string, text: string, line: number, reason: string]>([
  [
    "a section that nobody reads",
    "[nouns]\nclaim\n[noun]\nreport",
    3,
    'there is no section "noun"; known are "verbs", "nouns"',
  ],
  [
    "a section of an object's own name",
    "[constructor]\nclaim",
    1,
    'there is no section "constructor"; known are "verbs", "nouns"',
  ],
  ["a section that is missing", "[nouns]\nclaim", 1, 'section "verbs" is missing; it has "nouns"'],
  ["an empty file", "", 1, 'section "verbs" is missing; it has none'],
  [
    "a section that is there twice",
    "[verbs]\nsay clause\n[nouns]\n[verbs]\ntell clause",
    4,
    'section "verbs" begins in line 1 already',
  ],
  ["words above all sections", "claim\n[nouns]", 1, '"claim" stands before the first section'],
  [
    "a frame that is mistyped",
    "[nouns]\n[verbs]\nwarn clause phrse",
    3,
    '"phrse" is no frame; known are clause, addressee, infinitive, phrase, complement, parenthesis, quote, matter, evidence, finding',
  ],
  [
    "a word twice in a section",
    "[nouns]\nclaim\nreport\nclaim",
    4,
    '"claim" stands in line 2 already',
  ],
  [
    "a verb twice, with other frames",
    "[verbs]\nwarn+of phrase\nwarn+of clause",
    3,
    '"warn of" stands in line 2 already',
  ],
])("parseLexicon() refuses %s", (_name, text, line, reason) => {
  expect(() => parse(text, { verbs: verb, nouns: word })).toThrow(
    expect.objectContaining({
      code: "LEXICON_ENTRY_INVALID",
      details: { path: "seeds/lexicons/test.txt", line, reason },
    }),
  );
});

test("parseLexicon() refuses a word of two sections that contradict each other", () => {
  const text = "[first]\nadvance\n[other]\nadvance\n[second]\nretreat\nadvance";
  const sections = { first: word, second: word, other: word };
  expect(() => parse(text, sections, [["first", "second"]])).toThrow(
    expect.objectContaining({
      code: "LEXICON_ENTRY_INVALID",
      details: {
        path: "seeds/lexicons/test.txt",
        line: 7,
        reason: '"advance" stands in line 2 already, in section "first", and cannot be of both',
      },
    }),
  );
});

test.each<[name: string, form: LineForm<unknown>, line: string, reason: string]>([
  ["two words for one", word, "prime minister", '"prime minister" is no single word in lower case'],
  ["a capital", word, "Mayor", '"Mayor" is no single word in lower case'],
  ["a space at the end", word, "mayor ", '"mayor " is no single word in lower case'],
  ["a curved apostrophe", word, "n’t", '"n’t" is no single word in lower case'],
  ["two spaces", phrase, "at  least", '"at  least" is no phrase of words in lower case'],
  ["a verb without frames", verb, "say", '"say" has no frame; known are clause, addressee'],
  ["a frame twice", verb, "say clause quote clause", '"say" has the same frame twice'],
  ["two particles", verb, "put+up+with phrase", '"put+up+with" is no verb in lower case'],
  ["nothing to stand for", wordWithOthers, "judge", '"judge" has no word behind it'],
  ["a synonym of two lines", synonyms, "city city", '"city" stands in line 2 already'],
  [
    "a number in words",
    numeral,
    "two two",
    '"two two" is no words and their number, as in "two 2"',
  ],
  ["a fraction", numeral, "two 2.5", '"two 2.5" is no words and their number'],
  [
    "a region in lower case",
    regionAbbreviation,
    "ill. us.il",
    '"ill. us.il" is no abbreviation and its region, as in "ill. US.IL"',
  ],
  ["a bracket left open", pattern, "^(click", '"^(click" is no regular expression, '],
  ["a pattern without a name", namePattern, "^from", '"^from" does not hold "{name}" once'],
  ["a bracket beside a name", namePattern, "({name}", '"({name}" is no regular expression, '],
])("parseLexicon() refuses %s", (_name, form, line, reason) => {
  expect(() => parse(`[words]\n${line}`, { words: form })).toThrow(
    expect.objectContaining({
      code: "LEXICON_ENTRY_INVALID",
      details: expect.objectContaining({ line: 2, reason: expect.stringContaining(reason) }),
    }),
  );
});

test.each<[form: string, read: LineForm<unknown>, line: string, entry: unknown]>([
  ["word", word, "n't", "n't"],
  ["phrase", phrase, "according to", "according to"],
  ["wordWithOthers", wordWithOthers, "judge justice jurist", ["judge", ["justice", "jurist"]]],
  ["synonyms", synonyms, "region oblast", ["region", "oblast"]],
  ["numeral", numeral, "dozen 12", ["dozen", 12]],
  ["regionAbbreviation", regionAbbreviation, "ill. US.IL", ["ill.", "region-us-il"]],
  ["pattern", pattern, "^click here", /^click here/iu],
])("%s() reads a line", (_form, read, line, entry) => {
  expect(parse(`[words]\n${line}`, { words: read }).words).toEqual([entry]);
});

test("namePattern() finds a name as it is printed, and the words around it in either case", () => {
  const [found] = parse("[words]\n^(?:republished) from {name}\\.", { words: namePattern }).words;
  expect(found?.exec("Republished FROM the Varn Post.")?.groups?.["name"]).toBe("Varn Post");
  expect(found?.exec("Republished from the varn post.")).toBeNull();
});
