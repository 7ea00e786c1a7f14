import { type ArticleFormat, type ArticlePart, type Source, namePart } from "../article-format.ts";
import { getMostBytes, refuseSize } from "../bytes/most-bytes.ts";
import { parseJson } from "./parse-json.ts";
import { findList, readObject } from "./read-object.ts";
import { type JsonValue, splitJson } from "./split-json.ts";

/**
 * JSON of any other shape than lines: an object, a list of objects, an object that holds a list of
 * articles, objects one below the other.
 */
export const jsonDocument: ArticleFormat = {
  name: "json",
  recognizes: ({ text, ending }) => text !== null && (OPENING.test(text) || ending === ".json"),
  split,
};

/** What JSON opens with, and neither RTF nor "[Reuters]". */
const OPENING = /^\s*(?:\{\s*["}]|\[\s*[[{"\]])/u;

async function* split(source: Source): AsyncGenerator<ArticlePart> {
  let count = 0;
  let held: JsonValue | undefined;
  // Whether a value is the only one shows when the next does not come.
  for await (const value of splitJson(source.utf8, source.path, getMostBytes(source.longest))) {
    if (held !== undefined) yield* listParts(source, held, nameItem(++count));
    held = value;
  }
  if (held === undefined) return;
  const isAll = count === 0 && !held.isOfList;
  yield* listParts(source, held, isAll ? null : nameItem(count + 1));
}

function nameItem(number: number): string {
  return `item ${String(number)}`;
}

function* listParts(
  { path, longest, fields }: Source,
  { bytes, isOfList }: JsonValue,
  place: string | null,
): Generator<ArticlePart> {
  const partPath = namePart(path, place);
  const whole = { place, ...(bytes === null || place === null ? {} : { piece: bytes }) };
  let value: unknown;
  try {
    if (bytes === null) throw refuseSize(partPath, getMostBytes(longest));
    value = parseJson(bytes, partPath);
  } catch (error) {
    yield {
      ...whole,
      parse: () => {
        throw error;
      },
    };
    return;
  }
  const list = isOfList ? null : findList(value, fields);
  if (list === null) {
    yield { ...whole, parse: () => readObject(value, fields, partPath) };
    return;
  }
  for (const [index, item] of list.entries()) {
    const itemPlace = [...(place === null ? [] : [place]), nameItem(index + 1)].join(", ");
    yield {
      place: itemPlace,
      piece: JSON.stringify(item),
      parse: () => readObject(item, fields, namePart(path, itemPlace)),
    };
  }
}
