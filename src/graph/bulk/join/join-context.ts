import type { NameLexicon } from "../../../domain/names/name-lexicon.ts";
import { type Gathering, listPaths, namePath } from "../files/gathering-paths.ts";
import { ImportFiles } from "../files/import-files.ts";
import type { Origins } from "./link-copies.ts";
import type { QuotationTable } from "./quotation-table.ts";

/** What all threads that join a graph know. It can be handed to them. */
export interface JoinData {
  readonly folder: string;
  /** Who gathered, and who joins. */
  readonly gatherers: readonly string[];
  readonly joiners: readonly string[];
  readonly table: QuotationTable;
  readonly origins: Origins;
  /** Which place is directly inside which other; `null` for none. */
  readonly around: ReadonlyMap<string, string | null>;
}

/** What one of them works with. */
export interface JoinContext extends JoinData {
  readonly files: ImportFiles;
  readonly lexicon: NameLexicon;
  /** Where it puts what others read. */
  readonly path: (gathering: Gathering) => string;
  /** Where those who gathered put it, and where those who join do. */
  readonly gathered: (gathering: Gathering) => string[];
  readonly joined: (gathering: Gathering) => string[];
}

export function buildJoinContext(
  data: JoinData,
  writer: string,
  lexicon: NameLexicon,
): JoinContext {
  const { folder, gatherers, joiners } = data;
  return {
    ...data,
    lexicon,
    files: new ImportFiles(folder, writer),
    path: (gathering) => namePath(folder, writer, gathering),
    gathered: (gathering) => listPaths(folder, gatherers, gathering),
    joined: (gathering) => listPaths(folder, joiners, gathering),
  };
}
