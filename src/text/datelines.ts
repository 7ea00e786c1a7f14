/** "KYIV, Ukraine (AP) — ": a place in capitals, perhaps a region and a credit, and a dash. */
const DATELINE =
  /^(?<place>\p{Lu}[\p{Lu}.'’ -]{2,40})(?:,\s[\p{L}. ]{2,24}(?:,\s[\p{L}. ]{2,16}\d{1,2})?)?\s*(?:\([\p{L} .]{2,40}\)\s*)?[–—-]{1,2}\s+/u;

export interface Dateline {
  /** The place as printed. */
  readonly place: string;
  /** UTF-16 units of the whole dateline with its dash. */
  readonly length: number;
}

/** The dateline that a paragraph opens with. */
export function readDateline(paragraph: string): Dateline | null {
  const match = DATELINE.exec(paragraph);
  const place = match?.groups?.["place"]?.trim();
  return match === null || place === undefined ? null : { place, length: match[0].length };
}
