/**
 * "KYIV, Ukraine (AP) — ": a place in capitals, perhaps a region, a day and a credit, and a dash. Behind a
 * credit what is left of a dash that was read in a wrong encoding does as well, and behind both a colon.
 */
const DATELINE =
  /^(?<place>\p{Lu}[\p{Lu}.'’ -]{2,40})(?:,\s[\p{L}. ]{2,24})?(?<day>,?\s\p{L}{3,9}\.?\s\d{1,2})?\s*(?:\((?<credit>[\p{L} .]{2,40})\)\s*(?:[–—-]{1,2}|[:\u{FFFD}])\s*|[–—-]{1,2}\s+)/du;

export interface Dateline {
  /** The place as printed. */
  readonly place: string;
  /** UTF-16 units of the whole dateline with its dash. */
  readonly length: number;
  /** The publisher in brackets, as in "KYIV (AP) —": where its name starts, and its length. */
  readonly credit: { readonly start: number; readonly length: number } | null;
}

/** The dateline that a paragraph opens with. */
export function readDateline(paragraph: string): Dateline | null {
  const match = DATELINE.exec(paragraph);
  const place = match?.groups?.["place"]?.trim();
  if (match === null || place === undefined) return null;
  // "OKOYE (mayor): Yes."
  if (match[0].trimEnd().endsWith(":") && match.groups?.["day"] === undefined) return null;
  const credit = match.indices?.groups?.["credit"];
  return {
    place,
    length: match[0].length,
    credit: credit === undefined ? null : { start: credit[0], length: credit[1] - credit[0] },
  };
}
