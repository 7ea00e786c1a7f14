// Which of a place's names in other languages and of other times the table holds, and in which order.
import { distance } from "fastest-levenshtein";
import { foldName } from "../../dist/domain/names/name-key.js";

/** Names of one place; all but a few have fewer. */
const MOST = 100;
/** Letters below which a name finds more by chance than by intent. */
const SHORTEST = 4;

/**
 * The other names that people may search a place by: first those in the scripts of its own country,
 * those that sound most like its name before the others, then those in Latin letters, then those in
 * Cyrillic.
 *
 * Names in further scripts are left out: written in Latin letters, as names are compared, most of
 * them are one of these. So are codes, what GeoNames transliterates by itself ("kyiva"), and names
 * that differ from one in the same letters, or from a known one, in accents and case alone.
 */
export function chooseOtherNames(names, known, scripts) {
  const [first] = known.map(foldName);
  const sound = (name) => distance(foldName(name), first);
  const own = names
    .filter((name) => !LATIN.test(name) && scripts.some((script) => script.test(name)))
    .sort((a, b) => sound(a) - sound(b));
  // Of names alike, the one with accents and without apostrophes stands for the others.
  const latin = names
    .filter(isLatinName)
    .sort((a, b) => countApostrophes(a) - countApostrophes(b) || countAccents(b) - countAccents(a));
  const cyrillic = names.filter((name) => CYRILLIC.test(name));
  const shortest = Math.min(SHORTEST, first.length);
  const keepUnlike = (list, seen) =>
    list.filter((name) => {
      const folded = foldName(name);
      if (folded.length < shortest || seen.has(folded) || /[|\t\n]/.test(name)) return false;
      return seen.add(folded);
    });
  const seen = new Set(known.map(foldName));
  return [
    ...keepUnlike(own, new Set()),
    ...keepUnlike(latin, seen).sort(),
    ...keepUnlike(cyrillic, new Set([...seen, ...own.map(foldName)])),
  ].slice(0, MOST);
}

/** By the country's code, the scripts in which it writes its own name. */
export function listScripts(countries) {
  return new Map(
    countries.map(({ cca2, name }) => [
      cca2,
      SCRIPTS.filter((script) =>
        Object.values(name.native).some(({ common }) => script.test(common)),
      ),
    ]),
  );
}

const LATIN = /\p{Script=Latin}/u;
const CYRILLIC = /^[\p{Script=Cyrillic}\P{L}]+$/u;
const SCRIPTS = [
  ...["Arabic", "Armenian", "Bengali", "Cyrillic", "Devanagari", "Ethiopic", "Georgian", "Greek"],
  ...["Han", "Hangul", "Hebrew", "Khmer", "Lao", "Myanmar", "Sinhala", "Tamil", "Thaana", "Thai"],
].map((script) => new RegExp(`^[\\p{Script=${script}}\\P{L}]+$`, "u"));

function isLatinName(name) {
  return LATIN.test(name) && !/^\p{Ll}/u.test(name) && !/^[A-Z\d]{1,4}$/.test(name);
}

function countApostrophes(name) {
  return name.replace(/[^'’ʼʻ]/g, "").length;
}

function countAccents(name) {
  return name.normalize("NFD").replace(/\P{M}/gu, "").length;
}
