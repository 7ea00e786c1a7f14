import { readFileSync, readdirSync } from "node:fs";
import { join, parse } from "node:path";
import { buildArticleId } from "../../src/domain/ids.ts";

/** Gives the ids of the text files of a folder, by their names without ending. */
export function listArticleIds(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder).filter((file) => file.endsWith(".txt"));
  return new Map(
    files.map((file) => [
      parse(file).name,
      buildArticleId({ text: readFileSync(join(folder, file), "utf8") }),
    ]),
  );
}
