import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { startAsker } from "../askers/start-asker.mjs";

const MAIN = fileURLToPath(new URL("../../../dist/cli/main.js", import.meta.url));

/** A server takes almost twice as long for each of its first thousand requests. */
const WARM_UP_MS = 4_000;

/** Starts `whosaid serve` on a store, in a process of its own and on any free port. */
export async function startApi({ connection: { uri, username, password, database }, folder }) {
  const child = spawn(process.execPath, [MAIN, "serve"], {
    env: {
      ...process.env,
      WHOSAID_HOME: folder,
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
      PORT: "0",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let complaints = "";
  // What is logged is taken away, so that logging waits for nobody.
  child.stderr.on("data", (bytes) => {
    complaints = (complaints + bytes.toString()).slice(-2_000);
  });
  const ended = once(child, "exit");
  const url = await Promise.race([
    readUrl(child),
    ended.then(() => {
      throw new Error(`The API ended: ${complaints}`);
    }),
  ]);
  return {
    url,
    pid: child.pid,
    warmUp: async (items) => {
      const asker = startAsker("in-loop", { url, items, loops: 8 });
      await asker.stopAfter(WARM_UP_MS);
    },
    close: async () => {
      // One that is drowned in what it was sent may not hear a polite word.
      const timer = setTimeout(() => child.kill("SIGKILL"), 15_000);
      child.kill("SIGTERM");
      await ended;
      clearTimeout(timer);
    },
  };
}

async function readUrl(child) {
  for await (const line of createInterface(child.stdout)) {
    const [, url] = /^API\s+(\S+)$/u.exec(line) ?? [];
    if (url !== undefined) {
      child.stdout.resume();
      return url;
    }
  }
  return new Promise(() => undefined);
}
