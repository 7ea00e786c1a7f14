import { GRAPH_LAYOUT } from "../../connection/layout.ts";
import { type Gathering, listPaths, namePath } from "../files/gathering-paths.ts";
import { ImportFiles, listImportArgs } from "../files/import-files.ts";
import { listPieces } from "../files/line-file.ts";
import { readGroups, ROW_PARTS } from "../files/rows-in-parts.ts";
import type { Gathered } from "../gather/gathered.ts";
import { POINT_PARTS } from "../gather/gatherer.ts";
import { groupClaimEdges } from "./claim-edges.ts";
import { countRows } from "./find-pairs.ts";
import type { JoinData } from "./join-context.ts";
import { linkCopies } from "./link-copies.ts";
import type { Joined, JoinTask } from "./open-joiner.ts";
import { buildQuotationTable } from "./quotation-table.ts";
import { shareStatements } from "./shared-statements.ts";
import { writeReports } from "./write-reports.ts";

/** Threads that join. */
export interface Joiners {
  /** Does all of the tasks, and then has each thread flush. */
  readonly work: (doing: string, tasks: readonly JoinTask[]) => Promise<void>;
  readonly close: () => Promise<Joined[]>;
}

export interface JoinSettings {
  readonly folder: string;
  /** One for each thread that joins. */
  readonly joiners: readonly string[];
  readonly open: (data: JoinData) => Joiners;
  /** Runs to its end what yields often, so that others get their turn. */
  readonly takeTurns: <Result>(work: Generator<unknown, Result>) => Promise<Result>;
}

/** Writer of what is there once. */
export const ONE_WRITER = "once";

/**
 * Finds what joins articles to each other, and tells what `database import full` needs to be told: the
 * graph holds exactly what saving the same readings would make of an empty one.
 */
export async function joinGathered(
  gathered: readonly Gathered[],
  { folder, joiners, open, takeTurns }: JoinSettings,
): Promise<string[]> {
  const files = new ImportFiles(folder, ONE_WRITER);
  const gatherers = gathered.map(({ writer }) => writer);
  const list = (gathering: Gathering) => listPaths(folder, gatherers, gathering);
  const count = gathered.reduce((sum, { quotationCount }) => sum + quotationCount, 0);
  const table = buildQuotationTable(list("quotation-rows"), count);
  const copyPaths = { articles: list("articles"), bands: list("bands") };
  const origins = await takeTurns(linkCopies(gathered, copyPaths, files));
  await takeTurns(shareStatements(list("keys"), table));
  const around = new Map(gathered.flatMap((each) => [...each.around]));
  const { work, close } = open({ folder, gatherers, joiners, table, origins, around });

  await work("Finding statements to compare", [
    { kind: "meetShared" },
    ...listParts("meet", POINT_PARTS),
  ]);
  await work("Comparing statements", [
    ...listFilePieces("relateNear", list("near")),
    ...listParts("relate", countRows(table)),
  ]);
  const edges = listPaths(folder, joiners, "edges");
  const members = namePath(folder, joiners[0]!, "members");
  await takeTurns(groupClaimEdges(edges, table, members));
  await work("Writing statements", listFilePieces("state", list("quotations")));
  await work("Writing articles and actors", [
    ...listFilePieces("publish", list("articles")),
    ...listParts("name", ROW_PARTS),
    ...listParts("share", ROW_PARTS),
  ]);
  await work("Writing claims", listParts("claim", ROW_PARTS));
  const joined = await close();
  await takeTurns(writeReports(list("nestings"), table, files));
  writeNames(files, gathered);
  writeShares(files, joined);
  await takeTurns(writeSeats(files, namePath(folder, ONE_WRITER, "seats")));
  writeLog(files);
  return listImportArgs([...gathered, ...joined, { files: files.close() }].map((it) => it.files));
}

type PartTask = Extract<JoinTask, { readonly part: unknown }>;
type PieceTask = Extract<JoinTask, { readonly piece: unknown }>;

function listParts(kind: PartTask["kind"], count: number): PartTask[] {
  return Array.from({ length: count }, (_, part) => ({ kind, part }));
}

function listFilePieces(kind: PieceTask["kind"], paths: readonly string[]): PieceTask[] {
  return listPieces(paths).map((piece) => ({ kind, piece }));
}

function writeNames(files: ImportFiles, gathered: readonly Gathered[]): void {
  const write = (label: "Publisher" | "Medium", names: readonly string[]) => {
    const nodes = files.nodes(label, label);
    for (const name of new Set(names)) nodes.write({ ids: [name], properties: { name } });
  };
  write(
    "Publisher",
    gathered.flatMap(({ publishers }) => publishers),
  );
  write(
    "Medium",
    gathered.flatMap(({ media }) => media),
  );
}

function writeShares(files: ImportFiles, joined: readonly Joined[]): void {
  const shares = new Map(joined.flatMap((each) => each.shares.map((share) => [share.key, share])));
  for (const { key, tally, of, value } of shares.values()) {
    const nodes = files.nodes("_Internal", "Share");
    nodes.write({ ids: [key], properties: { _share: key, _tally: tally } });
    files.links("_HAS_SHARE", of, "Share").write({ ids: [value, key] });
  }
}

/** Writes which article was found where, see `writeSeats`; of what was found at one seat, the last counts. */
function* writeSeats(files: ImportFiles, path: string): Generator<void> {
  for (let part = 0; part < ROW_PARTS; part++) {
    for (const [seatId, articleIds] of readGroups<string | null>([path], part)) {
      yield;
      const articleId = articleIds.at(-1) ?? null;
      if (articleId === null) continue;
      const properties = { _seat: seatId, _articleId: articleId };
      files.nodes("_Internal", "Seat").write({ ids: [seatId], properties });
    }
  }
}

/** Writes what `awaitDecisions` writes into a graph that has no decisions. */
function writeLog(files: ImportFiles): void {
  const log = { _log: "decisions", _decisionCount: 0, _layout: GRAPH_LAYOUT };
  files.nodes("_Internal", "Log").write({ ids: ["log"], properties: log });
}
