import type { NounPhrase } from "../../grammar/reading/noun-phrase.ts";
import type { ExtractLexicon } from "../../language/extract-lexicon.ts";

/** Whether a phrase is a name, or its noun is of those who speak: "minister", "police", "report". */
export function mayNameSpeaker(phrase: NounPhrase, lexicon: ExtractLexicon): boolean {
  return phrase.kind === "name" || hasSpeakerNoun(phrase, lexicon);
}

/** Whether the noun of a phrase is of people, bodies and what they write. */
export function hasSpeakerNoun({ head }: NounPhrase, { names }: ExtractLexicon): boolean {
  const { normal, lemma, form } = head;
  return (
    form.kinds.some((kind) => kind === "person" || kind === "body" || kind === "document") ||
    [names.roles, names.groups, names.hidden].some((nouns) => nouns.has(normal) || nouns.has(lemma))
  );
}
