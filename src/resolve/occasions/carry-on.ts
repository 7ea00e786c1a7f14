import { inferBy } from "../../domain/rules/resolution-rules.ts";
import type { EntityMention, Quotation } from "../../domain/statements/quotation.ts";
import type { Span } from "../../domain/text/span.ts";
import type { ExtractLexicon } from "../../language/extract-lexicon.ts";
import type { ReadUnits } from "../../prose/read-units.ts";
import { type Following, goesOn, isAside, opensOccasion } from "./goes-on.ts";
import { type Occasion, readTelling, type Said } from "./occasion.ts";

/** Quotations on either side of one whose contents may stand in the sentences around it. */
const NEIGHBORS = 8;

/**
 * Gives what the same source goes on to say the day, the place, the medium and the addressees of what it
 * said before: "“X,” Okoye told reporters on Monday. She added that Y." tells twice of Monday.
 *
 * What a quotation tells itself is kept. Nothing goes on past another source, time or place, nor to what
 * is quoted inside of a quotation; in doubt nothing does.
 */
export function carryOn(
  read: ReadUnits,
  said: readonly Said[],
  lexicon: ExtractLexicon,
): Quotation[] {
  let occasion: Occasion | null = null;
  const outer = new Map<string, Quotation>();
  return said.map((each, index): Quotation => {
    const { draft, quotation } = each;
    const telling = readTelling(read, each, lexicon);
    if (quotation.nestedIn !== null || draft.quotedIn !== null) {
      const told = outer.get(quotation.nestedIn ?? "");
      return told !== undefined && telling !== null && isAside(each, telling, told)
        ? fill(each, { told, tellsAudience: false })
        : quotation;
    }
    if (telling === null || quotation.speaker === null) {
      occasion = null;
      return quotation;
    }
    const listContents = (): Span[] =>
      said
        .slice(Math.max(0, index - NEIGHBORS), index + NEIGHBORS)
        .flatMap((other) => other.draft.content);
    const following = { draft, quotation, attribution: each.attribution, telling, listContents };
    const before: Occasion | null = occasion;
    if (before !== null && goesOn(read, before, following, lexicon.circumstances)) {
      const told = fill(each, before);
      occasion = goOn(before, following, told);
      outer.set(told.id, told);
      return told;
    }
    outer.set(quotation.id, quotation);
    occasion = opensOccasion(quotation, telling)
      ? { ...telling, speakerId: quotation.speaker.id, told: quotation }
      : null;
    return quotation;
  });
}

/** The occasion with what was said last. */
function goOn(
  { speakerId, tense, isWritten, tellsAudience }: Occasion,
  { draft, telling }: Following,
  told: Quotation,
): Occasion {
  const isToldAnew = draft.addressee !== null;
  return {
    ...telling,
    tense,
    isWritten,
    tellsAudience: isToldAnew ? telling.tellsAudience : tellsAudience,
    speakerId,
    told,
  };
}

/** A quotation with what an occasion tells besides. */
function fill(
  { draft, quotation }: Said,
  { told, tellsAudience }: Pick<Occasion, "told" | "tellsAudience">,
): Quotation {
  const { saidOn, saidAt, medium, addressees } = quotation;
  const isTold = draft.addressee !== null || !tellsAudience;
  return {
    ...quotation,
    saidOn: saidOn ?? (told.saidOn && { ...told.saidOn, basis: "CONTEXT" }),
    saidAt: saidAt ?? (told.saidAt && carry(told.saidAt)),
    medium: medium ?? (told.medium && { ...told.medium, ...inferBy("same-occasion") }),
    addressees: isTold ? addressees : told.addressees.map(carry),
  };
}

/** No surer than where it is told. */
function carry<Mention extends EntityMention>(mention: Mention): Mention {
  const { rule, confidence } = inferBy("same-occasion");
  return { ...mention, rule, confidence: Math.min(confidence, mention.confidence) };
}
