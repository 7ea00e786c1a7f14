import { isDeepStrictEqual } from "node:util";
import { connect, send } from "./send.mjs";

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
      for (const body of bodies) answers.push(readRows(await send(pool, path, body)));
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

/** The rows of an answer, from whatever it wraps them in: `data`, a field, a connection. */
function findRows(value) {
  if (Array.isArray(value)) return value.map((item) => item.node ?? item);
  if ("id" in value) return [value];
  return findRows(value.nodes ?? value.edges ?? Object.values(value)[0]);
}

function listIds(value) {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === "id" && typeof inner === "string" ? [inner] : listIds(inner),
  );
}
