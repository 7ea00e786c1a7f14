/**
 * The text in one line, without what would steer the terminal: article texts come from anywhere.
 * Marks that turn the direction of writing would turn the lines of a table, too.
 */
export function cleanForTerminal(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, " ")
    .replace(/[\u202a-\u202e\u2066-\u2069]/gu, "")
    .trim();
}
