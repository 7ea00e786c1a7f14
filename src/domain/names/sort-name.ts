import anyAscii from "any-ascii";
import { foldAccents } from "../text/letters.ts";

/**
 * What a list of names is sorted by: people look for "Élysée" under E and for "bbc" beside "BBC", so
 * letters count without case and accents, marks count as the plain ones, and what stands before the
 * first letter or digit does not count. Articles do: "the Kremlin" stands under T. Other scripts come
 * after Latin letters, in the order of their own.
 */
export function buildSortName(name: string): string {
  const latin = name
    .normalize("NFKC")
    .replace(/[\p{Script=Latin}\p{P}\p{Z}]/gu, (sign) => anyAscii(sign));
  const plain = foldAccents(latin).toLowerCase();
  return plain.replace(/^[^\p{L}\p{N}]+/u, "") || plain;
}
