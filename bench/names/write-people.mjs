import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { buildRandom } from "../extract/random.mjs";

/*
 * People who are nowhere, in the form of a slice of Wikidata: names in eight scripts, of which few are
 * borne by very many, offices with days, trades, countries, dates of birth and death. The same seed and
 * the same number give the same bytes.
 *
 *   node bench/names/write-people.mjs 1000000 people.jsonl
 */

/** A syllable's sound, as each script writes it: language, then letters. */
const CONSONANTS = [
  ["b", "б", "ب", "ब", "β", "ბ", "ב", "バ"],
  ["d", "д", "د", "द", "δ", "დ", "ד", "ダ"],
  ["g", "г", "ج", "ग", "γ", "გ", "ג", "ガ"],
  ["k", "к", "ك", "क", "κ", "კ", "ק", "カ"],
  ["l", "л", "ل", "ल", "λ", "ლ", "ל", "ラ"],
  ["m", "м", "م", "म", "μ", "მ", "מ", "マ"],
  ["n", "н", "ن", "न", "ν", "ნ", "נ", "ナ"],
  ["r", "р", "ر", "र", "ρ", "რ", "ר", "リ"],
  ["s", "с", "س", "स", "σ", "ს", "ס", "サ"],
  ["t", "т", "ت", "त", "τ", "ტ", "ט", "タ"],
  ["v", "в", "ف", "व", "β", "ვ", "ו", "ヴ"],
  ["z", "з", "ز", "ज़", "ζ", "ზ", "ז", "ザ"],
];
const VOWELS = [
  ["a", "а", "ا", "ा", "α", "ა", "א", "ア"],
  ["e", "е", "ي", "े", "ε", "ე", "", "エ"],
  ["i", "и", "ي", "ि", "ι", "ი", "י", "イ"],
  ["o", "о", "و", "ो", "ο", "ო", "ו", "オ"],
  ["u", "у", "و", "ु", "ου", "უ", "ו", "ウ"],
];
const LANGUAGES = ["en", "ru", "ar", "hi", "el", "ka", "he", "ja"];
/** Languages that write the English form. */
const ALIKE = ["de", "fr", "es", "nl", "it"];

const GIVEN_NAMES = 3_000;
const SURNAMES = 120_000;
const POSITIONS = 400;
const TRADES = 60;
/** Demonyms that a description may begin with, and codes of the countries. */
const COUNTRIES = [
  ["French", "FR"],
  ["German", "DE"],
  ["Kenyan", "KE"],
  ["Japanese", "JP"],
  ["Indian", "IN"],
  ["Brazilian", "BR"],
  ["Egyptian", "EG"],
  ["Georgian", "GE"],
  ["Greek", "GR"],
  ["Canadian", "CA"],
];

