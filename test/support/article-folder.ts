import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type LoadReport, loadPaths } from "../../src/cli/loading/load-paths.ts";
import { LONGEST_ARTICLE } from "../../src/load/formats/build-article.ts";
import type { Graph } from "../../src/graph/connection/driver.ts";

/** A folder of articles that a test writes and loads. Whoever makes it removes it. */
export interface ArticleFolder {
  readonly path: string;
  readonly decisionFile: string;
  /** Writes a file, and the folders above it. */
  write(name: string, text: string): string;
  /** Loads what these names lead to, as `whosaid load` does; all of it for ".". */
  load(...names: readonly string[]): Promise<LoadReport>;
}

export function makeArticleFolder(graph: Graph): ArticleFolder {
  const home = mkdtempSync(join(tmpdir(), "whosaid-home-"));
  const path = mkdtempSync(join(tmpdir(), "whosaid-folder-"));
  const files = {
    decisionFile: join(home, "decisions.jsonl"),
    gazetteerFile: join(home, "gazetteer.bin"),
    actorsFile: join(home, "actors.bin"),
    rejectFile: join(home, "rejects.jsonl"),
  };
  return {
    path,
    decisionFile: files.decisionFile,
    write: (name, text) => {
      const file = join(path, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      return file;
    },
    load: (...names) =>
      loadPaths(
        graph,
        names.map((name) => join(path, name)),
        { ...files, longest: LONGEST_ARTICLE, fields: {}, threads: null },
        null,
      ),
  };
}
