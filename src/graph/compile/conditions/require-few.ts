import { AppError } from "../../../errors/app-error.ts";
import type { ArgumentValue } from "../argument-value.ts";
import type { QueryWriter } from "../cypher/query-writer.ts";

/** Parts that one `where` may have, with all that it nests. */
const MOST_PARTS = 50;

/** Parts that those of all fields of an operation may have. */
const MOST_IN_ALL = 100;

/** What asks for entities by others, which have to be found before. */
const BEFORE = new Set(["affiliation", "country", "within"]);

/**
 * Refuses a `where` with which Neo4j would take too long to plan the query.
 *
 * Below the second level of entities that are asked for by others, each further one makes its parts count
 * for one more: what many conditions ask alike is looked up at once, but these wait for each other.
 *
 * @throws AppError WHERE_TOO_LARGE
 */
export function requireFew(writer: QueryWriter, where: ArgumentValue): void {
  where.check((value) => {
    const count = countParts(value, 0);
    refuseAbove(MOST_PARTS, count);
    refuseAbove(MOST_IN_ALL, writer.countParts(count));
  });
}

function refuseAbove(most: number, count: number): void {
  if (count > most) throw new AppError("WHERE_TOO_LARGE", { count, most });
}

function countParts(value: unknown, level: number): number {
  const own = Math.max(1, level - 1);
  if (value === null || typeof value !== "object") return own;
  return Object.entries(value).reduce(
    (sum, [name, part]) => sum + countParts(part, level + (BEFORE.has(name) ? 1 : 0)),
    own,
  );
}
