import type { Claim } from "../domain/claims/claim.ts";
import type { Clause } from "../grammar/reading/clause.ts";
import type { NounPhrase } from "../grammar/reading/noun-phrase.ts";
import { buildClaim } from "./build-claim.ts";
import type { UnderstoodSentence } from "./understood-sentence.ts";
import { getSubject, listKeys } from "./who/parties.ts";

/**
 * What a clause tells beside of somebody in it: that he is armed of "he left with a gun", that nobody
 * allowed it of "they sailed without permission". Only of what words of the lexicon have a contrary for.
 */
export function readBeside(clause: Clause, claim: Claim, sentence: UnderstoodSentence): Claim[] {
  const { reading, meanings, lexicon } = sentence;
  // Who did not leave with a gun may have none.
  if (clause.group.negation !== null) return [];
  return reading.prepositionalPhrases.flatMap((phrase) => {
    const { preposition, object, hangsOn, firstWord, endWord } = phrase;
    if (firstWord < clause.firstWord || endWord > clause.endWord) return [];
    if (!lexicon.claims.having.has(preposition.normal)) return [];
    if (meanings.get(object.head.index)?.isPaired !== true) return [];
    const owner = findOwner(clause, hangsOn, sentence);
    if (owner === null) return [];
    const words = [owner, phrase].flatMap((part) =>
      reading.words.slice(part.firstWord, part.endWord),
    );
    const told = buildClaim(null, words, sentence);
    const doer = listKeys(owner, sentence);
    return [{ ...told, doer, modality: claim.modality, isWhole: false }];
  });
}

/** Who has it: who is seen with it, else who does what is told. */
function findOwner(
  clause: Clause,
  hangsOn: NounPhrase | Clause | null,
  { lexicon }: UnderstoodSentence,
): NounPhrase | null {
  const isPerson = hangsOn !== null && "head" in hangsOn && hangsOn.kind === "name";
  if (isPerson) return hangsOn;
  const isSeen = lexicon.claims.perceived.has(clause.group.lemma);
  return isSeen ? (clause.objects[0] ?? null) : getSubject(clause);
}
