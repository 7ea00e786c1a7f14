import { AppError } from "../errors/app-error.ts";

const DEEPEST = 200;

/**
 * Refuses a query, or variables, whose brackets nest so deeply that reading it would exhaust the stack. It looks at
 * the bare characters, so brackets inside a text count, too: nobody writes that many.
 *
 * @throws AppError QUERY_TOO_NESTED
 */
export function limitNesting(query: string): void {
  let depth = 0;
  for (const character of query) {
    if ("{[(".includes(character)) depth += 1;
    else if ("}])".includes(character)) depth -= 1;
    if (depth > DEEPEST) throw new AppError("QUERY_TOO_NESTED", { deepest: DEEPEST });
  }
}
