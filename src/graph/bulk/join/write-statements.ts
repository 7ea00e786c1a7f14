import { buildShareRow } from "../../write/rows/share-rows.ts";
import {
  NAMING_LINKS,
  type StatedNaming,
  listStatementLinks,
} from "../../write/rows/statement-links.ts";
import { type StatementRow, buildStatementRow } from "../../write/rows/statement-rows.ts";
import type { NodeGroup } from "../files/import-files.ts";
import { type FilePiece, readLines } from "../files/line-file.ts";
import { readGroups, RowsInParts } from "../files/rows-in-parts.ts";
import type { QuotationRecord } from "../gather/records.ts";
import { isDisputed, makesClaim } from "./claim-edges.ts";
import type { JoinContext } from "./join-context.ts";
import { isShared } from "./quotation-table.ts";
import type { ClaimingStatement } from "./write-claims.ts";

/** See `buildShareRow`; several threads write into one. */
export interface Share {
  readonly key: string;
  readonly tally: string;
  readonly of: "Entity" | "Publisher";
  /** Id of the place, or name of the publisher. */
  readonly value: string;
}

/** Writes statements with all that joins them to others, and gathers those that make claims. */
export class StatementWriter {
  readonly #context: JoinContext;
  readonly #shared: RowsInParts<QuotationRecord>;
  readonly #members: RowsInParts<ClaimingStatement>;
  readonly shares = new Map<string, Share>();

  constructor(context: JoinContext) {
    this.#context = context;
    this.#shared = new RowsInParts(context.path("shared"));
    this.#members = new RowsInParts(context.path("members"));
  }

  flush(): void {
    this.#shared.flush();
    this.#members.flush();
  }

  /** Those that one quotation backs, of some quotations; the others are gathered. */
  write(piece: FilePiece): void {
    const { files, table } = this.#context;
    const evidence = files.links("EVIDENCE_FOR", "Quotation", "Statement");
    for (const line of readLines(piece)) {
      const record = JSON.parse(line) as QuotationRecord;
      const statement = table.statement[record.number]!;
      evidence.write({ ids: [String(record.number), String(statement)] });
      if (isShared(table, statement)) this.#shared.add(String(statement), record);
      else this.#write(statement, [record]);
    }
  }

  /** Those of a part that several quotations back. */
  writeShared(part: number): void {
    const paths = this.#context.joined("shared");
    for (const [statement, records] of readGroups<QuotationRecord>(paths, part)) {
      this.#write(Number(statement), records);
    }
  }

  #write(number: number, records: readonly QuotationRecord[]): void {
    const { files, origins } = this.#context;
    const row = buildStatementRow(
      records.map(({ stated, article, ownOrigin }) => ({
        ...stated,
        origin: origins.has(article) ? origins.get(article)! : ownOrigin,
      })),
    );
    const [{ key }] = records as [QuotationRecord];
    const id = String(number);
    const { properties, days } = row;
    const nodes = files.nodes("Statement", "Statement");
    nodes.write({ ids: [id], properties: { ...properties, _key: key }, days });
    const links = listStatementLinks(records.flatMap(({ namings }) => namings));
    for (const { role, to, rule, confidence, basis } of links) {
      const { type, isFrom } = NAMING_LINKS[role];
      const group = role === "MEDIUM" ? "Medium" : "Entity";
      const table = isFrom
        ? files.links(type, group, "Statement")
        : files.links(type, "Statement", group);
      table.write({
        ids: isFrom ? [to, id] : [id, to],
        properties: role === "ABOUT" ? { basis, rule } : { rule },
        floats: { confidence },
      });
    }
    for (const name of row.publishers) {
      files.links("_PUBLISHED_BY", "Statement", "Publisher").write({ ids: [id, name] });
      this.#addToShare(id, row, "publisher", name);
    }
    this.#linkPlaces(id, row, links);
    this.#addToClaim(number, key, row, links);
  }

  #addToClaim(
    number: number,
    key: string,
    { properties: { name, text }, days }: StatementRow,
    links: readonly StatedNaming[],
  ): void {
    const { table } = this.#context;
    if (!makesClaim(table, number)) return;
    const speakers = links.flatMap(({ role, to }) => (role === "SOURCE" ? to : []));
    const [speakerId = null] = speakers.sort();
    const day = days.saidOn ?? days.publishedOn;
    const told = { number, key, day, speakerId, isDisputed: isDisputed(table, number) };
    this.#members.add(String(table.claim[number]), { ...told, name, text });
  }

  /** Joins a statement to the places around those that it is about, once to each. */
  #linkPlaces(id: string, row: StatementRow, links: readonly StatedNaming[]): void {
    const { around: placesAround, files } = this.#context;
    const about = links.flatMap(({ role, to }) =>
      role === "ABOUT" && placesAround.has(to) ? to : [],
    );
    const around = new Set(about.flatMap((place) => this.#listAround(place)));
    for (const place of about) around.delete(place);
    for (const place of around) {
      files.links("_ABOUT_WITHIN", "Statement", "Entity").write({ ids: [id, place] });
    }
    for (const place of [...about, ...around]) this.#addToShare(id, row, "place", place);
  }

  /** The places around one, the nearest first. */
  #listAround(id: string): string[] {
    const around = this.#context.around.get(id) ?? null;
    return around === null ? [] : [around, ...this.#listAround(around)];
  }

  #addToShare(id: string, row: StatementRow, kind: "place" | "publisher", value: string): void {
    const { key, tally } = buildShareRow(row.properties._tally, kind, value);
    const of: NodeGroup = kind === "place" ? "Entity" : "Publisher";
    if (!this.shares.has(key)) this.shares.set(key, { key, tally, of, value });
    this.#context.files.links("_IN_SHARE", "Statement", "Share").write({ ids: [id, key] });
  }
}
