/** Lines that are longer were not broken to fit a page. */
const WIDEST = 100;

/** A text with line ends of one kind, without page breaks and what indents its lines. */
export function readLines(text: string): string[] {
  return text
    .replace(/\r\n?|\f/gu, "\n")
    .split("\n")
    .map((line) => line.trim());
}

/** Lines as an article has them: empty ones part paragraphs, and those that were broken are joined. */
export function writeBody(lines: readonly string[]): string {
  const paragraphs: string[][] = [[]];
  for (const line of lines) {
    if (line === "") paragraphs.push([]);
    else paragraphs.at(-1)!.push(line);
  }
  return paragraphs
    .filter((paragraph) => paragraph.length > 0)
    .map((paragraph) =>
      paragraph.join(paragraph.every(({ length }) => length <= WIDEST) ? " " : "\n\n"),
    )
    .join("\n\n");
}

/** "By Jane Roe" and "Jane Roe" are one. */
export function readByline(line: string | undefined): string | undefined {
  const names = line?.replace(/^by:?\s/iu, "").trim();
  return names === "" ? undefined : names;
}

/** The lines of each field, by its name in small letters; "" has those before the first. */
export type LabelledLines = ReadonlyMap<string, readonly string[]>;

/**
 * Sorts lines by the field that they go on with.
 *
 * @param label  finds `field`, and what stands behind it as `value`
 */
export function sortByLabel(lines: readonly string[], label: RegExp): LabelledLines {
  const fields = new Map<string, string[]>();
  let name = "";
  for (const line of lines) {
    const { field, value = "" } = label.exec(line)?.groups ?? {};
    if (field !== undefined) name = field.toLowerCase();
    const own = fields.get(name);
    const said = field === undefined ? line : value.trim();
    if (own === undefined) fields.set(name, [said]);
    else own.push(said);
  }
  return fields;
}
