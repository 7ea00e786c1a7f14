import { join } from "node:path";
import type { NameLexicon } from "../../domain/names/name-lexicon.ts";
import { GRAPH_LAYOUT } from "../connection/layout.ts";
import type { BatchRows } from "../write/rows/batch-rows.ts";
import { Articles } from "./articles.ts";
import { Claims } from "./claims.ts";
import { Entities } from "./entities.ts";
import { ImportFiles } from "./files/import-files.ts";
import { Partitions } from "./files/partitions.ts";
import { NamesOnce } from "./names-once.ts";
import type { PreparedArticle } from "./prepare-article.ts";
import { Relations } from "./relations.ts";
import { Reports } from "./reports.ts";
import { StatementKeys } from "./shared-statements.ts";
import { Statements } from "./statements.ts";

/** A graph that is written to files, from which Neo4j imports it. */
export interface Bulk {
  /** Takes an article that was read as decisions want it; none comes twice. */
  readonly add: (article: PreparedArticle, inputHash: string | null) => void;
  /** Notes which article was found where, see `writeSeats`; of what was found at one seat, the last counts. */
  readonly addSeat: (seatId: string, articleId: string | null) => void;
  /**
   * Finds what joins articles to each other, and tells what `database import full` needs to be told. It
   * yields often, so that others get their turn.
   */
  readonly finish: () => Generator<unknown, string[]>;
}

/**
 * Begins the files of a graph that holds exactly what saving the same readings would make of an empty one.
 *
 * What is read goes to disk at once, and no more is kept of it than a few numbers for each article and
 * quotation.
 *
 * @param folder  is there, and empty
 */
export function openBulk(folder: string, lexicon: NameLexicon): Bulk {
  const files = new ImportFiles(folder);
  const publishers = new NamesOnce(files, "Publisher");
  const media = new NamesOnce(files, "Medium");
  const articles = new Articles(folder, files, publishers);
  const entities = new Entities(folder, files, lexicon);
  const keys = new StatementKeys(folder);
  const statements = new Statements(folder, files, { articles, entities, publishers });
  const reports = new Reports(folder, files);
  const relations = new Relations(folder, files);
  const seats = new Partitions<string | null>(join(folder, "seats"));
  let quotationCount = 0;

  function add(prepared: PreparedArticle, inputHash: string | null): void {
    const { rows } = prepared;
    const article = articles.add(rows, inputHash);
    const numbers = new Map(rows.quotations.map(({ id }) => [id, quotationCount++]));
    entities.add(rows);
    writeQuotations(files, rows, article, numbers);
    for (const { mediumName } of rows.mediumNamings) media.add(mediumName);
    for (const row of rows.quotations) keys.add(numbers.get(row.id)!, row);
    statements.add(rows, article, lexicon);
    reports.add(rows, numbers);
    relations.add(prepared, article, numbers);
  }

  function* finish(): Generator<unknown, string[]> {
    yield* articles.linkCopies();
    const shared = yield* keys.findShared();
    const claims = new Claims();
    for (const found of relations.find(shared)) {
      yield;
      if (found === null) continue;
      const { from, to, row } = found;
      const { type, confidence, from: _from, to: _to, ...properties } = row;
      const ids = [String(from), String(to)];
      files
        .links(type, "Statement", "Statement")
        .write({ ids, properties, floats: { confidence } });
      claims.add(from, to, row);
    }
    yield* statements.write(shared, claims);
    claims.write(files);
    reports.write(shared);
    yield* entities.writeActors();
    yield* articles.write();
    yield* writeSeats(files, seats);
    writeLog(files);
    return files.close();
  }

  return {
    add,
    addSeat: (seatId, articleId) => {
      seats.add(seatId, articleId);
    },
    finish,
  };
}

function* writeSeats(files: ImportFiles, seats: Partitions<string | null>): Generator<void> {
  for (const [seatId, articleIds] of seats.readGroups()) {
    yield;
    const articleId = articleIds.at(-1) ?? null;
    if (articleId === null) continue;
    const properties = { _seat: seatId, _articleId: articleId };
    files.nodes("_Internal", "Seat").write({ ids: [seatId], properties });
  }
}

/** Writes what `awaitDecisions` writes into a graph that has no decisions. */
function writeLog(files: ImportFiles): void {
  const log = { _log: "decisions", _decisionCount: 0, _layout: GRAPH_LAYOUT };
  files.nodes("_Internal", "Log").write({ ids: ["log"], properties: log });
}

/** Writes quotations, their article, and what they name. */
function writeQuotations(
  files: ImportFiles,
  { quotations, entityNamings, mediumNamings }: BatchRows,
  article: number,
  numbers: ReadonlyMap<string, number>,
): void {
  const nodes = files.nodes("Quotation", "Quotation");
  const quoted = files.links("QUOTED_IN", "Quotation", "Article");
  for (const { id, properties, confidence, saidOn, saidOnTo } of quotations) {
    const ids = [String(numbers.get(id)!)];
    nodes.write({
      ids,
      properties: { id, ...properties },
      floats: { confidence },
      days: { saidOn, saidOnTo },
    });
    quoted.write({ ids: [...ids, String(article)] });
  }
  const entities = files.links("NAMES", "Quotation", "Entity");
  for (const {
    quotationId,
    entityId,
    properties,
    confidence,
    similarity,
    possibility,
  } of entityNamings) {
    const ids = [String(numbers.get(quotationId)!), entityId];
    entities.write({ ids, properties, floats: { confidence, similarity, possibility } });
  }
  const media = files.links("NAMES", "Quotation", "Medium");
  for (const { quotationId, mediumName, properties, confidence } of mediumNamings) {
    const ids = [String(numbers.get(quotationId)!), mediumName];
    media.write({ ids, properties, floats: { confidence } });
  }
}
