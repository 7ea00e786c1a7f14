import { type ClaimMember, findClaimGroups } from "../../../domain/claims/claim-groups.ts";
import { groupBy } from "../../../domain/group-by.ts";
import type { ImportFiles } from "../files/import-files.ts";
import { readGroups } from "../files/rows-in-parts.ts";
import type { ClaimEdge } from "./claim-edges.ts";

/** A statement that stands to others so that it makes a claim. */
export interface ClaimingStatement extends Pick<
  ClaimMember,
  "key" | "day" | "speakerId" | "isDisputed"
> {
  readonly number: number;
  readonly name: string;
  readonly text: string;
}

/** Writes the claims of a part, see `groupClaimEdges`. */
export function writeClaims(paths: readonly string[], part: number, files: ImportFiles): void {
  for (const rows of readGroups<ClaimingStatement | ClaimEdge>(paths, part).values()) {
    const edges = rows.flatMap((row) => ("from" in row ? row : []));
    const statements = rows.flatMap((row) => ("key" in row ? row : []));
    writeGroup(statements, edges, files);
  }
}

function writeGroup(
  statements: readonly ClaimingStatement[],
  edges: readonly ClaimEdge[],
  files: ImportFiles,
): void {
  const keys = new Map(statements.map(({ number, key }) => [number, key]));
  const byKey = new Map(statements.map((statement) => [statement.key, statement]));
  const [same, confirming] = [listOthers(edges), listOthers(edges.filter(isConfirming))];
  const members = statements.map((statement) => ({
    ...statement,
    sameKeys: (same.get(statement.number) ?? []).map((number) => keys.get(number)!),
    confirmingKeys: (confirming.get(statement.number) ?? []).map((number) => keys.get(number)!),
  }));
  const nodes = files.nodes("Claim", "Claim");
  const links = files.links("MAKES", "Statement", "Claim");
  for (const { id, keys: made, roles, isDisputed } of findClaimGroups(members)) {
    const { name, text, day } = byKey.get(made[0]!)!;
    const size = String(made.length).padStart(8, "0").slice(-8);
    nodes.write({
      ids: [id],
      properties: {
        id,
        name,
        text,
        statementCount: made.length,
        isDisputed,
        _sortKey: day ?? "",
        _sizeKey: `${size} ${day ?? ""}`,
      },
      days: { saidOn: day },
    });
    for (const [index, key] of made.entries()) {
      const ids = [String(byKey.get(key)!.number), id];
      links.write({ ids, properties: { role: roles[index]! } });
    }
  }
}

function isConfirming(edge: ClaimEdge): boolean {
  return edge.isConfirming;
}

/** To which others each is joined. */
function listOthers(edges: readonly ClaimEdge[]): Map<number, number[]> {
  const both = edges.flatMap(({ from, to }) => [[from, to] as const, [to, from] as const]);
  const groups = groupBy(both, ([from]) => [from]);
  return new Map(Array.from(groups, ([from, pairs]) => [from, pairs.map(([, to]) => to)]));
}
