/** A set of statements by which they are counted: those about one place, or of one publisher, of one year. */
export interface ShareRow {
  readonly key: string;
  readonly tally: string;
}

/**
 * The share in which a statement is with a place or publisher, as `shareStatements` puts it there.
 *
 * @param tally  see `buildStatementRow`
 */
export function buildShareRow(
  tally: string,
  kind: "place" | "publisher",
  idOrName: string,
): ShareRow {
  const parts = tally.split(" ");
  const [said, published] = [parts[1]!.slice(0, 4), parts[3]!.slice(0, 4)];
  return {
    key: `${said} ${published} ${kind} ${idOrName}`,
    tally: ` ${printYear(said)} ${printYear(published)}`,
  };
}

function printYear(year: string): string {
  return year === "" ? " " : `${year} YEAR`;
}
