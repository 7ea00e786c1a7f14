import type { BatchRows } from "../write/rows/batch-rows.ts";
import { isSurer } from "../write/rows/statement-links.ts";
import type { ImportFiles } from "./files/import-files.ts";
import { LineFile } from "./files/line-file.ts";
import type { SharedStatements } from "./shared-statements.ts";

/** A quotation that stands inside the words of another, by their numbers, and how sure it is. */
interface Nesting {
  readonly inner: number;
  readonly outer: number;
  readonly rule: string;
  readonly confidence: number;
}

/** Which statements of a graph that is to be imported report which others. */
export class Reports {
  readonly #files: ImportFiles;
  readonly #nestings: LineFile;

  constructor(folder: string, files: ImportFiles) {
    this.#files = files;
    this.#nestings = new LineFile(`${folder}/nestings`);
  }

  add({ nestings, quotations }: BatchRows, numbers: ReadonlyMap<string, number>): void {
    if (nestings.length === 0) return;
    const byId = new Map(quotations.map((row) => [row.id, row]));
    const links = this.#files.links("NESTED_IN", "Quotation", "Quotation");
    for (const { innerId, outerId } of nestings) {
      const [inner, outer] = [numbers.get(innerId)!, numbers.get(outerId)!];
      links.write({ ids: [String(inner), String(outer)] });
      const { confidence, properties } = byId.get(innerId)!;
      const { rule } = properties;
      const nesting: Nesting = { inner, outer, rule, confidence };
      this.#nestings.append(JSON.stringify(nesting));
    }
  }

  /** Joins each statement to those that it reports, as `linkReports` does: the surest nesting gives the rule. */
  write({ getStatement, listQuotations }: SharedStatements): void {
    const links = this.#files.links("REPORTS", "Statement", "Statement");
    const surest = new Map<string, Nesting>();
    const write = (ids: readonly string[], { rule, confidence }: Nesting) => {
      links.write({ ids, properties: { rule }, floats: { confidence } });
    };
    for (const line of this.#nestings.read()) {
      const nesting = JSON.parse(line) as Nesting;
      const [outer, inner] = [getStatement(nesting.outer), getStatement(nesting.inner)];
      if (outer === inner) continue;
      const ids = [String(outer), String(inner)];
      const isShared = listQuotations(outer).length > 1 && listQuotations(inner).length > 1;
      const known = surest.get(ids.join(" "));
      if (!isShared) write(ids, nesting);
      else if (known === undefined || isSurer(nesting, known)) surest.set(ids.join(" "), nesting);
    }
    for (const [ids, nesting] of surest) write(ids.split(" "), nesting);
    this.#nestings.remove();
  }
}
