import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const NAMES = ["ours", "limit", "peer"];

/** Starts the servers that are measured, each in a process of its own, so that its CPU time can be told. */
export async function startServers(connection) {
  const servers = await Promise.all(
    NAMES.map(async (name) => {
      const file = fileURLToPath(new URL(`${name}.mjs`, import.meta.url));
      const child = fork(file, { env: { ...process.env, NODE_ENV: "production" } });
      child.send(connection);
      const ended = once(child, "exit").then(([code]) => {
        throw new Error(`The server "${name}" ended with ${String(code)}`);
      });
      const [{ url }] = await Promise.race([once(child, "message"), ended]);
      ended.catch(() => undefined);
      return { name, url, child };
    }),
  );
  return {
    byName: Object.fromEntries(
      servers.map(({ name, url, child }) => [name, { url, pid: child.pid }]),
    ),
    close: () => servers.forEach(({ child }) => child.disconnect()),
  };
}
