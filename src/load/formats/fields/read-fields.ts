import { AppError } from "../../../errors/app-error.ts";
import type { GivenArticle } from "../given-article.ts";
import { readDay } from "../read-day.ts";
import { type FieldName, articleFields } from "./article-fields.ts";
import { articleSchema } from "./article-schema.ts";
import type { FieldMap } from "./field-map.ts";

/** A row of a table, or an object of JSON. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * The article that named fields hold, by whatever names their sender calls them.
 *
 * @param map  names that count before those we know
 * @throws AppError ARTICLE_INVALID where none of them holds a text
 */
export function readFields(fields: Fields, map: FieldMap, path: string): GivenArticle {
  const find = buildFinder(fields, map);
  const [whole] = find("text", readText);
  const [summary] = whole === undefined ? find("summary", readText) : [];
  const given = whole ?? summary ?? find("text", readNothing)[0];
  if (given === undefined) throw refuse(path, explainMissing(fields, map));
  const { text, isCut } = cutMarker(given);
  const article = {
    text,
    id: find("id", readName)[0],
    title: find("title", readWords)[0],
    url: find("url", readAddress)[0],
    publisher: find("publisher", readPublisher)[0],
    author: find("author", readAuthors)[0],
    publishedOn: find("publishedOn", readDate)[0],
  };
  const { success, error } = articleSchema.safeParse(article);
  if (!success) throw refuse(path, error.issues.map(({ message }) => message).join("; "));
  return { ...article, ...(isCut || summary !== undefined ? { isCut: true } : {}) };
}

/** @throws AppError ARTICLE_INVALID where no field of these names can hold a text */
export function requireText(names: readonly string[], map: FieldMap, path: string): void {
  const keys = new Set(names.map(foldFieldName));
  const known = [...articleFields.text, ...articleFields.summary].some((name) => keys.has(name));
  if (map.text === undefined ? known : names.includes(map.text)) return;
  throw refuse(path, explainMissing(Object.fromEntries(names.map((name) => [name, ""])), map));
}

/** Whether fields hold a whole text. */
export function holdsText(fields: Fields, map: FieldMap): boolean {
  return buildFinder(fields, map)("text", readText).length > 0;
}

/** What a field holds, called as in the table of names: "response.results". */
export function getField(fields: Fields, path: string): unknown {
  return getByKey(indexFields(fields), path);
}

type Find = <Value>(name: FieldName, read: (value: unknown) => Value | undefined) => Value[];

/** Finds what of a field can be read, the first name first. */
function buildFinder(fields: Fields, map: FieldMap): Find {
  const byKey = indexFields(fields);
  return (name, read) => {
    const own = map[name];
    // A name that was given is the only one that counts.
    const values =
      own === undefined
        ? articleFields[name].map((path) => getByKey(byKey, path))
        : [getByName(fields, own)];
    return values.flatMap((value) => read(value) ?? []);
  };
}

/** A name as the table of names has it. */
export function foldFieldName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/(?<=.)[_\s-]+/gu, "");
}

/** The fields by their names without what parts their words. Of two that are one then, the first. */
function indexFields(fields: Fields): ReadonlyMap<string, unknown> {
  const byKey = new Map<string, unknown>();
  for (const [name, value] of Object.entries(fields)) {
    const key = foldFieldName(name);
    if (!byKey.has(key)) byKey.set(key, value);
  }
  return byKey;
}

function getByKey(byKey: ReadonlyMap<string, unknown>, path: string): unknown {
  // Tables write "source.name" as the name of a column.
  const [key = "", ...inside] = byKey.has(path) ? [path] : path.split(".");
  const value = byKey.get(key);
  if (inside.length === 0) return value;
  return isFields(value) ? getByKey(indexFields(value), inside.join(".")) : undefined;
}

/** A field by the name that it has to the letter, or by the names of those around it: "source.name". */
function getByName(fields: Fields, path: string): unknown {
  if (Object.hasOwn(fields, path)) return fields[path];
  const dot = path.indexOf(".");
  const around = dot < 0 ? undefined : getByName(fields, path.slice(0, dot));
  return isFields(around) ? getByName(around, path.slice(dot + 1)) : undefined;
}

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Some give a text by its paragraphs, or the same text in several forms. */
function readText(value: unknown): string | undefined {
  if (Array.isArray(value)) {
    if (value.length > 0 && value.every((one) => typeof one === "string")) {
      return readText(value.join("\n\n"));
    }
    const [first] = value as unknown[];
    return isFields(first) ? readText(first["value"]) : undefined;
  }
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

/** An article whose text is empty says so itself, also where it has no paragraphs or blank ones. */
function readNothing(value: unknown): string | undefined {
  const isNothing = (one: unknown): boolean => one === null || typeof one === "string";
  return [value].flat().every(isNothing) && value !== undefined ? "" : undefined;
}

function readWords(value: unknown): string | undefined {
  const words = readText(value)?.trim().split(/\s+/u).join(" ");
  return words === "" ? undefined : words;
}

/** Of numbers beyond those that JSON keeps apart, many would be one name: they are unknown. */
function readName(value: unknown): string | undefined {
  if (typeof value !== "number") return readWords(value);
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? String(value) : undefined;
}

function readAddress(value: unknown): string | undefined {
  const address = readWords(value);
  return address !== undefined && /^(?:[a-z][a-z\d+.-]*:|www\.)\S+$/iu.test(address)
    ? address
    : undefined;
}

/** "source" may be an address; that names nobody. */
function readPublisher(value: unknown): string | undefined {
  const name = readWords(value);
  return name === undefined || /^[a-z]+:\/\//iu.test(name) ? undefined : name;
}

function readAuthors(value: unknown): string | undefined {
  const names = [value].flat().flatMap((one) => {
    const name = readWords(isFields(one) ? one["name"] : one)?.replace(/^by:?\s+/iu, "");
    return name ?? [];
  });
  return names.length === 0 ? undefined : [...new Set(names)].join(", ");
}

function readDate(value: unknown): string | undefined {
  return typeof value === "string" || typeof value === "number" ? readDay(value) : undefined;
}

/** "… [+1234 chars]": what NewsAPI leaves of a text. */
const CUT = /\[\+\d{1,9} chars\]$/u;

function cutMarker(given: string): { readonly text: string; readonly isCut: boolean } {
  const text = given.trimEnd().replace(CUT, "").trimEnd();
  return { text, isCut: CUT.test(given.trimEnd()) };
}

function explainMissing(fields: Fields, { text }: FieldMap): string {
  const names = Object.keys(fields)
    .slice(0, 20)
    .map((name) => JSON.stringify(name));
  if (text !== undefined) return `"${text}" holds no text; its fields are ${names.join(", ")}`;
  if (names.length === 0) return "it has no fields";
  return `none of its fields is known to hold a text: ${names.join(", ")}`;
}

function refuse(path: string, reason: string): AppError {
  return new AppError("ARTICLE_INVALID", { path, reason });
}
