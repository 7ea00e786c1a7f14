import { type ClaimMember, findClaimGroups } from "../../domain/claims/claim-groups.ts";
import type { RelationRow } from "../write/relations/relate-statements.ts";
import type { ImportFiles } from "./files/import-files.ts";

/** A statement that stands to others so that it makes a claim. */
export interface ClaimingStatement extends Pick<ClaimMember, "key" | "day" | "speakerId"> {
  readonly number: number;
  readonly name: string;
  readonly text: string;
}

/** Which statements make claims, and the claims that they make. */
export class Claims {
  readonly #same = new Map<number, Set<number>>();
  readonly #confirming = new Map<number, Set<number>>();
  readonly #disputed = new Set<number>();
  readonly #members: ClaimingStatement[] = [];

  /** Takes a relation between the statements of these numbers. */
  add(from: number, to: number, { type }: RelationRow): void {
    for (const [one, other] of [[from, to] as const, [to, from] as const]) {
      if (type === "REPEATS" || type === "CORROBORATES") addTo(this.#same, one, other);
      if (type === "CORROBORATES") addTo(this.#confirming, one, other);
      if (type === "CONTRADICTS" || type === "DENIES" || type === "UNDETERMINED") {
        this.#disputed.add(one);
      }
    }
  }

  /** Whether a statement makes a claim; known once all relations are. */
  has(statement: number): boolean {
    return this.#same.has(statement) || this.#disputed.has(statement);
  }

  addMember(member: ClaimingStatement): void {
    this.#members.push(member);
  }

  /** Writes the claims that the members make. */
  write(files: ImportFiles): void {
    const byNumber = new Map(this.#members.map((member) => [member.number, member]));
    const byKey = new Map(this.#members.map((member) => [member.key, member]));
    const listKeys = (numbers: Iterable<number> = []) =>
      Array.from(numbers, (number) => byNumber.get(number)!.key);
    const members = this.#members.map(({ key, day, speakerId, number }) => ({
      key,
      day,
      speakerId,
      sameKeys: listKeys(this.#same.get(number)),
      confirmingKeys: listKeys(this.#confirming.get(number)),
      isDisputed: this.#disputed.has(number),
    }));
    const nodes = files.nodes("Claim", "Claim");
    const links = files.links("MAKES", "Statement", "Claim");
    for (const { id, keys, roles, isDisputed } of findClaimGroups(members)) {
      const { name, text, day } = byKey.get(keys[0]!)!;
      const size = String(keys.length).padStart(8, "0").slice(-8);
      nodes.write({
        ids: [id],
        properties: {
          id,
          name,
          text,
          statementCount: keys.length,
          isDisputed,
          _sortKey: day ?? "",
          _sizeKey: `${size} ${day ?? ""}`,
        },
        days: { saidOn: day },
      });
      for (const [index, key] of keys.entries()) {
        links.write({
          ids: [String(byKey.get(key)!.number), id],
          properties: { role: roles[index]! },
        });
      }
    }
  }
}

function addTo(map: Map<number, Set<number>>, one: number, other: number): void {
  const known = map.get(one);
  if (known === undefined) map.set(one, new Set([other]));
  else known.add(other);
}
