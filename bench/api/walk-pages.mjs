import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { connect, send } from "./send.mjs";

const QUERY = `query Walk($first: Int!, $after: String) {
  statements(first: $first, after: $after) {
    pageInfo {
      endCursor
    }
  }
}`;
const LARGEST_PAGE = 100;

/**
 * Goes through the pages of all statements as a caller has to, and returns the cursors after row
 * `skipped` (a multiple of 100) and at the end of each page from there on.
 *
 * They are kept in a file, since a walk may take minutes; as long as the first page's cursor is the
 * same, so are the others.
 */
export async function walkPages(url, file, { skipped, count, page }) {
  const { origin, pathname } = new URL(url);
  const pool = connect(origin, 1);
  const goOn = async (first, after) => {
    const body = JSON.stringify({ query: QUERY, variables: { first, after } });
    return JSON.parse(await send(pool, pathname, body)).data.statements.pageInfo.endCursor;
  };
  try {
    const first = await goOn(LARGEST_PAGE, null);
    const kept = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
    if (kept?.first === first) return kept.cursors;
    let cursor = first;
    for (let row = LARGEST_PAGE; row < skipped; row += LARGEST_PAGE) {
      process.stderr.write(`\rwalking on from row ${String(row)}`);
      cursor = await goOn(LARGEST_PAGE, cursor);
    }
    process.stderr.write("\n");
    const cursors = [cursor];
    while (cursors.length < count) cursors.push(await goOn(page, cursors.at(-1)));
    writeFileSync(file, JSON.stringify({ first, cursors }));
    return cursors;
  } finally {
    await pool.close();
  }
}
