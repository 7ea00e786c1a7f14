import { AppError } from "../../../errors/app-error.ts";

/** Parts that one `where` may have, with all that it nests. */
const MOST_PARTS = 50;

/** What asks for entities by others, which have to be found before. */
const BEFORE = new Set(["affiliation", "country", "within"]);

/**
 * Refuses a `where` of which Neo4j would take too long to make a plan.
 *
 * Below the second level of entities that are asked for by others, each further one makes its parts count
 * for one more: what many conditions ask alike is looked up at once, but these wait for each other.
 *
 * @throws AppError WHERE_TOO_LARGE
 */
export function requireFew(where: unknown): void {
  const count = countParts(where, 0);
  if (count > MOST_PARTS) throw new AppError("WHERE_TOO_LARGE", { count, most: MOST_PARTS });
}

function countParts(value: unknown, level: number): number {
  const own = Math.max(1, level - 1);
  if (value === null || typeof value !== "object") return own;
  return Object.entries(value).reduce(
    (sum, [name, part]) => sum + countParts(part, level + (BEFORE.has(name) ? 1 : 0)),
    own,
  );
}
