/*
 * Makes seeds/lexicons/given-names.txt of the lists of given names in the package
 * gender-detection-from-name. Run by hand after `npm install --prefix tools/words`; the file is kept,
 * and the package is no dependency of the program.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const lists = join(
  dirname(createRequire(import.meta.url).resolve("gender-detection-from-name/package.json")),
  "names",
);
const output = fileURLToPath(new URL("../../seeds/lexicons/given-names.txt", import.meta.url));

/** Letters below which a word is a name only where several lists have it: "an", "li". */
const SHORT = 3;
/** Of the lists that have a name, what share must agree on its gender. */
const AGREED = 0.65;

const names = new Map();
for (const language of ["de", "en", "es", "fr", "it", "tr"]) {
  const list = readFileSync(join(lists, `${language}.js`), "utf8");
  const genders = new Map();
  for (const [, written, gender] of list.matchAll(/\['((?:[^'\\]|\\.)*)', '(male|female)'\]/g)) {
    const name = fold(written.replaceAll("\\", ""));
    genders.set(name, (genders.get(name) ?? new Set()).add(gender));
  }
  for (const [name, found] of genders) {
    const count = names.get(name) ?? { male: 0, female: 0, lists: 0 };
    for (const gender of found) count[gender]++;
    count.lists++;
    names.set(name, count);
  }
}
const lines = [...names]
  .filter(([name, { lists }]) => isKept(name, lists))
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, count]) => `${name} ${printGender(count)}${count.lists}`);
writeFileSync(
  output,
  `# Made of the lists in gender-detection-from-name by tools/words/given-names.mjs; see NOTICE. Do not edit.
# A given name, whose it is (f, m, or u where lists differ), and how many of six languages' lists have it.
[given names]
${lines.join("\n")}
`,
);

function fold(name) {
  return name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function isKept(name, lists) {
  return /^[a-z]+(?:-[a-z]+)*$/.test(name) && (name.length >= SHORT || lists > 1);
}

function printGender({ male, female }) {
  const share = Math.max(male, female) / (male + female);
  if (share < AGREED) return "u";
  return male > female ? "m" : "f";
}
