/** Characters of quoted words, at most: so much can be read within a sentence. */
const LONGEST = 160;

/** Words in quotation marks, within the sentence of a reason: in one line, and not too long. */
export function quote(words: string): string {
  const line = words.replaceAll(/\s+/gu, " ").replaceAll("“", "‘").replaceAll("”", "’").trim();
  const shown = line.length > LONGEST ? `${line.slice(0, LONGEST).replace(/\s\S*$/u, "")} …` : line;
  return `“${shown}”`;
}
