import type { NameLexicon } from "../../domain/names/name-lexicon.ts";
import type { BatchRows } from "../write/rows/batch-rows.ts";
import { buildShareRow } from "../write/rows/share-rows.ts";
import { type StatedRow, listStated } from "../write/rows/stated-quotations.ts";
import {
  NAMING_LINKS,
  type StatedNaming,
  listStatementLinks,
} from "../write/rows/statement-links.ts";
import { type StatementRow, buildStatementRow } from "../write/rows/statement-rows.ts";
import type { Articles } from "./articles.ts";
import type { Claims } from "./claims.ts";
import type { Entities } from "./entities.ts";
import type { ImportFiles, NodeGroup } from "./files/import-files.ts";
import { RecordFile } from "./files/record-file.ts";
import type { NamesOnce } from "./names-once.ts";
import type { SharedStatements } from "./shared-statements.ts";

/** A quotation on disk, as far as it tells of its statement. */
interface QuotationRecord extends StatedRow {
  /** Number of its article. */
  readonly article: number;
}

interface Parts {
  readonly articles: Articles;
  readonly entities: Entities;
  readonly publishers: NamesOnce;
}

/** The statements of a graph that is to be imported, by the numbers of the quotations that back them. */
export class Statements {
  readonly #files: ImportFiles;
  readonly #parts: Parts;
  readonly #records: RecordFile<QuotationRecord>;
  readonly #shares = new Set<string>();

  constructor(folder: string, files: ImportFiles, parts: Parts) {
    this.#files = files;
    this.#parts = parts;
    this.#records = new RecordFile(`${folder}/quotations`);
  }

  /** Takes the quotations of an article, in the order of their numbers. */
  add(rows: BatchRows, article: number, lexicon: NameLexicon): void {
    for (const row of listStated(rows, lexicon)) this.#records.append({ ...row, article });
  }

  /** Writes the statements with all that joins them to others, and tells the claims who makes them. */
  *write({ getStatement, listQuotations }: SharedStatements, claims: Claims): Generator<void> {
    const evidence = this.#files.links("EVIDENCE_FOR", "Quotation", "Statement");
    const shared = new Map<number, QuotationRecord[]>();
    let number = 0;
    for (const record of this.#records.read()) {
      const statement = getStatement(number);
      evidence.write({ ids: [String(number), String(statement)] });
      const expected = listQuotations(statement).length;
      if (expected === 1) {
        this.#writeStatement(statement, [record], claims);
      } else {
        const records = shared.get(statement) ?? [];
        records.push(record);
        if (records.length < expected) shared.set(statement, records);
        else {
          this.#writeStatement(statement, records, claims);
          shared.delete(statement);
        }
      }
      number++;
      yield;
    }
    this.#records.remove();
  }

  #writeStatement(number: number, records: readonly QuotationRecord[], claims: Claims): void {
    const { articles, publishers } = this.#parts;
    const row = buildStatementRow(
      records.map(({ stated, article }) => ({ ...stated, origin: articles.getOrigin(article) })),
    );
    const [{ key }] = records as [QuotationRecord];
    const id = String(number);
    const { properties, days } = row;
    const nodes = this.#files.nodes("Statement", "Statement");
    nodes.write({ ids: [id], properties: { ...properties, _key: key }, days });
    const links = listStatementLinks(records.flatMap(({ namings }) => namings));
    for (const { role, to, rule, confidence, basis } of links) {
      const { type, isFrom } = NAMING_LINKS[role];
      const group = role === "MEDIUM" ? "Medium" : "Entity";
      const table = isFrom
        ? this.#files.links(type, group, "Statement")
        : this.#files.links(type, "Statement", group);
      table.write({
        ids: isFrom ? [to, id] : [id, to],
        properties: role === "ABOUT" ? { basis, rule } : { rule },
        floats: { confidence },
      });
    }
    for (const name of row.publishers) {
      publishers.add(name);
      this.#files.links("_PUBLISHED_BY", "Statement", "Publisher").write({ ids: [id, name] });
      this.#addToShare(id, row, "publisher", name);
    }
    this.#linkPlaces(id, row, links);
    if (claims.has(number)) {
      const [speakerId = null] = links
        .flatMap((each) => (each.role === "SOURCE" ? each.to : []))
        .sort();
      const { name, text } = properties;
      claims.addMember({
        number,
        key,
        day: days.saidOn ?? days.publishedOn,
        speakerId,
        name,
        text,
      });
    }
  }

  /** Joins a statement to the places around those that it is about, once to each. */
  #linkPlaces(id: string, row: StatementRow, links: readonly StatedNaming[]): void {
    const { entities } = this.#parts;
    const about = links.flatMap(({ role, to }) =>
      role === "ABOUT" && entities.isPlace(to) ? to : [],
    );
    const around = new Set(about.flatMap((place) => entities.listAround(place)));
    for (const place of about) around.delete(place);
    for (const place of around) {
      this.#files.links("_ABOUT_WITHIN", "Statement", "Entity").write({ ids: [id, place] });
    }
    for (const place of [...about, ...around]) this.#addToShare(id, row, "place", place);
  }

  #addToShare(id: string, row: StatementRow, kind: "place" | "publisher", value: string): void {
    const { key, tally } = buildShareRow(row.properties._tally, kind, value);
    if (!this.#shares.has(key)) {
      this.#shares.add(key);
      this.#files
        .nodes("_Internal", "Share")
        .write({ ids: [key], properties: { _share: key, _tally: tally } });
      const group: NodeGroup = kind === "place" ? "Entity" : "Publisher";
      this.#files.links("_HAS_SHARE", group, "Share").write({ ids: [value, key] });
    }
    this.#files.links("_IN_SHARE", "Statement", "Share").write({ ids: [id, key] });
  }
}
