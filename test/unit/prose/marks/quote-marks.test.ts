import { expect, test } from "@jest/globals";
import { findPassages } from "../../../../src/prose/marks/quote-marks.ts";
import { buildTestDocument, english } from "../../../support/read-text.ts";

function readPassages(text: string): { words: string[]; unpaired: string[]; continues: boolean[] } {
  const { items, findings } = findPassages(buildTestDocument(text), english);
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
  ["low and high marks", "„It held“, she said.", ["It held"]],
  ["guillemets that point inward", "»It held«, she said.", ["It held"]],
  ["guillemets with spaces inside", "« It held », she said.", [" It held "]],
  ["single guillemets", "‹It held›, she said.", ["It held"]],
  ["two grave and two acute accents", "``It held,´´ she said.", ["It held,"]],
  ["double marks in single ones", "‘He said “go” twice,’ she said.", ["He said “go” twice,"]],
  ["curly marks in straight ones", '"He said “go” twice," she said.', ["He said “go” twice,"]],
  ["a height in marks", "“It is 6'2\" wide,” she said.", ["It is 6'2\" wide,"]],
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
  ["single opening", "The ‘bridge held. It was late.", "‘"],
  ["opening", "The “bridge held. It was late.", "“"],
  ["closing", "The bridge” held. It was late.", "”"],
])("findPassages() reports an %s mark without partner and reads on", (_name, text, mark) => {
  const { words, unpaired } = readPassages(`${text}\n\nSo it went.\n\n“We won,” she said.`);
  expect(unpaired).toEqual([mark]);
  expect(words.at(-1)).toBe("We won,");
});

test.each([
  [
    "before the attribution, where the next paragraph opens with a mark",
    "“We will stay, Okoye said on Monday.\n\n“We won,” she said.",
    ["We will stay,", "We won,"],
  ],
  [
    "before the attribution, where the article goes on",
    "“We will stay, said Okoye.\n\nIt rained. “We won,” she said.",
    ["We will stay,", "We won,"],
  ],
  [
    "before an attribution in the same paragraph",
    '"We will stay, Okoye said. "We won," she said.',
    ["We will stay,", "We won,"],
  ],
  ["at the head of the sentence", "It rained. We will stay,” Okoye said.", ["We will stay,"]],
])("findPassages() pairs a mark whose partner is missing %s", (_name, text, words) => {
  expect(readPassages(text)).toMatchObject({ words, unpaired: [] });
});

test.each([
  [
    "the words name what another said",
    "“I asked, and she said no.\n\n“Then she left,” Okoye said.",
    ["I asked, and she said no.", "Then she left,"],
  ],
  [
    "it goes on from the paragraph before",
    "“It rained.\n\n“It will hold, Lund said.\n\n“Then he left,” Okoye said.",
    ["It rained.", "It will hold, Lund said.", "Then he left,"],
  ],
])("findPassages() leaves a quotation open where %s", (_name, text, words) => {
  expect(readPassages(text)).toMatchObject({ words, unpaired: [] });
});

test("findPassages() lets a quotation run over paragraphs that reopen it", () => {
  expect(readPassages("“It held.\n\n“It was late.\n\n“We won,” she said.")).toEqual({
    words: ["It held.", "It was late.", "We won,"],
    unpaired: [],
    continues: [true, true, false],
  });
});

test("findPassages() lets single marks run over paragraphs that reopen them", () => {
  expect(readPassages("‘It held.\n\n‘It was late,’ she said.")).toEqual({
    words: ["It held.", "It was late,"],
    unpaired: [],
    continues: [true, false],
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
  expect(findPassages(buildTestDocument(text), english).items[0]?.endsClause).toBe(endsClause);
});
