/**
 * Cuts Cypher into tokens, whose texts joined are what it was cut from, and tells what each is:
 *
 * - `space`, `comment`, `string`, `number`, `mark` (brackets, operators, commas)
 * - `parameter`, with its `name` without the dollar
 * - `keyword`, which our files write in capitals, and `null`, `true`, `false`
 * - `function`, also each part of a name such as `date.truncate()`, and procedures
 * - `property` after a dot, `key` of a map, `label` of a node or type of a relationship
 * - `field`, which a procedure yields
 * - `quoted`, any other name in backticks
 * - `variable`, whatever word is left
 *
 * It reads parts of queries as well as whole ones, and so does not say whether they are right. A `|` with
 * space before it ends the labels: `(a:Actor|Place)`, but `[a IN list WHERE a:Actor | a.id]`.
 *
 * Throws on what begins no token, such as the mark of a string without end, with the line.
 */
export function readTokens(source) {
  const tokens = scan(source);
  nameWords(tokens.filter(({ kind }) => kind !== "space" && kind !== "comment"));
  return tokens.map(({ kind, text, name }) =>
    name === undefined ? { kind, text } : { kind, text, name },
  );
}

const SHAPES = [
  ["space", /\s+/y],
  ["comment", /\/\/.*|\/\*[\s\S]*?\*\//y],
  ["string", /'(?:\\[\s\S]|[^'\\])*'|"(?:\\[\s\S]|[^"\\])*"/y],
  ["quoted", /`(?:``|[^`])*`/y],
  ["parameter", /\$(?:[\p{L}_][\p{L}\p{N}_]*|`(?:``|[^`])*`)/uy],
  ["mark", /\.\.|::/y],
  ["number", /0x[\da-f]+|0o[0-7]+|(?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?/iy],
  ["word", /[\p{L}_][\p{L}\p{N}_]*/uy],
  ["mark", /[-()[\]{},.:;|&!%*+/<>=^~?@$]/y],
];

function scan(source) {
  const tokens = [];
  let at = 0;
  while (at < source.length) {
    const token = scanOne(source, at);
    if (token === null) {
      const line = source.slice(0, at).split("\n").length;
      throw new Error(`line ${String(line)} of its Cypher: nothing begins with ${source[at]}`);
    }
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function scanOne(source, at) {
  const isAfterSpace = at === 0 || /\s/.test(source[at - 1]);
  for (const [kind, shape] of SHAPES) {
    shape.lastIndex = at;
    const text = shape.exec(source)?.[0];
    if (text === undefined) continue;
    if (kind !== "parameter") return { kind, text, isAfterSpace };
    return { kind, text, isAfterSpace, name: text.slice(1).replace(/^`|`$/g, "") };
  }
  return null;
}

/** Gives words their kinds, by what stands around them; the tokens are without space and comments. */
function nameWords(tokens) {
  const labels = new LabelReader();
  const open = [];
  let isYielding = false;
  for (const [index, token] of tokens.entries()) {
    const [last, next] = [tokens[index - 1], tokens[index + 1]];
    const isLabel = labels.takes(token, last);
    if (isKey(tokens, index, open.at(-1))) {
      token.kind = "key";
    } else if (token.kind === "word") {
      token.kind = isLabel ? "label" : nameWord(tokens, index, isYielding);
    } else if ("([{".includes(token.text)) {
      open.push({
        isMap: token.text === "{" && !beginsSubquery(last),
        isCall: isWord(last, "CALL"),
      });
    } else if (")]}".includes(token.text)) {
      token.isEndOfCall = open.pop()?.isCall === true;
    }
    if (isWord(token, "YIELD")) isYielding = true;
    // What is yielded ends with the clause, or with the subquery around it.
    else if (token.kind === "keyword" && token.text !== "AS") isYielding = false;
    else if (token.text === "}" || next === undefined) isYielding = false;
  }
}

function isKey(tokens, index, around) {
  const [last, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  const isName = token.kind === "word" || token.kind === "quoted";
  const isFirst = isMark(last, "{") || isMark(last, ",");
  return isName && around?.isMap === true && isFirst && isMark(next, ":");
}

function nameWord(tokens, index, isYielding) {
  const { text } = tokens[index];
  const last = tokens[index - 1];
  if (leadsToCall(tokens, index)) return KEYWORD.test(text) ? "keyword" : "function";
  if (isMark(last, ".")) return "property";
  if (KEYWORD.test(text)) return "keyword";
  // In a list of what is yielded, what follows AS is ours.
  return isYielding && !isWord(last, "AS") ? "field" : "variable";
}

const KEYWORD = /^(?:[A-Z]+(?:_[A-Z]+)*|null|true|false)$/;

/** Whether a bracket follows the word, or the names after it that dots join to it. */
function leadsToCall(tokens, index) {
  if (isMark(tokens[index + 1], "(")) return true;
  return (
    isMark(tokens[index + 1], ".") &&
    tokens[index + 2]?.kind === "word" &&
    leadsToCall(tokens, index + 2)
  );
}

function beginsSubquery(last) {
  return (
    last?.isEndOfCall === true ||
    ["EXISTS", "COUNT", "COLLECT", "CALL"].some((keyword) => isWord(last, keyword))
  );
}

function isMark(token, text) {
  return token?.kind === "mark" && token.text === text;
}

function isWord(token, text) {
  return token?.kind === "keyword" && token.text === text;
}

/** Follows expressions of labels, such as `:Actor|Place` and `:!(Person&Actor)`. */
class LabelReader {
  /** Whether it is inside one, and there before a label or behind one. */
  #state = "outside";
  #depth = 0;

  /** Whether the token, which comes next, is a label. */
  takes(token, last) {
    if (isMark(token, ":") && last?.kind !== "key") {
      this.#state = "before";
      return false;
    }
    if (this.#state === "outside") return false;
    if (this.#state === "before") return this.#takeOperand(token);
    if (isMark(token, ")") && this.#depth > 0) this.#depth -= 1;
    else if (isMark(token, "&") || (isMark(token, "|") && !token.isAfterSpace)) {
      this.#state = "before";
    } else this.#leave();
    return false;
  }

  #takeOperand(token) {
    if (isMark(token, "!")) return false;
    if (isMark(token, "(")) {
      this.#depth += 1;
      return false;
    }
    if (token.kind === "word" || token.kind === "quoted" || isMark(token, "%")) {
      this.#state = "behind";
      return token.kind === "word";
    }
    this.#leave();
    return false;
  }

  #leave() {
    this.#state = "outside";
    this.#depth = 0;
  }
}
