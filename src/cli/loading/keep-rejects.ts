import { resolve } from "node:path";
import type { LoadResult } from "../../load/articles/load-articles.ts";
import { replaceRejects, type Reject } from "../../load/rejects/reject-file.ts";
import { readVersion } from "../read-version.ts";
import type { Sources } from "./work-on-paths.ts";

/** Keeps what a run rejected, see `replaceRejects`. */
export async function keepRejects(
  rejectFile: string,
  { files }: Sources,
  results: readonly LoadResult[],
  isRecord = false,
): Promise<void> {
  const at = new Date().toISOString();
  const version = readVersion();
  const rejects = results.flatMap((result): Reject[] => {
    if (result.outcome !== "rejected") return [];
    const { path, source, error } = result;
    const { code, message, hint } = error;
    const file = source === undefined ? null : resolve(source);
    return [{ file, path, code, message, hint, at, version, isRecord }];
  });
  await replaceRejects(rejectFile, new Set(files.map(({ path }) => resolve(path))), rejects);
}
