import type { Claim } from "../domain/claims/claim.ts";
import type { Clause } from "../grammar/reading/clause.ts";
import type { NounPhrase } from "../grammar/reading/noun-phrase.ts";
import { buildClaim } from "./build-claim.ts";
import type { UnderstoodSentence } from "./understood-sentence.ts";
import { getSubject, listKeys } from "./who/parties.ts";

/**
 * What a clause tells beside of somebody in it: that he is armed of "he left with a gun", that they
 * had none of "they came in without a warrant". With something only where the lexicon has a contrary of it.
 */
export function readBeside(clause: Clause, claim: Claim, sentence: UnderstoodSentence): Claim[] {
  const { reading, meanings, lexicon } = sentence;
  // Who did not leave with a gun may have none.
  if (clause.group.negation !== null) return [];
  return reading.prepositionalPhrases.flatMap((phrase) => {
    const { preposition, object, hangsOn, firstWord, endWord } = phrase;
    if (firstWord < clause.firstWord || endWord > clause.endWord) return [];
    const { having, lacking } = lexicon.claims;
    const isLack = lacking.has(preposition.normal);
    const isPaired = meanings.get(object.head.index)?.isPaired === true;
    // "without the city it is 4 percent" tells what is counted.
    const isDone = hangsOn === clause && clause.group.lemma !== "be";
    if (!(isLack && isDone) && !((isLack || having.has(preposition.normal)) && isPaired)) return [];
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
