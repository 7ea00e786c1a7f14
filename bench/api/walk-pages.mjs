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
 */
export async function walkPages(url, skipped, count, page) {
  const { origin, pathname } = new URL(url);
  const pool = connect(origin, 1);
  const goOn = async (first, after) => {
    const body = JSON.stringify({ query: QUERY, variables: { first, after } });
    return JSON.parse(await send(pool, pathname, body)).data.statements.pageInfo.endCursor;
  };
  let cursor = null;
  for (let row = 0; row < skipped; row += LARGEST_PAGE) {
    cursor = await goOn(LARGEST_PAGE, cursor);
    process.stderr.write(`\rwalked to row ${String(row + LARGEST_PAGE)}`);
  }
  process.stderr.write("\n");
  const cursors = [cursor];
  while (cursors.length < count) cursors.push(await goOn(page, cursors.at(-1)));
  await pool.close();
  return cursors;
}
