import type { Question } from "../asking/ask.ts";

/** Longer ones stand behind "#", which browsers keep to themselves: servers refuse long addresses. */
const LONGEST_SEARCH = 4_000;

/** The page on which the operation runs as it was asked. */
export function linkGraphiql({ query, variables }: Question): string {
  const text = new URLSearchParams({
    query,
    variables: JSON.stringify(variables, null, 2),
  }).toString();
  return `/graphiql${text.length > LONGEST_SEARCH ? "#" : "?"}${text}`;
}
