/** Text that is HTML already; all else is escaped where it is put into it. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = Markup | string | number | null | readonly Part[];

/** Writes HTML, in which every text and number is escaped; `null` is nothing, and a list all of its parts. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const written = strings.map((string, index) => string + write(parts[index] ?? null));
  return new Markup(written.join(""));
}

/** `parts` with something between them. */
export function join(parts: readonly Part[], between: Part): Markup {
  return markup`${parts.map((part, index) => (index === 0 ? part : [between, part]))}`;
}

/** A text for places that hold no elements: for attributes and the title of a page. */
export function plain(text: string): string {
  return text.replaceAll(UNSEEN, "\u{FFFD}");
}

function write(part: Part): string {
  if (part === null) return "";
  if (part instanceof Markup) return part.text;
  if (typeof part === "object") return part.map(write).join("");
  return String(part)
    .replaceAll(/[&<>"'\r]/gu, (character) => `&#${String(character.codePointAt(0))};`)
    .replaceAll(UNSEEN, showCode);
}

/** What cannot be seen, and what would turn the letters around it about, is shown by its number. */
function showCode(character: string): string {
  const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0");
  return `<span class="code">U+${code}</span>`;
}

/**
 * Characters that HTML may not hold or browsers change, halves of a pair, and marks that order letters
 * otherwise than they stand.
 */
const UNSEEN =
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\u{202A}-\u{202E}\u{2066}-\u{2069}\p{Noncharacter_Code_Point}\p{Cs}]/gu;
