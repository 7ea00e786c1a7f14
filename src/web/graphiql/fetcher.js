const { GraphiQL, location } = globalThis;

const ask = GraphiQL.createFetcher({
  url: "/graphql",
  subscriptionUrl: `${location.origin.replace(/^http/u, "ws")}/graphql`,
  enableIncrementalDelivery: false,
});

/** The last key that was sent; it counts for every tab, and is forgotten with the page. */
let authorization = null;

/** Asks the API, with the key that was given before where the headers hold none. */
export function fetcher(params, { headers = {}, ...options } = {}) {
  const name = Object.keys(headers).find((key) => key.toLowerCase() === "authorization");
  if (name !== undefined) authorization = headers[name];
  const isKept = name === undefined && authorization !== null;
  const all = isKept ? { ...headers, Authorization: authorization } : headers;
  return ask(params, { ...options, headers: all });
}

export function setKey(key) {
  authorization = `Bearer ${key}`;
}
