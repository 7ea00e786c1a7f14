import { groupBy } from "../../../domain/group-by.ts";
import { type ClosedTable, ImportTable, ITEM_DELIMITER } from "./import-table.ts";

/** What is a node by itself among the ids of import files. */
export type NodeGroup =
  | "Article"
  | "Quotation"
  | "Statement"
  | "Claim"
  | "Entity"
  | "Publisher"
  | "Medium"
  | "Band"
  | "Point"
  | "Share"
  | "Seat"
  | "Log";

/** UTF-16 units of a value below which the importer's own buffer is large enough. */
const USUAL_LONGEST = 1_000_000;
const BYTES_OF_UNIT = 4;

/** Files that are written to their ends, as the import is told of them. */
export interface ClosedFiles {
  readonly tables: readonly (ClosedTable & {
    /** What they hold, as the import is told: `--nodes=Article`. */
    readonly option: string;
  })[];
  /** UTF-16 units of the longest value. */
  readonly longest: number;
}

/**
 * What `database import full` needs to be told of all files; their paths count from their folder. It looks
 * into each group of files before it begins, which takes a while: those with one header are one group.
 */
export function listImportArgs(closed: readonly ClosedFiles[]): string[] {
  const tables = closed.flatMap((files) => files.tables);
  const groups = groupBy(tables, ({ option, header }) => [`${option} ${header}`]);
  const longest = Math.max(USUAL_LONGEST, ...closed.map((files) => files.longest));
  return [
    "--id-type=string",
    `--array-delimiter=U+${ITEM_DELIMITER.charCodeAt(0).toString(16)}`,
    "--multiline-fields=true",
    "--bad-tolerance=0",
    `--read-buffer-size=${String(BYTES_OF_UNIT * longest)}`,
    ...Array.from(groups.values(), (group) => {
      const [{ option, headerFile }] = group as [(typeof group)[0]];
      return `${option}=${[headerFile, ...group.map(({ rowFile }) => rowFile)].join(",")}`;
    }),
  ];
}

/** The files of one writer from which Neo4j's `database import full` makes a graph. */
export class ImportFiles {
  readonly #folder: string;
  readonly #writer: string;
  readonly #nodes = new Map<string, ImportTable>();
  readonly #links = new Map<string, { readonly type: string; readonly table: ImportTable }>();

  /** @param writer  begins the names of its files */
  constructor(folder: string, writer: string) {
    this.#folder = folder;
    this.#writer = writer;
  }

  /** @param labels  joined by colons */
  nodes(labels: string, group: NodeGroup): ImportTable {
    const key = `${labels} ${group}`;
    const known = this.#nodes.get(key);
    if (known !== undefined) return known;
    const name = `${this.#writer}-${labels.replaceAll(":", "-")}-${group}`;
    const table = new ImportTable(this.#folder, name, [`:ID(${group})`]);
    this.#nodes.set(key, table);
    return table;
  }

  links(type: string, from: NodeGroup, to: NodeGroup): ImportTable {
    const key = `${type} ${from} ${to}`;
    const known = this.#links.get(key);
    if (known !== undefined) return known.table;
    const ends = [`:START_ID(${from})`, `:END_ID(${to})`];
    const name = `${this.#writer}-${from}-${type}-${to}`;
    const table = new ImportTable(this.#folder, name, ends);
    this.#links.set(key, { type, table });
    return table;
  }

  /** Writes what waits. */
  close(): ClosedFiles {
    const nodes = Array.from(this.#nodes, ([key, table]) => {
      const [labels = ""] = key.split(" ");
      return { option: `--nodes=${labels}`, table };
    });
    const links = Array.from(this.#links.values(), ({ type, table }) => {
      return { option: `--relationships=${type}`, table };
    });
    const all = [...nodes, ...links];
    return {
      tables: all.flatMap(({ option, table }) =>
        table.close().map((closed) => ({ ...closed, option })),
      ),
      longest: Math.max(0, ...all.map(({ table }) => table.longest)),
    };
  }
}
