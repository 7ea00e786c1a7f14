import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { ClaimedContent } from "../../domain/claims/claim.ts";
import { CONTENT_MODEL } from "./content-model.ts";
import { fillMembers, omitMembers } from "./omit-members.ts";

/**
 * Text with which packing begins, as if it had been written before: short texts find in it what they
 * would have to spell out. What is stored was packed with it: another one needs another graph layout.
 */
const DICTIONARY = Buffer.from(
  '"amounts":[{"low":"high":"unit":"of":"isOfPeople":true,"share":,"on":{"from":"20-01-"to":"20' +
    '"isDefinite":true,"isOfPronoun":true,"doerMayBe":["partner":["isAside":true,"isNegated":true,' +
    '"places":[{"names":["n:"],"within":["n:","n:"]}],"modality":"FUTURE","OPEN","OPINION","wanted":["' +
    '"marked":[[0,]],"small":[0,1,"common":["setting":["n:","n:"],"speaker":["n:","isSomebody":true' +
    '{"quotationId":"q-","claims":[{"start":,"end":,"text":"the ","predicate":{"key":"","isContrary":true' +
    '"isComplement":true"side":"doer""side":"partner""weight":0.},"topic":"say","verb":"be","doer":["n:' +
    '"],"keys":[{"key":"n:"},{"key":"n:"},{"key":""},{"key":"","weight":0.25}],"soft":["worded":{"who":"' +
    '","what":"was ","toWhom":"the ","when":""}},{"start":,"end":,"text":"predicate":null,"isWhole":true' +
    '}],"words":["that","the","to","of","and","in","a","it","is","was","for","on","will","be","have","he"',
);

/** What is packed is short: of its usual size, what zlib sets up would take longer than packing. */
const OPTIONS = { dictionary: DICTIONARY, chunkSize: 4_096 };

/** What a quotation claims as one property: its JSON without what goes without saying, deflated. */
export function packClaims(claimed: ClaimedContent): string {
  const json = JSON.stringify(omitMembers(claimed, CONTENT_MODEL));
  return deflateRawSync(json, OPTIONS).toString("base64");
}

export function unpackClaims(packed: string): ClaimedContent {
  const bytes = inflateRawSync(Buffer.from(packed, "base64"), OPTIONS);
  return fillMembers(
    JSON.parse(bytes.toString()) as Record<string, unknown>,
    CONTENT_MODEL,
  ) as unknown as ClaimedContent;
}
