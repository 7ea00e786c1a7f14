import { VerbForm } from "../../language/word-form.ts";
import { surelyOpensPhrase } from "./look-around.ts";
import { isVerbAfterAll } from "./noun-rules.ts";
import { isTagged, type Spot, type TagRule, wantsBase } from "./spot.ts";

/** What the tagger takes for a name and is none; the rest are names. */
export const nameRules: readonly TagRule[] = [
  [(spot) => isSmall(spot) && isVerbInPlace(spot), "VERB"],
  [(spot) => isSmall(spot) && spot.form.adjective > spot.form.noun, "ADJECTIVE"],
  [(spot) => isSmall(spot) && spot.form.adverb > spot.form.noun, "ADVERB"],
  [isSmall, "NOUN"],
  // "Republican presidential nominee"
  [
    ({ form, direct, next }) => direct === undefined && form.adjective >= 0 && next?.pos === "ADJ",
    "ADJECTIVE",
  ],
  // The capital of a sentence's first word says nothing: "Send the book", "Sending it".
  [(spot) => isFirst(spot) && opensWithVerb(spot), "VERB"],
  [
    ({ isHeadline, form, forms, direct }) =>
      isHeadline && form.noun < 0 && forms !== 0 && direct !== undefined,
    "VERB",
  ],
];

function isSmall({ word }: Spot): boolean {
  return /^\p{Ll}/u.test(word.text);
}

function isVerbInPlace(spot: Spot): boolean {
  const { form, forms, direct } = spot;
  if (isVerbAfterAll(spot) || wantsBase(direct)) return true;
  return forms !== 0 && form.noun < 0 && form.adjective < 0;
}

function isFirst({ direct }: Spot): boolean {
  return direct === undefined || isTagged(direct, "MARK");
}

function opensWithVerb({ forms, form, next }: Spot): boolean {
  if (!surelyOpensPhrase(next)) return false;
  if ((forms & VerbForm.BASE) !== 0 && form.verb > form.noun) return true;
  return (forms & VerbForm.ING) !== 0 && form.noun < 1;
}
