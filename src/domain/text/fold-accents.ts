/** The text without accents: "Zelenský" becomes "Zelensky". Letters that are no others with a mark stay. */
export function foldAccents(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .normalize("NFC");
}
