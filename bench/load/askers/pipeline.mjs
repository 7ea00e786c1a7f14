// Sends many requests on one connection without waiting for an answer, and reads the answers.
import { once } from "node:events";
import { connect } from "node:net";
import { serveTask } from "./serve-task.mjs";

await serveTask(async ({ url, body, count }, signal) => {
  const { hostname, port, pathname, host } = new URL(url);
  const socket = connect(Number(port), hostname);
  const closed = once(socket, "close");
  let answered = 0;
  let rest = "";
  socket.on("error", () => undefined);
  socket.on("data", (bytes) => {
    const text = rest + bytes.toString("latin1");
    answered += text.split("HTTP/1.1 ").length - 1;
    // What may be the beginning of the next answer; never a whole one, which would count twice.
    rest = text.slice(-8);
    if (answered >= count) socket.end();
  });
  signal.addEventListener("abort", () => socket.destroy());
  const start = performance.now();
  const request = [
    `POST ${pathname} HTTP/1.1`,
    `Host: ${host}`,
    "Content-Type: application/json",
    `Content-Length: ${String(Buffer.byteLength(body))}`,
    "",
    body,
  ].join("\r\n");
  for (let sent = 0; sent < count && socket.writable; sent++) {
    if (!socket.write(request)) await Promise.race([once(socket, "drain"), closed]);
  }
  await closed;
  return { answered, ms: performance.now() - start };
});
