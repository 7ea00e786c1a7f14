/** Characters of an opening, at most: what a circle of Neo4j Browser has room for, and some more. */
const LONGEST = 60;

/** The first words of a text in one line, as many as a caption can show; empty where there are none. */
export function getOpening(text: string): string {
  // So much is enough, however long the text is and whatever blanks are in it.
  const line = text
    .slice(0, LONGEST * 4)
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, " ")
    .trim();
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST);
  return `${cut.replace(/\s\S*$/u, "").replace(/[\uD800-\uDBFF]$/u, "")}…`;
}
