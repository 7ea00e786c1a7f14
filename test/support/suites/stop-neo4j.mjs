import { rmSync } from "node:fs";

/** Stops what `start-neo4j.mjs` started; a second call finds nothing to do. */
export default async function stopNeo4j() {
  const started = globalThis.startedNeo4j;
  if (started === undefined) return;
  delete globalThis.startedNeo4j;
  await started.close();
  rmSync(started.folder, { recursive: true, force: true });
}
