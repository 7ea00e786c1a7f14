import { buildRandom } from "../extract/random.mjs";

const SYLLABLES = ["ba", "de", "fi", "go", "lu", "ma", "ne", "pi", "ro", "su", "ta", "ve"];
const PLACES = ["Lusaka", "Ndola", "Tampere", "Oulu", "Cusco", "Arequipa", "Hobart", "Darwin"];
const STATEMENTS = 20;

/**
 * Makes a function that writes article after article of twenty statements each, from a seed.
 *
 * Who speaks, and of which place, is drawn as words are in a text (Zipf's law): the first of
 * `speakerCount` persons speaks as often as the next two together. No two statements are alike.
 */
export function buildArticleWriter({ speakerCount, seed }) {
  const random = buildRandom(seed);
  const pick = (items) => items[Math.floor(random() * items.length)];
  const drawSpeaker = buildZipf(speakerCount, random);
  const drawPlace = buildZipf(PLACES.length, random);
  const write = (syllables) => Array.from({ length: syllables }, () => pick(SYLLABLES)).join("");
  const names = Array.from({ length: speakerCount }, () =>
    [write(2), write(3)].map(capitalize).join(" "),
  );
  return (number) => {
    const day = String(1 + (number % 28)).padStart(2, "0");
    const lines = Array.from({ length: STATEMENTS }, () => {
      const words = Array.from({ length: 8 }, () => write(3)).join(" ");
      return `${names[drawSpeaker()]} said that the ${words} in ${PLACES[drawPlace()]} was open.`;
    });
    return { id: `article-${number}`, text: lines.join("\n\n"), publishedOn: `2026-03-${day}` };
  };
}

/** Draws from 0 to `count` - 1, the item at rank n once where the first is drawn n times. */
function buildZipf(count, random) {
  const sums = [];
  for (let rank = 1; rank <= count; rank++) sums.push((sums.at(-1) ?? 0) + 1 / rank);
  return () => {
    const drawn = random() * sums.at(-1);
    return sums.findIndex((sum) => sum > drawn);
  };
}

function capitalize(word) {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
