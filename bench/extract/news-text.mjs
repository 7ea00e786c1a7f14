import { buildRandom } from "./random.mjs";

/** Writes news of at least so many characters, cut to that length: invented people, invented events. */
export function buildNewsText(length, seed) {
  const random = buildRandom(seed);
  const pick = (items) => items[Math.floor(random() * items.length)];
  const fill = (pattern) => pattern.replace(/<(\w+)>/gu, (_, slot) => fill(pick(WORDS[slot])));
  const paragraphs = [];
  for (let written = 0; written < length; written += paragraphs.at(-1).length + 2) {
    const sentences = Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
      fill(pick(SENTENCES)),
    );
    paragraphs.push(sentences.join(" "));
  }
  return paragraphs.join("\n\n").slice(0, length);
}

/** So many articles of the length that news has, from some hundred words to above a thousand. */
export function buildNewsArticles(count, seed) {
  const random = buildRandom(seed);
  return Array.from({ length: count }, (_, index) => ({
    id: `news-${index + 1}`,
    text: buildNewsText(1_500 + Math.floor(random() * 6_000), seed + index + 1),
  }));
}

const SENTENCES = [
  "“<Claim>,” said <person>, <role>.",
  "“<Claim>,” <person> said. “<Claim>.”",
  "“<Claim>,” <pronoun> said, “and <claim>.”",
  "<person> said on <day> that <claim>.",
  "<person>, <role>, told reporters in <place> that <claim>.",
  "<Claim>, according to <person>, <role>.",
  "According to <body>, <claim>.",
  "<body> denied that <claim>.",
  "In a statement, <body> said <claim> and that <claim>.",
  "<Pronoun> added that <claim>, but did not say whether <claim>.",
  "<person> described the plan as “<adjective> and <adjective>”.",
  "<Claim> after <claim>.",
  "The road between <place> and <place> was closed for <number> hours on <day>.",
  "Some <number> people, most of them from <place>, were waiting near the <thing>.",
  "It was the <adjective> <thing> that <place> had seen in <number> years.",
  "Asked about the <thing>, <person> said <pronoun> had “no idea” why <claim>.",
];

const WORDS = {
  person: [
    "Maren Oduya",
    "Tobias Kellerman",
    "Ilse Varga",
    "Dr. Pavel Hrabal",
    "Gen. Ruth Adeyemi",
    "Sen. Colm Brannigan",
    "Noor Haddad",
    "Mr. Lindqvist",
    "Ms. Osei",
  ],
  role: [
    "the mayor of <place>",
    "a spokeswoman for <body>",
    "head of <body>",
    "who leads the inquiry",
    "a retired engineer from <place>",
  ],
  body: [
    "the Ministry of Works",
    "the Harbour Authority",
    "the city council",
    "the union of drivers",
    "the regional court in <place>",
  ],
  place: ["Arnholt", "Velika", "Port Sannet", "Upper Marsk", "Tresselby", "the capital"],
  day: ["Monday", "Tuesday", "Wednesday", "Friday", "Sunday"],
  number: ["two", "12", "40", "hundreds of", "1,500", "several"],
  adjective: ["costly", "late", "unfair", "careful", "largest", "quiet", "unusual"],
  thing: ["bridge", "hearing", "depot", "budget", "ferry", "harvest", "school", "pipeline"],
  pronoun: ["he", "she", "they"],
  Pronoun: ["He", "She", "They"],
  claim: [
    "the <thing> would reopen by <day>",
    "no <thing> had been paid for",
    "repairs at the <thing> were <adjective>",
    "the people of <place> deserve a better <thing>",
    "work on the <adjective> <thing> has not begun",
    "<number> workers had left the <thing> before the flood",
    "nobody warned them about the <thing>",
  ],
  Claim: [
    "The <thing> is <adjective> and we know it",
    "We will not leave <place> without a <thing>",
    "Repairs at the <thing> took <number> days",
    "There was never a <adjective> <thing> in <place>",
    "They asked for <number> tents and got none",
  ],
};
