import type { Gender } from "../../../domain/entity.ts";
import { foldName } from "../../../domain/names/name-key.ts";

/* What may stand in a list is told by nobody: each value is looked at before it is taken. */

/** A JSON object; `null` for anything else. */
export function readObject(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : null;
}

/** The items of a JSON list; none of anything else. */
export function readList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

/** The objects in a JSON list. */
export function readObjects(value: unknown): Readonly<Record<string, unknown>>[] {
  return readList(value)
    .map(readObject)
    .filter((item) => item !== null);
}

/** A text that is not empty. */
export function readText(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

/** Parses a line or a document; `undefined` where it is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Characters of the longest name: those of some states and ministries have a hundred and fifty. */
const LONGEST_NAME = 200;

/** A name on one line without marks that steer the direction of writing; `null` where it is none, or endless. */
export function readName(value: unknown): string | null {
  if (typeof value !== "string" || value.length > 2 * LONGEST_NAME) return null;
  const name = PLAIN.test(value)
    ? value.trim()
    : value.normalize("NFC").replace(/\s+/gu, " ").replace(STEERING, "").trim();
  return name.length > LONGEST_NAME || foldName(name) === "" ? null : name;
}

/** The most common by far. */
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;
/** Not the two that join letters, which Persian and Indian names are spelled with. */
const STEERING = /[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069]/gu;

/** The names among some values, each once. */
export function readNames(values: readonly unknown[]): string[] {
  return [...new Set(values.flatMap((value) => readName(value) ?? []))];
}

/** "Q7747" */
export function readWikidata(value: unknown): string | null {
  return typeof value === "string" && /^Q[1-9]\d{0,11}$/u.test(value) ? value : null;
}

/** The id of an entry in its own list, on one line and not endless. */
export function readId(value: unknown): string | null {
  const id = typeof value === "number" ? String(value) : value;
  return typeof id === "string" && /^[^\s"\\\p{C}]{1,200}$/u.test(id) ? id : null;
}

/** The codes of countries among some values, lower case. */
export function readCodes(values: readonly unknown[]): string[] {
  return values.flatMap((code) =>
    typeof code === "string" && /^[a-z]{2}$/iu.test(code) ? [code.toLowerCase()] : [],
  );
}

export function readGender(value: unknown): Gender | null {
  const word = typeof value === "string" ? value.toLowerCase() : "";
  return word === "female" || word === "f"
    ? "FEMALE"
    : word === "male" || word === "m"
      ? "MALE"
      : null;
}

/** "1952" of "1952-10-07" and "+1952-00-00T00:00:00Z". */
export function readYear(value: unknown): number | null {
  const year = typeof value === "string" ? /^\+?(\d{4})(?!\d)/u.exec(value)?.[1] : undefined;
  return year === undefined || year === "0000" ? null : Number(year);
}

/** First and last day of a stretch, each as far as it is known: "2017" begins on 2017-01-01. */
export function readStretch(from: unknown, to: unknown): { from?: string; to?: string } {
  const first = readDay(from, "-01-01", "-01");
  const last = readDay(to, "-12-31", "-31");
  return { ...(first === null ? {} : { from: first }), ...(last === null ? {} : { to: last }) };
}

function readDay(value: unknown, atYear: string, atMonth: string): string | null {
  const [, year, month, day] =
    (typeof value === "string" ? /^\+?(\d{4})(?:-(\d\d))?(?:-(\d\d))?/u.exec(value) : null) ?? [];
  if (year === undefined || year === "0000") return null;
  if (month === undefined || month === "00") return `${year}${atYear}`;
  // Days are compared as text: that a month ends on its 31st does no harm.
  return day === undefined || day === "00"
    ? `${year}-${month}${atMonth}`
    : `${year}-${month}-${day}`;
}
