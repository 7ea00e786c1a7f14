import type { OpenedNeo4j } from "../../embedded/open-neo4j.ts";

/** Hosts of an API that Neo4j Browser reaches on this machine, as its policy lets it. */
const NEAR_HOSTS = ["127.0.0.1", "localhost", "0.0.0.0", "::"];

/**
 * Where Neo4j Browser finds the pages of an API on this machine; `null` where it may not ask.
 *
 * Before it is connected it asks nobody but "localhost", whatever the server's settings say.
 */
export function getPagesUrl(host: string, port: number): string | null {
  return NEAR_HOSTS.includes(host) ? `http://localhost:${String(port)}/` : null;
}

/**
 * The address of Neo4j Browser with our guide in it: a Browser that does not open the guide of this API
 * by itself, since its Neo4j ran before, is told to by its address.
 */
export function linkBrowser(
  { browserUrl, pagesUrl }: Pick<OpenedNeo4j, "browserUrl" | "pagesUrl">,
  ours: string | null,
): string | null {
  if (browserUrl === null || ours === null || pagesUrl === ours) return browserUrl;
  return `${browserUrl}&cmd=guide&arg=${encodeURIComponent(`${ours}browser/guide.html`)}`;
}
