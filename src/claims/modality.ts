import type { Modality } from "../domain/claims/claim.ts";
import { isClaim } from "../domain/statements/mode.ts";
import { contains } from "../domain/text/span.ts";
import type { Clause } from "../grammar/reading/clause.ts";
import type { Word } from "../grammar/reading/word.ts";
import type { UnderstoodSentence } from "./understood-sentence.ts";

/** Whether a clause tells what is so, what will be, what may be, or what somebody thinks of it. */
export function readModality(
  clause: Clause | null,
  words: readonly Word[],
  sentence: UnderstoodSentence,
): Modality {
  const { quotation, lexicon } = sentence;
  const { opinions, open } = lexicon.claims;
  if (!isClaim(quotation.mode)) return "OPEN";
  if (words.some(({ normal }) => open.has(normal))) return "OPEN";
  const told = clause === null ? "FACT" : readVerbs(clause, sentence);
  const isMeasured = sentence.amounts.some(
    ({ first, amount }) => amount.unit !== "" && words.some(({ index }) => index === first),
  );
  const isOpinion =
    !isMeasured && words.some(({ normal, lemma }) => opinions.has(normal) || opinions.has(lemma));
  return told === "FACT" && isOpinion ? "OPINION" : told;
}

/** By the verb, and those of the clauses around it as far as the content goes. */
function readVerbs(
  clause: Clause,
  { within, lexicon: { assertions, claims } }: UnderstoodSentence,
): Modality {
  for (let at: Clause | null = clause; at !== null; at = at.parent) {
    const { group } = at;
    if (!contains(within, group.verb)) break;
    if (at !== clause && assertions.intended.has(group.lemma)) return "OPEN";
    if (group.form === "finite") {
      if (group.isImperative) return "OPEN";
      const modal = group.modal?.normal;
      if (modal === undefined) break;
      if (claims.opinions.has(modal)) return "OPINION";
      if (claims.surely.has(modal)) return "FUTURE";
      return claims.ably.has(modal) ? "FACT" : "OPEN";
    }
  }
  return "FACT";
}
