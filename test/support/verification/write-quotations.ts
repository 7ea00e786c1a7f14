import type { ArticleInput } from "../../../src/domain/articles/article.ts";
import type { Verdict } from "../../../src/domain/verification/verification.ts";

/** Quoted words, and what is to be told of them. */
export interface SeededQuotation {
  readonly text: string;
  readonly speaker: string;
  readonly verdict: Verdict;
}

export interface SeededQuotations {
  readonly articles: readonly ArticleInput[];
  readonly quotations: readonly SeededQuotation[];
}

/**
 * Articles of invented people, and per sentence that one of them says there five quotations of it: as
 * it stands, with a word changed, cut, said by another, and one that nobody said.
 */
export function writeQuotations(sentenceCount: number): SeededQuotations {
  const articles: ArticleInput[] = [];
  const quotations: SeededQuotation[] = [];
  for (let number = 0; number < sentenceCount; number++) {
    const speaker = pick(SPEAKERS, number);
    const other = pick(SPEAKERS, number + 1 + (number % 5));
    const { said, cut, changed } = writeSentence(number);
    articles.push(writeArticle(number, speaker, said));
    quotations.push(
      { text: number % 3 === 0 ? dropEnd(said) : said, speaker, verdict: "VERBATIM" },
      { text: changed, speaker, verdict: "ALTERED" },
      { text: cut, speaker, verdict: "CUT" },
      { text: said, speaker: other, verdict: "OTHER_SPEAKER" },
      { text: invent(number), speaker, verdict: "NOT_FOUND" },
    );
  }
  return { articles, quotations };
}

const SPEAKERS = [
  "Adina Okoye",
  "Marko Horvat",
  "Ines Petrova",
  "Tomás Ibáñez",
  "Lena Vogt",
  "Timur Karimov",
  "Grace Mwangi",
  "Pavel Novotny",
  "Yuki Tanabe",
  "Rosa Delgado",
  "Anton Brandt",
];

const DEEDS = [
  "close the old mill on the northern bank",
  "sell the ferry to a company from the coast",
  "send more doctors to the villages in the hills",
  "open the gates of the upper dam",
  "pay the miners what they were promised",
  "move the archive into the former barracks",
  "rebuild the school that burned in spring",
  "cut the trees along the river road",
  "hand the station over to the army",
  "raise the price of bread and salt",
];

const TIMES = [
  "before the first snow",
  "by the end of May",
  "within three weeks",
  "after the harvest",
  "during the winter",
  "next Tuesday",
  "in eleven months",
];

const CONDITIONS = [
  "the council in Halden agrees",
  "the rain stops",
  "our partners keep their word",
  "the money comes from the capital",
  "the court allows it",
  "the railway is repaired",
];

/** How a sentence is built, and what is left of it when it is cut. */
const FRAMES: readonly ((parts: Parts) => { readonly said: string; readonly cut: string })[] = [
  ({ deed, time }) => ({
    said: `We will not ${deed} ${time}.`,
    cut: `We will … ${deed} ${time}`,
  }),
  ({ deed, condition }) => ({
    said: `If ${condition}, we will ${deed}.`,
    cut: `we will ${deed}`,
  }),
  ({ deed, condition }) => ({
    said: `My people want to ${deed} unless ${condition}.`,
    cut: `My people want to ${deed}`,
  }),
  ({ deed, time }) => ({
    said: `It is false that we planned to ${deed} ${time}.`,
    cut: `we planned to ${deed} ${time}`,
  }),
  ({ deed, time }) => ({
    said: `I doubt that anybody can ${deed} ${time}.`,
    cut: `anybody can ${deed} ${time}`,
  }),
  ({ deed, time }) => ({
    said: `The committee might ${deed} ${time}.`,
    cut: `The committee ... ${deed} ${time}`,
  }),
  ({ deed, time }) => ({
    said: `Nobody in this town asked us to ${deed} ${time}.`,
    cut: `asked us to ${deed} ${time}`,
  }),
  ({ deed, condition }) => ({
    said: `They promised to ${deed}, although ${condition}.`,
    cut: `They promised to ${deed}`,
  }),
  ({ deed, time }) => ({
    said: `There never was a plan to ${deed} ${time}.`,
    cut: `was a plan to ${deed} ${time}`,
  }),
  ({ deed, time }) => ({
    said: `The ministry didn't ask me to ${deed} ${time}.`,
    cut: `ask me to ${deed} ${time}`,
  }),
  ({ deed, condition }) => ({
    said: `We can ${deed} only when ${condition}.`,
    cut: `We can ${deed}`,
  }),
];

interface Parts {
  readonly deed: string;
  readonly time: string;
  readonly condition: string;
}

function writeSentence(number: number) {
  const frame = pick(FRAMES, number);
  const [deed, time] = [pick(DEEDS, number), pick(TIMES, number)];
  const { said, cut } = frame({ deed, time, condition: pick(CONDITIONS, number) });
  // Each sentence is its speaker's alone.
  const mark = ` The paper with number ${String(1000 + number)} says so.`;
  return { said: said + mark, cut, changed: changeWord(said + mark, number) };
}

/** One word of them is another, wherever in the sentence. */
function changeWord(said: string, number: number): string {
  const words = said.split(" ");
  const index = number % words.length;
  const [, word, end] = /^(.*?)([.,]*)$/u.exec(words[index]!)!;
  const others = ["marble", "seventy", "gladly", "Odesa", "whispered"];
  words[index] = `${pick(others, number + word!.length)}${end!}`;
  return words.join(" ");
}

const FORMS: readonly ((speaker: string, said: string) => string)[] = [
  (speaker, said) => `“${dropEnd(said)},” said ${speaker}.`,
  (speaker, said) => `${speaker} told reporters: “${said}”`,
  (speaker, said) => `"${dropEnd(said)}," ${speaker} said on Monday.`,
  (speaker, said) => `In a letter, ${speaker} wrote, “${said}”`,
];

function writeArticle(number: number, speaker: string, said: string): ArticleInput {
  const text = [
    "The talks in the valley went on for a third day, and the halls were full.",
    pick(FORMS, number)(speaker, said),
    `Nothing was decided, and the visitors left paper ${String(number)} where it lay.`,
  ].join("\n\n");
  return { id: `talk-${String(number)}`, text, publisher: "Valley Post" };
}

/** What nobody said, though they may have talked of some of it. */
function invent(number: number): string {
  const inventions = [
    `Our grandmothers knew a song about ${pick(["the ferry", "the upper dam", "bread"], number)}, and I have sung it in Halden ever since`,
    "My opponent has the manners of a goat and the memory of a sieve",
    `Whoever doubts the miners should spend ${pick(TIMES, number).replace(/^\w+ /u, "")} under the ground with them`,
    "Halden deserves a theater, two bakeries and a mayor who sleeps at night",
    "Every one of these visitors has lied to me about the weather",
  ];
  return pick(inventions, number);
}

function dropEnd(said: string): string {
  return said.replace(/\.$/u, "");
}

function pick<Item>(items: readonly Item[], number: number): Item {
  return items[number % items.length]!;
}
