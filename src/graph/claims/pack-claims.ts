import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { ClaimedContent } from "../../domain/claims/claim.ts";

/** What a quotation claims as one property: its JSON, deflated, a third of the size. */
export function packClaims(claimed: ClaimedContent): string {
  return deflateRawSync(JSON.stringify(claimed, writeNumber)).toString("base64");
}

export function unpackClaims(packed: string): ClaimedContent {
  const json = inflateRawSync(Buffer.from(packed, "base64")).toString();
  return JSON.parse(json, readNumber) as ClaimedContent;
}

/** "at least 12" has no end, which JSON cannot tell. */
const NO_END = "∞";

function writeNumber(_key: string, value: unknown): unknown {
  return value === Infinity ? NO_END : value;
}

function readNumber(_key: string, value: unknown): unknown {
  return value === NO_END ? Infinity : value;
}
