// Writes src/graph/connection/queries.generated.ts from the headers of cypher/{write,read}/*.cypher and of
// cypher/fragments/*/*.cypher, and from cypher/constraints/. With --check it writes nothing and fails
// when the file is not fresh.
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { cutColumns, cutFragment, listParameters } from "./cypher/cut-fragment.mjs";
import { declareColumn, requireTrueColumns } from "./cypher/query-columns.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const target = join(root, "src/graph/connection/queries.generated.ts");

const SCALARS = ["String", "Integer", "Float", "Boolean", "Date", "Map"];

/** Of a fragment's parameter that is the type of a relationship; Cypher plans by it, so it is no value. */
const TYPE = "Type";

/**
 * Reads one query file: the comment lines at its top are the header, the rest is the query.
 *
 * Throws on a header that is not true, with the file and the reason.
 */
export function parseQuery(file, source) {
  const { description, tags, text, refuse } = readFile(file, source);
  const query = {
    name: camelCase(file),
    description,
    mode: null,
    parameters: {},
    columns: {},
    text,
  };
  let rows = null;
  for (const [tag, ...words] of tags) {
    if (tag === "@mode") {
      if (words[0] !== "read" && words[0] !== "write") refuse(`@mode is "${words[0] ?? ""}"`);
      query.mode = words[0];
    } else if (tag === "@param" || tag === "@returns") {
      const known = tag === "@param" ? query.parameters : query.columns;
      declare(known, words, refuse);
      rows = { known, name: words[0] };
    } else if (tag === "@column") {
      if (rows === null) refuse(`"${words[0]}" is a @column of nothing`);
      declareColumn(rows, words, declare, refuse);
    } else {
      refuse(`"${tag}" is not a header tag`);
    }
  }
  if (query.mode === null) refuse("@mode is missing");
  requireTrueParameters(query, refuse);
  requireTrueColumns(query, refuse);
  return query;
}

/**
 * Reads one fragment: part of a query, or what a node holds. It is cut at the variables that its header
 * names, which get other names wherever it is used.
 *
 * Throws like `parseQuery`.
 */
export function parseFragment(file, source) {
  const { description, tags, text, refuse } = readFile(file, source);
  const fragment = { name: camelCase(file), description, binds: [], parameters: {} };
  const columns = {};
  for (const [tag, ...words] of tags) {
    if (tag === "@binds") fragment.binds = words;
    else if (tag === "@param" && words[1] === TYPE) fragment.parameters[words[0]] = TYPE;
    else if (tag === "@param") declare(fragment.parameters, words, refuse);
    else if (tag === "@returns") declare(columns, words, refuse);
    else refuse(`"${tag}" is not a header tag of a fragment`);
  }
  const types = Object.keys(fragment.parameters).filter(
    (name) => fragment.parameters[name] === TYPE,
  );
  requireTrueParameters({ ...fragment, text }, refuse, types);
  if (Object.keys(columns).length === 0) {
    return { ...fragment, pieces: cutFragment(text, fragment.binds, refuse, types) };
  }
  const { binds } = fragment;
  const cut = cutColumns(text, { binds, columns: Object.keys(columns) }, refuse);
  const values = Object.entries(cut).map(([name, pieces]) => [
    name,
    { type: columns[name], pieces },
  ]);
  return { ...fragment, values: Object.fromEntries(values) };
}

function readFile(file, source) {
  const refuse = (reason) => {
    throw new Error(`Cannot read "${file}": ${reason}`);
  };
  const lines = source.split("\n");
  const bodyStart = lines.findIndex((line) => !line.startsWith("//"));
  const header = lines.slice(0, bodyStart).map((line) => line.slice(2).trim());
  const description = header.filter((line) => !line.startsWith("@"));
  if (description.join("").trim() === "") refuse("its first line says nothing");
  return {
    description,
    tags: header.filter((line) => line.startsWith("@")).map((line) => line.split(/\s+/)),
    text: lines.slice(bodyStart).join("\n").trim(),
    refuse,
  };
}

