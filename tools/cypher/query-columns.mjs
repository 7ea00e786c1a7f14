import { readTokens } from "./read-tokens.mjs";

const ROWS = "List<Map>";

/**
 * Declares a column of the rows that were declared last. A dot leads into rows inside of them:
 * `forms.keys`.
 *
 * Rows become a list with one of them: `[{ id: "String", forms: [{ keys: "List<String>" }] }]`.
 */
export function declareColumn({ known, name }, [path = "", type], declare, refuse) {
  const owners = [name, ...path.split(".")];
  const column = owners.pop();
  let columns = known;
  for (const owner of owners) {
    if (columns[owner] === ROWS) columns[owner] = [{}];
    if (!Array.isArray(columns[owner])) refuse(`"${path}" is a column, but "${owner}" has no rows`);
    [columns] = columns[owner];
  }
  declare(columns, [column, type], refuse);
}

/**
 * Refuses rows without columns, a column that the query does not take from the rows that it is given
 * or does not return, and one that it takes though no line declares it.
 */
export function requireTrueColumns({ parameters, columns, text }, refuse) {
  const tokens = readTokens(text).filter(({ kind }) => kind !== "space" && kind !== "comment");
  for (const [name, type] of Object.entries(parameters)) {
    const isList = (index) => tokens[index].kind === "parameter" && tokens[index].name === name;
    requireTaken({ tokens, refuse }, { type, path: name, isList, length: 1 });
  }
  for (const [name, type] of Object.entries(columns)) {
    if (type === ROWS) refuse(`"${name}" has no @column`);
    if (!Array.isArray(type)) continue;
    for (const column of Object.keys(type[0])) {
      if (!isReturned(tokens, column)) refuse(`@column "${name}.${column}" is not returned`);
    }
  }
}

/** `isList` tells whether the list of rows begins at a token, and `length` how many tokens it has. */
function requireTaken({ tokens, refuse }, { type, path, isList, length }) {
  if (type === ROWS) refuse(`"${path}" has no @column`);
  if (!Array.isArray(type)) return;
  const rows = findRowNames(tokens, isList, length);
  if (rows.size === 0) refuse(`"${path}" is not gone through row by row`);
  const isRow = (index) => tokens[index].kind === "variable" && rows.has(tokens[index].text);
  const uses = [...tokens.keys()].filter(isRow);
  const hasColumn = (index) => tokens[index + 1]?.text === ".";
  const taken = new Set(uses.filter(hasColumn).map((index) => tokens[index + 2].text));
  const [columns] = type;
  for (const column of taken) {
    if (!(column in columns)) refuse(`"${path}.${column}" has no @column`);
  }
  // `SET decision += row` takes all of them.
  const isWhole = uses.some((index) => tokens[index - 1].text === "=" && !hasColumn(index));
  for (const [column, inner] of Object.entries(columns)) {
    if (!isWhole && !taken.has(column)) refuse(`@column "${path}.${column}" is not used`);
    const isInner = (index) =>
      isRow(index) && hasColumn(index) && tokens[index + 2].text === column;
    requireTaken(
      { tokens, refuse },
      { type: inner, path: `${path}.${column}`, isList: isInner, length: 3 },
    );
  }
}

/** What the query calls one row of a list: after UNWIND, before IN, or where it takes one by its number. */
function findRowNames(tokens, isList, length) {
  const names = new Set();
  const textAt = (index) => tokens[index]?.text;
  for (const start of [...tokens.keys()].filter(isList)) {
    const end = start + length;
    const isItem = textAt(end) === "[";
    const after = isItem ? findClosing(tokens, end) + 1 : end;
    if (textAt(after) === "AS" && (isItem || textAt(start - 1) === "UNWIND")) {
      names.add(textAt(after + 1));
    }
    if (textAt(start - 1) === "IN" && !isItem) names.add(textAt(start - 2));
  }
  return names;
}

function findClosing(tokens, open) {
  return tokens.findIndex(({ text }, index) => index > open && text === "]");
}

/** As a key, `{id: …}`, or among the properties of a node, `node {.id}`. */
function isReturned(tokens, column) {
  return tokens.some(
    ({ kind, text }, index) =>
      text === column &&
      (kind === "key" || (kind === "property" && "{,".includes(tokens[index - 2].text))),
  );
}
