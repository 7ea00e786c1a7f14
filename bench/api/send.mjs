import { Pool } from "undici";

const HEADERS = { "content-type": "application/json" };
const TIMEOUT_MS = 120_000;

/** Opens connections to a server, which may be used at the same time, one request each. */
export function connect(origin, connections) {
  return new Pool(origin, {
    connections,
    pipelining: 1,
    headersTimeout: TIMEOUT_MS,
    bodyTimeout: TIMEOUT_MS,
  });
}

/**
 * Sends one request and returns the answer's text.
 *
 * @throws Error where the answer is not a whole one
 */
export async function send(pool, path, body) {
  const response = await pool.request({ method: "POST", path, headers: HEADERS, body });
  const text = await response.body.text();
  if (response.statusCode !== 200 || text.startsWith('{"errors"')) {
    throw new Error(`${path} answers ${String(response.statusCode)}: ${text.slice(0, 500)}`);
  }
  return text;
}
