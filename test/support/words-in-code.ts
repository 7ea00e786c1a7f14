import ts from "typescript";

/** Words of a language that stand in code, and where. */
export interface WordsInCode {
  readonly line: number;
  readonly words: readonly string[];
}

/**
 * Finds words of a language in a source file: lists of two and more, words in a regular expression, and
 * words that the written word or its dictionary form is compared with.
 *
 * What a type lists as its values is a name of ours and no word.
 *
 * @param isWord  whether letters, lower case, are a word of the language
 */
export function findWordsInCode(
  code: string,
  names: ReadonlySet<string>,
  isWord: (letters: string) => boolean,
): WordsInCode[] {
  const file = parse(code);
  const found: WordsInCode[] = [];
  const isListed = (text: string): boolean => !names.has(text) && isWord(text);
  const add = (node: ts.Node, words: readonly string[]): void => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
    found.push({ line: line + 1, words });
  };
  const visit = (node: ts.Node): void => {
    const list = readList(node).filter(isListed);
    if (list.length > 1) add(node, list);
    const pattern = readPattern(node).filter(isWord);
    if (pattern.length > 0) add(node, pattern);
    const compared = readComparison(node).filter(isListed);
    if (compared.length > 0) add(node, compared);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The values that the types of a source file list. */
export function listNamedValues(code: string): string[] {
  const values: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal))
      values.push(node.literal.text);
    // A list of which a type is made: `as const`.
    if (ts.isAsExpression(node) && node.type.getText() === "const")
      values.push(...readList(node.expression));
    ts.forEachChild(node, visit);
  };
  visit(parse(code));
  return values;
}

function parse(code: string): ts.SourceFile {
  return ts.createSourceFile("code.ts", code, ts.ScriptTarget.Latest, true);
}

/** The strings of an array, the keys of the pairs of which a map is made, or the words of `"…".split(" ")`. */
function readList(node: ts.Node): string[] {
  if (ts.isArrayLiteralExpression(node))
    return node.elements.flatMap((part) => {
      const key = ts.isArrayLiteralExpression(part) ? part.elements.at(0) : part;
      return key !== undefined && ts.isStringLiteralLike(key) ? [key.text] : [];
    });
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
  const { expression, name } = node.expression;
  return name.text === "split" && ts.isStringLiteralLike(expression)
    ? expression.text.split(/\s+/u)
    : [];
}

/** The letters side by side of a regular expression, or of a text that one is made of. */
function readPattern(node: ts.Node): string[] {
  const source = ts.isRegularExpressionLiteral(node)
    ? node.text.slice(1, node.text.lastIndexOf("/"))
    : ts.isNoSubstitutionTemplateLiteral(node) && ts.isTaggedTemplateExpression(node.parent)
      ? node.text
      : "";
  const letters = source.replace(/\\[pP]\{[^}]*\}|\\.|\(\?<\w+>|\[(?:\\.|[^\]])*\]/gu, " ");
  return (letters.match(/\p{Lu}?\p{Ll}+(?!\p{L})/gu) ?? []).map((word) => word.toLowerCase());
}

const WRITTEN: ReadonlySet<string> = new Set(["normal", "lemma", "nounLemma", "verbLemma"]);

/** What a written word is compared with. */
function readComparison(node: ts.Node): string[] {
  if (!ts.isBinaryExpression(node) || !node.operatorToken.getText().endsWith("==")) return [];
  const sides = [node.left, node.right];
  const isWritten = sides.some((side) => {
    const value = ts.isNonNullExpression(side) ? side.expression : side;
    if (ts.isIdentifier(value)) return WRITTEN.has(value.text);
    return ts.isPropertyAccessExpression(value) && WRITTEN.has(value.name.text);
  });
  return isWritten ? sides.flatMap((side) => (ts.isStringLiteral(side) ? [side.text] : [])) : [];
}
