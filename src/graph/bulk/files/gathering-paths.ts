import { join } from "node:path";

/** What several writers gather under one name. */
export type Gathering =
  | "articles"
  | "quotations"
  | "quotation-rows"
  | "claims"
  | "near"
  | "nestings"
  | "bands"
  | "keys"
  | "entities"
  | "points"
  | "pairs"
  | "edges"
  | "shared"
  | "members"
  | "seats";

/** Where a writer puts it. */
export function namePath(folder: string, writer: string, gathering: Gathering): string {
  return join(folder, `${writer}-${gathering}`);
}

/** Where each writer puts it. */
export function listPaths(
  folder: string,
  writers: readonly string[],
  gathering: Gathering,
): string[] {
  return writers.map((writer) => namePath(folder, writer, gathering));
}
