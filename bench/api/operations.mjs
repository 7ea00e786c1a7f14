import { existsSync, readFileSync } from "node:fs";

const FOLDER = new URL("operations/", import.meta.url);

/**
 * What is asked of each server, in the order of the table; each has a folder with the limit's query
 * and the documents of the others. Targets are those of the table: requests a second against the peer.
 */
export const operations = [
  { name: "by-id", perPeer: 3 },
  { name: "by-speaker", perPeer: 2.2 },
  { name: "about-place", perPeer: 75 },
  { name: "speaker-place-dates", perPeer: 3.5 },
  { name: "full-text", perPeer: 15 },
  { name: "nested", perPeer: 1.7, p50: 1.35 },
  { name: "top-speakers" },
  { name: "first-page" },
  { name: "deep-page", perPeer: 50 },
];

/** What is measured for each operation; `by hand` is Cypher that its user gives to the peer. */
export const SYSTEMS = [
  { name: "limit", server: "limit", file: "limit.cypher" },
  { name: "ours", server: "ours", file: "ours.graphql" },
  { name: "peer", server: "peer", file: "peer.graphql" },
  { name: "peer by hand", server: "peer", file: "peer-by-hand.graphql" },
];

export function hasFile(operation, file) {
  return existsSync(new URL(`${operation}/${file}`, FOLDER));
}

export function readText(operation, file) {
  return readFileSync(new URL(`${operation}/${file}`, FOLDER), "utf8");
}
