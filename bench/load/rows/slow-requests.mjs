import { once } from "node:events";
import { connect } from "node:net";

const MOST_S = 330;
const BODY_BYTES = 100_000;

/** A body of which a byte comes each second, and headers that never end. */
export const slowRequests = {
  name: "slow-requests",
  once: true,
  measure: (stage) =>
    stage.withApi(async ({ api: { url } }) => {
      const [body, headers] = await Promise.all([
        sendSlowly(
          url,
          `Content-Type: application/json\r\nContent-Length: ${String(BODY_BYTES)}\r\n\r\n{`,
        ),
        sendSlowly(url, "X-Endless: "),
      ]);
      return [
        {
          name: "a body at a byte a second, closed after",
          value: body,
          unit: "s",
          goal: { most: 32 },
        },
        {
          name: "headers that never end, closed after",
          value: headers,
          unit: "s",
          goal: { most: 17 },
        },
      ];
    }),
};

/** Sends the beginning of a request and then a byte a second, and returns after how many it was closed. */
async function sendSlowly(url, beginning) {
  const { hostname, port, pathname, host } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.on("error", () => undefined);
  socket.resume();
  const start = performance.now();
  socket.write(`POST ${pathname} HTTP/1.1\r\nHost: ${host}\r\n${beginning}`);
  const drip = setInterval(() => socket.write(" "), 1_000);
  const giveUp = setTimeout(() => socket.destroy(), MOST_S * 1_000);
  await once(socket, "close");
  clearInterval(drip);
  clearTimeout(giveUp);
  return (performance.now() - start) / 1_000;
}
