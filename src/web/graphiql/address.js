const { URLSearchParams } = globalThis;

/*
 * What is asked stands in the page's address, so that it can be shared and gone back to. A long one
 * stands behind "#", which browsers keep to themselves: servers refuse long addresses.
 */

const LONGEST_SEARCH = 4_000;

/** What an address asks; null where it asks nothing. */
export function readAddress({ search, hash }) {
  for (const text of [search, hash]) {
    const values = new URLSearchParams(text.slice(1));
    const query = values.get("query") ?? "";
    if (query.trim() === "") continue;
    const [variables, operationName] = [values.get("variables"), values.get("operationName")];
    return { query, variables: variables ?? "", operationName };
  }
  return null;
}

/** The address that asks this. */
export function buildAddress({ query, variables, operationName = null }) {
  if (query.trim() === "") return "/graphiql";
  const values = new URLSearchParams({ query });
  if (variables.trim() !== "") values.set("variables", variables);
  if (operationName !== null) values.set("operationName", operationName);
  const text = values.toString();
  return `/graphiql${text.length > LONGEST_SEARCH ? "#" : "?"}${text}`;
}
