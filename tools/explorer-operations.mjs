import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const FOLDER = fileURLToPath(new URL("../src/web/explorer/", import.meta.url));

/** The queries that the explorer's sources hold, each with its fragments, by name: `{ file, name, query }`. */
export function readOperations() {
  const texts = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/u.test(file))
    .sort()
    .map((file) => ({ file, text: readFileSync(join(FOLDER, file), "utf8") }));
  // Constants that hold pieces of operations, by their names.
  const pieces = new Map(
    texts.flatMap(({ text }) =>
      Array.from(text.matchAll(/const ([A-Z]+) = `(fragment [^`]*)`/gu), ([, name, piece]) => [
        name,
        piece,
      ]),
    ),
  );
  return texts.flatMap(({ file, text }) =>
    Array.from(text.matchAll(/`(query ([A-Z]\w+)[^`]*)`/gu), ([, query, name]) => ({
      file,
      name,
      query: fill(query, pieces),
    })).filter(({ query }) => !query.includes("${")),
  );
}

function fill(query, pieces) {
  const filled = query.replace(/\$\{([A-Z]+)\}/gu, (whole, name) => pieces.get(name) ?? whole);
  return filled === query ? filled : fill(filled, pieces);
}
