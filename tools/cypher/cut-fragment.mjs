import { readTokens } from "./read-tokens.mjs";

/**
 * Cuts part of a query at its binds and parameters: a list of texts, `{ bind }` and `{ parameter }`, of
 * which it can be made again with other names, without its comments. `types` are the parameters that
 * stand where the type of a relationship does.
 *
 * Calls `refuse` with the reason where a variable is no bind, or a bind no variable of it.
 */
export function cutFragment(source, binds, refuse, types = []) {
  const tokens = readWithoutComments(source, refuse, types);
  requireBinds(tokens, binds, refuse);
  return toPieces(tokens);
}

/**
 * Cuts likewise what a part of a query returns: the pieces of the expression of each of `columns`.
 *
 * Calls `refuse` like `cutFragment`, and where others are returned.
 */
export function cutColumns(source, { binds, columns }, refuse) {
  const tokens = readWithoutComments(source, refuse);
  const end = tokens.findLastIndex(({ text }) => text === "RETURN");
  const found = splitAtCommas(tokens.slice(end + 1)).map(readColumn);
  const names = found.map(({ name }) => name);
  for (const name of columns) if (!names.includes(name)) refuse(`"${name}" is not returned`);
  for (const name of names) if (!columns.includes(name)) refuse(`"${name}" has no @returns`);
  const others = found.flatMap(({ expression }) => expression);
  requireBinds([...tokens.slice(0, end), ...others], binds, refuse);
  return Object.fromEntries(found.map(({ name, expression }) => [name, toPieces(expression)]));
}

/** The names of its parameters, without the dollar. */
export function listParameters(source, refuse, types = []) {
  return new Set(
    readWithoutComments(source, refuse, types).flatMap(({ kind, name }) =>
      kind === "parameter" ? name : [],
    ),
  );
}

function readWithoutComments(source, refuse, types = []) {
  const asParameter = (token) =>
    token.kind === "label" && types.includes(token.text)
      ? { kind: "parameter", text: token.text, name: token.text }
      : token;
  try {
    return readTokens(source)
      .filter(({ kind }) => kind !== "comment")
      .map(asParameter);
  } catch (error) {
    return refuse(error.message);
  }
}

function requireBinds(tokens, binds, refuse) {
  const names = new Set(tokens.flatMap(({ kind, text }) => (kind === "variable" ? text : [])));
  for (const name of binds) {
    if (!names.has(name)) refuse(`@binds "${name}" is not used`);
    // A number comes behind it.
    if (!/^[a-z]+$/i.test(name)) refuse(`@binds "${name}" is not made of letters alone`);
  }
  for (const name of names) if (!binds.includes(name)) refuse(`"${name}" is not in @binds`);
}

function toPieces(tokens) {
  const pieces = [];
  for (const { kind, text, name } of tokens) {
    if (kind === "variable") pieces.push({ bind: text });
    else if (kind === "parameter") pieces.push({ parameter: name });
    else if (typeof pieces.at(-1) === "string") pieces.push(pieces.pop() + text);
    else pieces.push(text);
  }
  return pieces;
}

/** What stands between the commas that no bracket surrounds. */
function splitAtCommas(tokens) {
  const groups = [[]];
  let depth = 0;
  for (const token of tokens) {
    if ("([{".includes(token.text)) depth += 1;
    if (")]}".includes(token.text)) depth -= 1;
    if (token.text === "," && depth === 0) groups.push([]);
    else groups.at(-1).push(token);
  }
  return groups;
}

/** The name after AS, and what stands before it. */
function readColumn(tokens) {
  const words = trim(tokens);
  const as = words.findLastIndex(({ text }) => text === "AS");
  return { name: words.at(-1)?.text, expression: trim(words.slice(0, Math.max(0, as))) };
}

function trim(tokens) {
  const isInk = ({ kind }) => kind !== "space";
  return tokens.slice(tokens.findIndex(isInk), tokens.findLastIndex(isInk) + 1);
}
