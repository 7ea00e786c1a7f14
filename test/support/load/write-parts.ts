import { writeFileSync } from "node:fs";
import { join } from "node:path";

const NAMES = ["Ada Okoye", "Ben Holt", "Cora Lind", "Dina Marsh", "Emil Varga", "Fay Ito"];
const PLACES = ["Oslo", "Cusco", "Hobart", "Tampere", "Lusaka"];
const DEEDS = ["opened", "closed", "flooded", "repaired"];

/**
 * Writes files of articles that share speakers, places and words, so that each of them touches what others
 * have written: statements that several back, copies, later numbers. The same files for the same counts.
 */
export function writeParts(folder: string, partCount: number, articleCount: number): string[] {
  return Array.from({ length: partCount }, (_, part) => {
    const file = join(folder, `part-${String(part)}.jsonl`);
    const lines = Array.from({ length: articleCount }, (__, index) =>
      writeArticle(part * articleCount + index),
    );
    writeFileSync(file, `${lines.join("\n")}\n`);
    return file;
  });
}

function writeArticle(number: number): string {
  const pick = (items: readonly string[], shift: number) => items[(number + shift) % items.length]!;
  const [name, other, place] = [pick(NAMES, 0), pick(NAMES, 2), pick(PLACES, 0)];
  const count = String(10 + (number % 7));
  const paragraphs = [
    `“The harbour of ${place} was ${pick(DEEDS, number)} and ${count} boats were lost,” ${name} said on Monday.`,
    `${other} told ${name} that the road to ${pick(PLACES, 1)} had been ${pick(DEEDS, 1)} by the ferry company.`,
    `“We have always said that nobody may take the last bridge from those who built it by hand,” said ${pick(NAMES, Math.floor(number / 10))}.`,
    ...(number % 5 === 0 ? [`The ministry denied that ${place} had been ${pick(DEEDS, 2)}.`] : []),
  ];
  const day = String(1 + (number % 28)).padStart(2, "0");
  return JSON.stringify({
    id: `article-${String(number)}`,
    publishedOn: `2026-03-${day}`,
    text: paragraphs.join("\n\n"),
  });
}
