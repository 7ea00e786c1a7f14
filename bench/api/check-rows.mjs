import { performance } from "node:perf_hooks";
import { isDeepStrictEqual } from "node:util";
import { connect, send } from "./send.mjs";

/** A system that takes seconds for an answer is asked fewer questions. */
const LONGEST_MS = 20_000;

/**
 * Asks all systems the same and compares the rows: in the same order, each with the same ids inside.
 *
 * @throws Error where two systems disagree, or a server answers with an error
 */
export async function checkRows(operation, cases) {
  const [limit, ...others] = await Promise.all(
    cases.map(async ({ system, origin, path, bodies }) => {
      const pool = connect(origin, 1);
      const answers = [];
      const start = performance.now();
      for (const body of bodies) {
        if (performance.now() - start > LONGEST_MS) break;
        answers.push(readRows(await send(pool, path, body)));
      }
      await pool.close();
      return { system, answers };
    }),
  );
  for (const { system, answers } of others) {
    answers.forEach((rows, number) => {
      if (isDeepStrictEqual(rows, limit.answers[number])) return;
      const [left, right] = [rows, limit.answers[number]].map((value) => JSON.stringify(value));
      throw new Error(`${operation.name}: ${system} answers ${left}, the limit ${right}`);
    });
  }
}

function readRows(text) {
  return findRows(JSON.parse(text)).map((row) => [row.id, [...new Set(listIds(row))].sort()]);
}

/** The rows of an answer, from whatever it wraps them in: `data`, a field, a connection, the one actor. */
function findRows(value) {
  if (!Array.isArray(value)) {
    return "id" in value
      ? [value]
      : findRows(value.nodes ?? value.edges ?? Object.values(value)[0]);
  }
  const items = value.map((item) => item.node ?? item);
  return items.every((item) => "id" in item) ? items : findRows(items[0]);
}

function listIds(value) {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === "id" && typeof inner === "string" ? [inner] : listIds(inner),
  );
}
