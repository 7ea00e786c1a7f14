import { buildRandom } from "../extract/random.mjs";

const OPENINGS = ["b", "d", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z", "sh", "st"];
const VOWELS = ["a", "e", "i", "o", "u"];

/** Actors and places that exist nowhere, from a seed; a few surnames are borne by very many. */
export function buildWorld({ actorCount, placeCount, seed }) {
  const random = buildRandom(seed);
  const pick = (items) => items[Math.floor(random() * items.length)];
  const buildWord = (syllables) =>
    capitalize(
      Array.from({ length: syllables }, () => pick(OPENINGS) + pick(VOWELS)).join("") +
        pick("nrsk"),
    );
  const surnames = Array.from({ length: 20_000 }, () => buildWord(2 + Math.floor(random() * 2)));
  const givenNames = Array.from({ length: 1_000 }, () => buildWord(1 + Math.floor(random() * 2)));
  // Squared, so that one person in fourteen bears one of the hundred most common surnames.
  const pickCommon = (items) => items[Math.floor(random() ** 2 * items.length)];
  const actors = Array.from({ length: actorCount }, (_, index) => ({
    type: "PERSON",
    id: `actor-${index}`,
    name: `${pickCommon(givenNames)} ${pickCommon(surnames)}`,
    aliases: [],
    wikidata: null,
    description: null,
    memberOf: [],
  }));
  const places = Array.from({ length: placeCount }, (_, index) => ({
    type: "PLACE",
    id: `place-${index}`,
    name: buildWord(3),
    kind: "SETTLEMENT",
    aliases: [],
    wikidata: null,
    geonames: null,
    location: null,
    partOf: null,
    standsFor: null,
  }));
  return { actors, places, random };
}

/** An article of so many mentions: known names, respelled ones, surnames, places and strangers. */
export function writeArticle({ actors, places, random }, mentionCount) {
  const pick = (items) => items[Math.floor(random() * items.length)];
  const sentences = [];
  for (let count = 0; count < mentionCount; count += 4) {
    const [given, surname] = pick(actors).name.split(" ");
    sentences.push(
      `${given} ${surname} said that the road to ${pick(places).name} was open.`,
      `President ${respell(given, random)} ${respell(surname, random)} met Mayor ${surname}son of the town.`,
    );
    if (sentences.length % 6 === 0) sentences.push("\n\n");
  }
  return sentences.join(" ");
}

/** Changes one vowel. */
function respell(name, random) {
  const at = 1 + Math.floor(random() * (name.length - 1));
  const vowel = VOWELS[Math.floor(random() * VOWELS.length)];
  return VOWELS.includes(name[at]) ? name.slice(0, at) + vowel + name.slice(at + 1) : name;
}

function capitalize(word) {
  return word[0].toUpperCase() + word.slice(1);
}