function declare(known, [name, type], refuse) {
  if (!isType(type)) refuse(`"${name}" has no known type`);
  if (name in known) refuse(`"${name}" is declared twice`);
  known[name] = type;
}

function requireTrueParameters({ parameters, text }, refuse, types = []) {
  const used = listParameters(text, refuse, types);
  for (const name of used) if (!(name in parameters)) refuse(`"$${name}" has no @param`);
  for (const name of Object.keys(parameters)) {
    if (!used.has(name)) refuse(`@param "${name}" is not used`);
  }
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
  const entries = Object.entries(types).map(([name, type]) => `${name}: ${printType(type)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

/** A list of rows is printed as a list with one of them, which has their columns. */
function printType(type) {
  return Array.isArray(type) && typeof type[0] === "object"
    ? `[${printTypes(type[0])}]`
    : JSON.stringify(type);
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

function printFragment({ name, description, binds, parameters, pieces, values }) {
  return `    /** ${description.join(" ").trim()} */
    ${name}: {
      binds: ${JSON.stringify(binds)},
      parameters: ${printTypes(parameters)},
      ${values === undefined ? `pieces: ${JSON.stringify(pieces)}` : `values: ${JSON.stringify(values)}`},
    },
`;
}

function printFragments(group) {
  const printed = readFolder(`fragments/${group}`).map(({ file, source }) =>
    printFragment(parseFragment(file, source)),
  );
  return `  ${group}: {
${printed.join("\n")}  },
`;
}

function printConstraint({ file, source }) {
  const text = withoutComments(source).trim();
  const name = /^CREATE (?:(?:FULLTEXT |POINT )?INDEX|CONSTRAINT) (\w+) IF NOT EXISTS$/m.exec(
    text,
  )?.[1];
  const labels = /^FOR .*?[([]\w+:([\w|]+)[)\]]/m.exec(text)?.[1].split("|");
  if (name === undefined || labels === undefined)
    throw new Error(`Cannot read "${file}": it names nothing to create`);
  const [definition] = text.split("OPTIONS");
  const properties = Array.from(definition.matchAll(/\w\.(\w+)/g), ([, property]) => property);
  const analyzer = /`fulltext\.analyzer`: '(.+?)'/.exec(text)?.[1] ?? null;
  const index = { name, labels: labels.sort(), properties, analyzer };
  return `  { ${printTypes(index).slice(2, -2)}, text: ${printText(text)} },\n`;
}

function generate() {
  const queries = [...readFolder("write"), ...readFolder("read")]
    .map(({ file, source }) => parseQuery(file, source))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const twice = queries.find(({ name }, index) => queries[index + 1]?.name === name);
  if (twice !== undefined)
    throw new Error(`Cannot name query "${twice.name}": two files have this name`);
  return `// Made from cypher/ by \`npm run gen\`. Do not edit.
import type {
  ConstraintDefinition,
  Fragment,
  QueryDefinition,
  ValuesFragment,
} from "./query-definition.ts";

export const queries = {
${queries.map(printQuery).join("\n")}} as const satisfies Record<string, QueryDefinition>;

/** Parts of queries by what they are for; \`graph/compile/\` joins them to the query that an operation needs. */
export const fragments = {
${readdirSync(join(root, "cypher/fragments")).sort().map(printFragments).join("\n")}} as const satisfies Record<string, Record<string, Fragment | ValuesFragment>>;

/** Constraints and indexes, one a file of cypher/constraints/. */
export const constraints: readonly ConstraintDefinition[] = [
${readFolder("constraints").map(printConstraint).join("")}];
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const fresh = generate();
  // Left alone when it would be the same, so that nothing is compiled for it.
  const isFresh = existsSync(target) && readFileSync(target, "utf8") === fresh;
  if (!process.argv.includes("--check")) {
    if (!isFresh) writeFileSync(target, fresh);
  } else if (!isFresh) {
    console.error('src/graph/connection/queries.generated.ts is not fresh: run "npm run gen"');
    process.exitCode = 1;
  }
}
