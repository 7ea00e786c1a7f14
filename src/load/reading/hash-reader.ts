import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { ImportedFiles } from "../../knowledge/imported-files.ts";

/** Our own program, and what it knows beforehand. */
const SOURCES = ["../..", "../../../seeds/lexicons", "../../../seeds/registry"].map((folder) =>
  fileURLToPath(new URL(`${folder}/`, import.meta.url)),
);

/** What reads an article as it does, in 64 digits: another program or other imported lists may read it otherwise. */
export function hashReader({ actorsFile, gazetteerFile }: ImportedFiles): string {
  const hash = createHash("sha256");
  for (const folder of SOURCES) {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && !isLarge(entry.name));
    for (const path of files.map(({ parentPath, name }) => `${parentPath}/${name}`).sort()) {
      hash.update(path.slice(folder.length)).update(readFileSync(path));
    }
  }
  // Large, and written anew as a whole with each import.
  for (const path of [actorsFile, gazetteerFile]) {
    const stats = statSync(path, { throwIfNoEntry: false });
    hash.update(JSON.stringify([stats?.size ?? 0, stats?.mtimeMs ?? 0]));
  }
  return hash.digest("hex");
}

/** Maps of what was compiled, which read nothing, and the gazetteer, which has its version in a file of its own. */
function isLarge(name: string): boolean {
  return name.endsWith(".map") || name.endsWith(".bin");
}