/** Lines of the positions, trades and countries, and then of so many people. */
export function* writePeople(count, seed) {
  const random = buildRandom(seed);
  const pick = (items) => items[Math.floor(random() * items.length)];
  const buildWord = (syllables) => {
    const sounds = Array.from({ length: syllables }, () => [pick(CONSONANTS), pick(VOWELS)]).flat();
    return LANGUAGES.map((_language, script) =>
      capitalize(sounds.map((sound) => sound[script]).join("")),
    );
  };
  // By Zipf's law: the first name is borne by twice as many as the second.
  const pickByZipf = (items) => items[Math.floor(items.length ** random()) - 1];
  const givenNames = Array.from({ length: GIVEN_NAMES }, () => buildWord(2));
  const surnames = Array.from({ length: SURNAMES }, () => buildWord(3 + Math.floor(random() * 2)));
  const positions = Array.from({ length: POSITIONS }, (_, index) => {
    const rank = pick(["President", "Minister of Rivers", "Governor", "Senator", "Ambassador"]);
    return [`Q${9_000_000 + index}`, `${rank} of ${buildWord(3)[0]}`, "Q4164871"];
  });
  const trades = Array.from({ length: TRADES }, (_, index) => [
    `Q${9_100_000 + index}`,
    `${buildWord(2)[0].toLowerCase()} maker`,
    "Q28640",
  ]);
  for (const [id, label, kind] of [...positions, ...trades]) {
    yield printEntity(id, { en: label }, {}, [claim("P31", kind)]);
  }
  const countryIds = COUNTRIES.map((_, index) => `Q${9_200_000 + index}`);
  for (const [index, [demonym, code]] of COUNTRIES.entries()) {
    yield printEntity(countryIds[index], { en: `${demonym} country` }, {}, [
      claimText("P297", code),
    ]);
  }
  for (let index = 0; index < count; index++) {
    const given = pickByZipf(givenNames);
    const surname = pickByZipf(surnames);
    const middle = random() < 0.15 ? pick(givenNames) : null;
    const whole = LANGUAGES.map((_language, script) => `${given[script]} ${surname[script]}`);
    const labels = Object.fromEntries(
      [
        ...LANGUAGES.map((language, script) => [language, whole[script]]),
        ...ALIKE.map((language) => [language, whole[0]]),
      ].filter(([language]) => language === "en" || random() < 0.6),
    );
    const aliases = [
      ...(middle === null ? [] : [`${given[0]} ${middle[0]} ${surname[0]}`]),
      ...(random() < 0.2 ? [`${given[0].charAt(0)}. ${surname[0]}`] : []),
    ];
    const country = Math.floor(random() * COUNTRIES.length);
    const born = 1900 + Math.floor(random() * 105);
    const trade = pick(trades);
    const claims = [
      claim("P31", "Q5"),
      claim("P21", random() < 0.3 ? "Q6581072" : "Q6581097"),
      claim("P27", countryIds[country]),
      claimTime("P569", born),
      ...(born < 1940 ? [claimTime("P570", born + 60)] : []),
      claim("P106", trade[0]),
      ...(random() < 0.4
        ? Array.from({ length: 1 + Math.floor(random() * 3) }, (_, term) =>
            claim("P39", pick(positions)[0], born + 40 + term * 4),
          )
        : []),
    ];
    const description = `${COUNTRIES[country][0]} ${trade[1]} (born ${born})`;
    yield printEntity(`Q${10_000_000 + index}`, labels, { aliases, description }, claims);
  }
}

function printEntity(id, labels, { aliases = [], description }, claims) {
  const byProperty = {};
  for (const one of claims) (byProperty[one.mainsnak.property] ??= []).push(one);
  return `${JSON.stringify({
    type: "item",
    id,
    labels: Object.fromEntries(
      Object.entries(labels).map(([language, value]) => [language, { language, value }]),
    ),
    descriptions: description === undefined ? {} : { en: { language: "en", value: description } },
    aliases:
      aliases.length === 0 ? {} : { en: aliases.map((value) => ({ language: "en", value })) },
    claims: byProperty,
  })}\n`;
}

function claim(property, id, year) {
  const statement = buildClaim(property, { "entity-type": "item", id });
  if (year === undefined) return statement;
  const qualify = (qualifier, value) => [buildSnak(qualifier, buildTime(value))];
  return {
    ...statement,
    qualifiers: { P580: qualify("P580", year), P582: qualify("P582", year + 4) },
  };
}

function claimText(property, text) {
  return buildClaim(property, text);
}

function claimTime(property, year) {
  return buildClaim(property, buildTime(year));
}

function buildTime(year) {
  return { time: `+${year}-01-01T00:00:00Z`, precision: 11 };
}

function buildClaim(property, value) {
  return { mainsnak: buildSnak(property, value), type: "statement", rank: "normal" };
}

function buildSnak(property, value) {
  return { snaktype: "value", property, datavalue: { value } };
}

function capitalize(word) {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Writes a file of so many people. */
export async function writePeopleFile(count, seed, path) {
  const file = createWriteStream(path);
  let held = "";
  for (const line of writePeople(count, seed)) {
    held += line;
    if (held.length < 1 << 20) continue;
    if (!file.write(held)) await once(file, "drain");
    held = "";
  }
  file.end(held);
  await finished(file);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writePeopleFile(Number(process.argv[2]), 1, process.argv[3]);
}
