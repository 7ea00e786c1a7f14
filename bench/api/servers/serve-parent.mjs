import { once } from "node:events";

/**
 * Opens a server on the database that the parent process names, tells the parent the address, and
 * ends with the parent.
 */
export async function serveParent(open) {
  process.once("disconnect", () => process.exit());
  const [connection] = await once(process, "message");
  process.send({ url: await open(connection) });
}
