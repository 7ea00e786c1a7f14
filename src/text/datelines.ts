import type { Dateline } from "../domain/text/document.ts";
import type { Span } from "../domain/text/span.ts";

/** Whether a place is known by a name; before a colon a word that means something else is a label. */
export type IsPlace = (name: string, isBeforeColon: boolean) => boolean;

/*
 * "KYIV, Ukraine, Sept. 9 (Reuters) - ": one or more places, the region of the last, a day, a credit in
 * brackets or behind a stroke, and a mark that ends it.
 */
const HIGH = String.raw`\p{Lu}[\p{Lu}.'’ -]{2,40}`;
const NAME = String.raw`\p{Lu}[\p{L}.'’-]{1,20}`;
const PLACE = String.raw`(?<high>${HIGH})(?:\/${HIGH})*|(?<low>${NAME}(?: ${NAME}){0,3})`;
const REGION = String.raw`,\s\p{Lu}[\p{L}. ]{1,23}`;
const DAY = String.raw`[,.]?\s(?<day>(?:\p{L}{3,9}\.?\s\d{1,2}|\d{1,2}\s\p{L}{3,9})(?:,?\s\d{4})?)\.?`;
const CREDIT = String.raw`(?:\((?<credit>[\p{L} .\/]{2,40})\)|\/(?<wire>[\p{L} ]{2,40})\/|\|\s(?<behind>[\p{L} ]{2,40}?)(?=\s[–—-]))`;
const END = String.raw`(?<end>(?:[–—-]{1,2}|[:\u{FFFD}]|(?<=\/)\.)\s*)`;

const WHOLE = new RegExp(
  String.raw`^(?:${PLACE})(?<region>${REGION})?(?:${DAY})?(?:\s*${CREDIT})?\s*${END}`,
  "du",
);
const BARE = new RegExp(String.raw`^${CREDIT}\s*[–—-]{1,2}\s+`, "du");

/** The dateline that a paragraph opens with. */
export function readDateline(
  paragraph: string,
  isPlace: IsPlace,
  isAgency: (name: string) => boolean,
): Dateline | null {
  const match = WHOLE.exec(paragraph) ?? BARE.exec(paragraph);
  if (match === null || !isDateline(match, isPlace)) return null;
  const { high, low, credit = "" } = match.groups!;
  const found = match.indices!.groups!;
  const place = cleanPlace(high ?? low ?? "") || null;
  // "(NEW YORK) — " credits nobody.
  const isBarePlace = place === null && !isAgency(credit) && isPlace(credit, false);
  return {
    place: isBarePlace ? credit : place,
    length: match[0].length,
    credit: isBarePlace ? null : toSpan(found["credit"] ?? found["wire"] ?? found["behind"]),
    day: toSpan(found["day"]),
  };
}

/** Without what parts it from a day or a credit: "LARNE. Sept 9", "LARNE--(Larne Wire)--". */
function cleanPlace(place: string): string {
  return place.replace(/(?<![\s-])[\s-]{1,4}$/u, "").replace(/(?<=\p{L}{3})\.$/u, "");
}

function toSpan(indices: [number, number] | undefined): Span | null {
  return indices === undefined ? null : { start: indices[0], end: indices[1] };
}

/** What else opens with such marks is a label: "OKOYE (mayor): Yes.", "Ada Okoye – who said it". */
function isDateline({ groups = {} }: RegExpExecArray, isPlace: IsPlace): boolean {
  const { high, low, region, day, credit, wire, behind, end } = groups;
  const hasCredit = (credit ?? wire ?? behind) !== undefined;
  if (high === undefined && low === undefined) return hasCredit;
  const isLabel = end!.startsWith(":");
  const isKnown = isPlace(cleanPlace((high ?? low)!), isLabel);
  if (isLabel) return hasCredit ? day !== undefined : isKnown;
  // What is left of a dash that was read in a wrong encoding; and "NATO-led".
  if (end!.startsWith("\u{FFFD}") || !/\s$/u.test(end!)) return hasCredit;
  if (high !== undefined) return true;
  return isKnown && (hasCredit || region !== undefined || day !== undefined);
}
