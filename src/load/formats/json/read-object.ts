import { AppError } from "../../../errors/app-error.ts";
import type { GivenArticle } from "../given-article.ts";
import { listFields } from "../fields/article-fields.ts";
import { openPage } from "../pages/open-page.ts";
import type { FieldMap } from "../fields/field-map.ts";
import { readGivenRow } from "./given-rows.ts";
import { getField, holdsText, isFields, readFields } from "../fields/read-fields.ts";

/** The article that a value of JSON holds. @throws AppError ARTICLE_INVALID where it is none */
export async function readObject(
  value: unknown,
  fields: FieldMap,
  path: string,
): Promise<GivenArticle> {
  const given = unwrap(value);
  if (isFields(given)) return readGivenRow(given) ?? openPage(readFields(given, fields, path));
  throw new AppError("ARTICLE_INVALID", { path, reason: "it is no JSON object" });
}

/** The list of articles that an object holds beside what it says of the list; `null` where it is none. */
export function findList(value: unknown, fields: FieldMap): readonly unknown[] | null {
  if (!isFields(value) || holdsText(value, fields)) return null;
  for (const name of listFields) {
    const list = getField(value, name);
    if (Array.isArray(list) && list.every(isFields)) return list.filter(mayBeArticle);
  }
  return null;
}

/** What Elasticsearch keeps is inside of what it says of it. */
function unwrap(value: unknown): unknown {
  const source = isFields(value) ? value["_source"] : undefined;
  return isFields(source) ? source : value;
}

/** In a graph of schema.org articles stand beside persons, pictures and the page. */
function mayBeArticle(item: Readonly<Record<string, unknown>>): boolean {
  const types = [item["@type"]].flat().filter((type) => typeof type === "string");
  return types.length === 0 || types.some((type) => /article|posting|report/iu.test(type));
}
