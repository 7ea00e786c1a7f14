import { InvalidArgumentError, Option } from "commander";
import { type FieldName, articleFields } from "../../load/formats/fields/article-fields.ts";
import type { FieldMap } from "../../load/formats/fields/field-map.ts";

/** What a sender calls the fields of an article, for the commands that read them. */
export function buildMap(): Option {
  return new Option(
    "--map <fields>",
    "names of fields in JSON and tables that we do not know: text=body,publishedOn=meta.day",
  )
    .default({})
    .argParser(parseMap);
}

/** @throws InvalidArgumentError where a field is none of ours, or has no name */
export function parseMap(fields: string, given: FieldMap = {}): FieldMap {
  const pairs = fields.split(",").map((pair): [FieldName, string] => {
    const [, field = "", name = ""] = /^\s*(\w+)\s*=(.+)$/u.exec(pair) ?? [];
    if (!isFieldName(field)) {
      const known = Object.keys(articleFields).join(", ");
      throw new InvalidArgumentError(`Write FIELD=NAME; the fields are ${known}.`);
    }
    return [field, name.trim()];
  });
  return { ...given, ...Object.fromEntries(pairs) };
}

function isFieldName(field: string): field is FieldName {
  return Object.hasOwn(articleFields, field);
}
