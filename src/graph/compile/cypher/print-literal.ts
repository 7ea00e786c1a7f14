/**
 * Writes a value as Cypher has it in a query, for people who run it by hand; what runs here travels as a
 * parameter. Texts are escaped as Cypher's manual tells, so that none ends before its time.
 */
export function printLiteral(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) return `[${value.map(printLiteral).join(", ")}]`;
  if (typeof value === "string") return printText(value);
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  throw new Error(`Cannot write a ${typeof value} into a query`);
}

/** Control characters and those beyond ASCII stay as they are, but for what ends or begins something. */
function printText(text: string): string {
  const escaped = text.replace(/[\\']/gu, (letter) => `\\${letter}`).replaceAll("\n", "\\n");
  return `'${escaped}'`;
}
