// Writes src/graph/queries.generated.ts from the headers of cypher/{write,read,fragments}/*.cypher and
// from cypher/constraints/. With --check it writes nothing and fails when the file is not fresh.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const target = join(root, "src/graph/queries.generated.ts");

const SCALARS = ["String", "Integer", "Float", "Boolean", "Date", "Map"];

/**
 * Reads one query file: the comment lines at its top are the header, the rest is the query.
 *
 * Throws on a header that is not true, with the file and the reason.
 */
export function parseQuery(file, source) {
  const lines = source.split("\n");
  const bodyStart = lines.findIndex((line) => !line.startsWith("//"));
  const header = lines.slice(0, bodyStart).map((line) => line.slice(2).trim());
  const text = lines.slice(bodyStart).join("\n").trim();
  const query = {
    name: camelCase(file),
    description: [],
    mode: null,
    parameters: {},
    columns: {},
    text,
  };
  const refuse = (reason) => {
    throw new Error(`Cannot read "${file}": ${reason}`);
  };

  for (const line of header) {
    if (!line.startsWith("@")) {
      query.description.push(line);
      continue;
    }
    const [tag, name, type] = line.split(/\s+/);
    if (tag === "@mode") {
      if (name !== "read" && name !== "write") refuse(`@mode is "${name ?? ""}"`);
      query.mode = name;
    } else if (tag === "@param" || tag === "@returns") {
      if (!isType(type)) refuse(`"${line}" has no known type`);
      const known = tag === "@param" ? query.parameters : query.columns;
      if (name in known) refuse(`"${name}" is declared twice`);
      known[name] = type;
    } else {
      refuse(`"${tag}" is not a header tag`);
    }
  }

  if (query.mode === null) refuse("@mode is missing");
  if (query.description.join("").trim() === "") refuse("its first line says nothing");
  const used = new Set(Array.from(withoutComments(text).matchAll(/\$(\w+)/g), ([, name]) => name));
  for (const name of used) if (!(name in query.parameters)) refuse(`"$${name}" has no @param`);
  for (const name of Object.keys(query.parameters)) {
    if (!used.has(name)) refuse(`@param "${name}" is not used`);
  }
  return query;
}

function isType(type) {
  if (type === undefined) return false;
  if (type.endsWith("?")) return isType(type.slice(0, -1)) && !type.endsWith("??");
  const list = /^List<(.+)>$/.exec(type);
  return list === null ? SCALARS.includes(type) : isType(list[1]);
}

function withoutComments(text) {
  return text.replace(/^\s*\/\/.*$/gm, "");
}

function camelCase(file) {
  return basename(file, ".cypher").replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

function readFolder(folder) {
  return readdirSync(join(root, "cypher", folder))
    .filter((name) => name.endsWith(".cypher"))
    .sort()
    .map((name) => ({
      file: `cypher/${folder}/${name}`,
      source: readFileSync(join(root, "cypher", folder, name), "utf8"),
    }));
}

function printTypes(types) {
  const entries = Object.entries(types).map(([name, type]) => `${name}: ${JSON.stringify(type)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

function printText(text) {
  return `\`${text.replace(/[\\`]|\$(?=\{)/g, "\\$&")}\``;
}

function printQuery({ name, description, mode, parameters, columns, text }) {
  return `  /** ${description.join(" ").trim()} */
  ${name}: {
    name: "${name}",
    mode: "${mode}",
    parameters: ${printTypes(parameters)},
    columns: ${printTypes(columns)},
    text: ${printText(text)},
  },
`;
}

function printConstraint({ file, source }) {
  const text = withoutComments(source).trim();
  const name = /^CREATE (?:(?:FULLTEXT |POINT )?INDEX|CONSTRAINT) (\w+) IF NOT EXISTS$/m.exec(
    text,
  )?.[1];
  if (name === undefined) throw new Error(`Cannot read "${file}": it names nothing to create`);
  return `  { name: "${name}", text: ${printText(text)} },\n`;
}

function generate() {
  const queries = [...readFolder("write"), ...readFolder("read")]
    .map(({ file, source }) => parseQuery(file, source))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const twice = queries.find(({ name }, index) => queries[index + 1]?.name === name);
  if (twice !== undefined)
    throw new Error(`Cannot name query "${twice.name}": two files have this name`);
  return `// Made from cypher/ by \`npm run gen\`. Do not edit.
import type { ConstraintDefinition, QueryDefinition } from "./query-definition.ts";

export const queries = {
${queries.map(printQuery).join("\n")}} as const satisfies Record<string, QueryDefinition>;

/** Parts of queries, which \`graph/\` joins to the query that a request needs. */
export const fragments = {
${readFolder("fragments")
  .map(({ file, source }) => printQuery(parseQuery(file, source)))
  .join("\n")}} as const satisfies Record<string, QueryDefinition>;

/** Constraints and indexes, one a file of cypher/constraints/. */
export const constraints: readonly ConstraintDefinition[] = [
${readFolder("constraints").map(printConstraint).join("")}];
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const fresh = generate();
  if (!process.argv.includes("--check")) {
    writeFileSync(target, fresh);
  } else if (readFileSync(target, "utf8") !== fresh) {
    console.error('src/graph/queries.generated.ts is not fresh: run "npm run gen"');
    process.exitCode = 1;
  }
}
