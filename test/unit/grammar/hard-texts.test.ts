import { describe, expect, test } from "@jest/globals";
import { readClauses } from "../../../src/grammar/clauses/read-clauses.ts";
import { chunkWords } from "../../../src/grammar/phrases/chunk-words.ts";
import type { Clause } from "../../../src/grammar/reading/clause.ts";
import { joinWords } from "../../../src/grammar/words/join-words.ts";
import { tagWords } from "../../../src/grammar/words/tag-words.ts";
import { buildDocument } from "../../../src/text/build-document.ts";
import { englishGrammar, readGrammar } from "../../support/print-grammar.ts";
import { english } from "../../support/read-text.ts";
import { noNames } from "../../support/builders.ts";

const HARD_TEXTS: readonly (readonly [name: string, text: string])[] = [
  ["nothing", ""],
  ["a mark", "…"],
  ["marks alone", ") ( ” “ ’s , , ; — \" ' n't ]["],
  ["a headline in capitals", "NORLAND HITS VARN PORT, SAYS US MINISTER WHO LEFT IT"],
  ["a list without verbs", "Okoye, Ada. Halonen, Tarja; Ost (mayor), and others"],
  ["a table", "Varn 1,200 15% $ 3\nLarne 300 - 2% € 4.5\nOst | | - - -"],
  ["a poem", "O bridge! my bridge, so slow, so still,\nwhereof, whereat, the ships that till"],
  ["a tweet", "RT @okoye: OMG!!! it's gonna fall… #varn #bridge https://t.co/x1 🙂🙂 u think so??"],
  ["half a sentence", "and that, which the mayor of"],
  ["German", "Der Bürgermeister sagte, die Brücke werde noch in diesem Jahr gebaut."],
  ["Ukrainian", "Міністр заявив, що міст упав, і поїхав до Варна."],
  ["Chinese", "部长说，桥倒了。"],
  ["letters that grow in lower case", "İt’s said that İI’m going to İstanbul"],
  ["openers in a row", "that who which because to of and that there 's been has had to be"],
  ["a hundred open brackets", `${"( he said ".repeat(100)}it fell`],
  ["a hundred closed brackets", `it fell ${") he said ".repeat(100)}`],
  ["a hundred clauses in each other", `${"Okoye said that ".repeat(100)}it fell`],
];

describe("readSentence() reads any text", () => {
  test.each(HARD_TEXTS)("%s", (_name, text) => {
    for (const reading of readGrammar(text)) {
      let end = 0;
      for (const { start, ...phrase } of reading.nounPhrases) {
        expect(start).toBeGreaterThanOrEqual(end);
        end = phrase.end;
      }
      for (const word of reading.words) expect(text.slice(word.start, word.end)).toBe(word.text);
      for (const clause of reading.clauses) expectNested(clause);
    }
  });
});

function expectNested({ start, end, group, parent }: Clause): void {
  expect(group.start).toBeGreaterThanOrEqual(start);
  expect(group.end).toBeLessThanOrEqual(end);
  if (parent === null) return;
  expect(start).toBeGreaterThanOrEqual(parent.start);
  expect(end).toBeLessThanOrEqual(parent.end);
}

/** Looks at words of a sentence, of any length, that repeats a piece. */
function countSteps(piece: string, times: number): number {
  const text = `${piece} `.repeat(times);
  const { tokens } = buildDocument(text, english, noNames);
  let steps = 0;
  const words = new Proxy(joinWords(text, tokens, englishGrammar), {
    get(target, key): unknown {
      if (typeof key === "string" && /^\d/u.test(key)) steps++;
      return Reflect.get(target, key) as unknown;
    },
  });
  tagWords(words, englishGrammar);
  readClauses(words, chunkWords(words, englishGrammar), englishGrammar);
  return steps;
}

describe("the words that are looked at grow with the sentence", () => {
  test.each([
    ["that"],
    ["he said that"],
    ["the man who saw"],
    ["old men and"],
    ["steel bridge"],
    ["of the mayor in"],
    ["( he said"],
    ["arrested, saying,"],
    ["Okoye, the mayor,"],
    ["very slowly not"],
    ["has"],
    ["old,"],
  ])("%s …", (piece) => {
    const [few, many] = [countSteps(piece, 200), countSteps(piece, 2_000)];
    expect(many / few).toBeLessThan(11);
  });
});
