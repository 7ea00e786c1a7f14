import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import cors from "cors";
import { Router } from "express";
import { strToU8, zipSync } from "fflate";

const FOLDER = fileURLToPath(new URL("../../../cypher/browser/", import.meta.url));

/**
 * Routes of what Neo4j Browser opens on connecting, a guide and a style, and of the queries that a
 * person drops on its favorites.
 *
 * Browser runs at another address and asks from there, with headers of its own; what it gets is the
 * same for everybody.
 */
export function buildNeo4jBrowserRoutes(): Router {
  const router = Router();
  router.use("/browser", cors({ methods: ["GET"] }));
  router.get("/browser/style.grass", (_request, response) => {
    response.sendFile(join(FOLDER, "style.grass"));
  });
  router.get("/browser/guide.html", ({ socket }, response) => {
    const guide = readFileSync(join(FOLDER, "guide.html"), "utf8");
    // Addresses in it would be taken for Browser's own.
    response.type("html").send(guide.replaceAll("{port}", String(socket.localPort)));
  });
  router.get("/browser/queries.zip", (_request, response) => {
    response.attachment("whosaid-queries.zip").send(Buffer.from(zipQueries()));
  });
  return router;
}

/** The saved queries in their folders, as Browser takes them. */
function zipQueries(): Uint8Array {
  const folder = join(FOLDER, "queries");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".cypher"))
    .sort();
  return zipSync(
    Object.fromEntries(
      files.map((file) => [
        file.replaceAll("\\", "/"),
        strToU8(readFileSync(join(folder, file), "utf8")),
      ]),
    ),
  );
}
