/** The text without accents: "Zelenský" becomes "Zelensky". Letters that are no others with a mark stay. */
export function foldAccents(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .normalize("NFC");
}

/** Whether a word begins with a capital letter. */
export function startsWithCapital(word: string): boolean {
  const first = word.charCodeAt(0);
  // Most words are plain; a pattern takes three times as long.
  return first < 128 ? first >= UPPER_A && first <= UPPER_Z : /^\p{Lu}/u.test(word);
}

const UPPER_A = 65;
const UPPER_Z = 90;
