import { Agent, request } from "undici";

const HEADERS = { "content-type": "application/json" };

/** Opens as many connections as there are questions on their way. */
export function openAgent(timeoutMs) {
  return new Agent({ pipelining: 1, headersTimeout: timeoutMs, bodyTimeout: timeoutMs });
}

/**
 * Asks one question and tells what became of it: `OK`, the reason of a failure such as `STORE_BUSY`,
 * `WRONG` where it is not the answer that is expected, `SENT_AWAY` with status 503, `HUNG`, or `LOST` with
 * its connection.
 */
export async function ask(dispatcher, url, { body, expected }) {
  try {
    const sent = { method: "POST", headers: HEADERS, body, dispatcher };
    const { statusCode, body: stream } = await request(url, sent);
    const answer = await stream.text();
    if (statusCode === 503) return "SENT_AWAY";
    const { errors } = JSON.parse(answer);
    if (errors !== undefined) {
      const { reason, code } = errors[0].extensions ?? {};
      return reason ?? code ?? "WRONG";
    }
    return expected === undefined || answer === expected ? "OK" : "WRONG";
  } catch (error) {
    return error.code?.endsWith("_TIMEOUT") ? "HUNG" : "LOST";
  }
}
