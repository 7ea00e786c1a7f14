import { expect, test } from "@jest/globals";
import { findPassages } from "../../../src/extract/quote-marks.ts";
import { buildTestDocument } from "../../support/read-text.ts";

function readPassages(text: string): { words: string[]; unpaired: string[]; continues: boolean[] } {
  const { items, findings } = findPassages(buildTestDocument(text));
  return {
    words: items.map(({ inner }) => text.slice(inner.start, inner.end)),
    unpaired: findings.map(({ start, end }) => text.slice(start, end)),
    continues: items.map(({ continues }) => continues),
  };
}

test.each([
  ["curly marks", "“It held,” she said.", ["It held,"]],
  ["straight marks", '"It held," she said.', ["It held,"]],
  ["two single marks", "''It held,'' she said.", ["It held,"]],
  ["TeX marks", "``It held,'' she said.", ["It held,"]],
  ["guillemets", "«It held,» she said.", ["It held,"]],
  ["single curly marks", "‘It held,’ she said.", ["It held,"]],
  ["single straight marks", "'It held,' she said.", ["It held,"]],
  [
    "single marks in double ones",
    "“He said, ‘Go,’ and left,” she said.",
    ["He said, ‘Go,’ and left,"],
  ],
  ["two passages", "“It held,” she said. “We won.”", ["It held,", "We won."]],
  ["two passages side by side", '"It held." "We won."', ["It held.", "We won."]],
  ["curly marks the wrong way round", "”It held,“ she said.", ["It held,"]],
  ["a straight mark that closes a curly one", '“It held," she said.', ["It held,"]],
  ["one word", "the “miracle” of it", ["miracle"]],
  ["several sentences", "“It held. We won.”", ["It held. We won."]],
  ["a bracket before it", "(“It held,” she said.)", ["It held,"]],
  ["a dash before it", "She said—“It held.”", ["It held."]],
  ["an apostrophe in single marks", "‘I didn’t know,’ she said.", ["I didn’t know,"]],
])("findPassages() reads %s", (_name, text, words) => {
  expect(readPassages(text)).toMatchObject({ words, unpaired: [] });
});

test.each([
  ["contractions", "It didn't hold, and it isn't safe."],
  ["possessives", "The workers' bridge and Okoye's plan held."],
  ["typographic apostrophes", "It didn’t hold; the workers’ bridge fell."],
  ["years without their century", "It fell in the '90s."],
  ["heights", "He is 6'2\" tall."],
  ["no marks at all", "It held."],
])("findPassages() takes no mark from %s", (_name, text) => {
  expect(readPassages(text)).toEqual({ words: [], unpaired: [], continues: [] });
});

test.each([
  ["opening", "The “bridge held. It was late.", "“"],
  ["closing", "The bridge” held. It was late.", "”"],
])("findPassages() reports an %s mark without partner and reads on", (_name, text, mark) => {
  const { words, unpaired } = readPassages(`${text}\n\nSo it went.\n\n“We won,” she said.`);
  expect(unpaired).toEqual([mark]);
  expect(words.at(-1)).toBe("We won,");
});

test("findPassages() lets a quotation run over paragraphs that reopen it", () => {
  expect(readPassages("“It held.\n\n“It was late.\n\n“We won,” she said.")).toEqual({
    words: ["It held.", "It was late.", "We won,"],
    unpaired: [],
    continues: [true, true, false],
  });
});

test.each([
  ["captions", "The “old bridge” at dawn. (AP Photo/Bo Lund)"],
  ["boilerplate", "Click to play video: “The bridge that held”"],
])("findPassages() leaves out %s", (_name, line) => {
  expect(readPassages(`The bridge held through the night.\n\n${line}`).words).toEqual([]);
});

test.each([
  ["a comma", "“It held,” she said.", true],
  ["a stop", "“It held.” She left.", true],
  ["no mark", "the “old bridge” fell", false],
])("findPassages() sees that words end in %s", (_name, text, endsClause) => {
  expect(findPassages(buildTestDocument(text)).items[0]?.endsClause).toBe(endsClause);
});
