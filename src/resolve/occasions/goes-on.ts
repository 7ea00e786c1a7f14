import { quotationRules } from "../../domain/rules/quotation-rules.ts";
import type { Quotation } from "../../domain/statements/quotation.ts";
import { contains, type Span } from "../../domain/text/span.ts";
import type { CircumstanceLexicon } from "../../language/extract-lexicon.ts";
import type { NarrativeUnit } from "../../prose/narrative-units.ts";
import type { ReadUnits } from "../../prose/read-units.ts";
import type { Occasion, Said, Telling } from "./occasion.ts";

/** What may go on with an occasion. */
export interface Following extends Said {
  readonly telling: Telling;
  /** What is said in the sentences around it. */
  readonly listContents: () => readonly Span[];
}

/** Whether something that is said begins an occasion that others may go on with. */
export function opensOccasion(
  { saidOn, saidAt, medium, addressees }: Quotation,
  { tense, isContinued }: Telling,
): boolean {
  const tellsSome = saidOn !== null || saidAt !== null || medium !== null || addressees.length > 0;
  return tellsSome && (tense === "PAST" || tense === "PRESENT" || isContinued);
}

/** "the south, where he said they stood": inside of what its own speaker says, told by the reporter. */
export function isAside(
  { quotation, attribution, draft }: Said,
  { isAside: tellsOfPhrase, tense }: Telling,
  outer: Quotation,
): boolean {
  return (
    tellsOfPhrase &&
    (tense === "PAST" || tense === "PRESENT") &&
    draft.quotedIn === null &&
    attribution?.time == null &&
    quotation.speaker !== null &&
    quotation.speaker.id === outer.speaker?.id
  );
}

/** Whether the source of an occasion goes on: it speaks again, in like manner, and nothing tells of another one. */
export function goesOn(
  read: ReadUnits,
  occasion: Occasion,
  following: Following,
  lexicon: CircumstanceLexicon,
): boolean {
  const { telling, quotation, attribution } = following;
  if (quotation.speaker?.id !== occasion.speakerId) return false;
  if (!telling.isContinued && (attribution?.time != null || !isLikeManner(occasion, following)))
    return false;
  return (
    isKnownOfOne(read, occasion, following, lexicon) &&
    !isParted(read, occasion, following, lexicon)
  );
}

/** "Okoye said … She added", but not "Okoye said … She has said", "she wrote". */
function isLikeManner(occasion: Occasion, { draft, telling }: Following): boolean {
  const { tense, isWritten, unit } = telling;
  if (quotationRules[draft.rule].form !== "REPORT" || isWritten !== occasion.isWritten)
    return false;
  const isJoined = tense === "JOINED" && unit === occasion.unit;
  return isJoined || (tense !== "JOINED" && tense !== null && tense === occasion.tense);
}

/** Whether no place, medium or audience is told that is another one. */
function isKnownOfOne(
  { document }: ReadUnits,
  { told }: Occasion,
  { draft, quotation, attribution }: Following,
  { audiences }: CircumstanceLexicon,
): boolean {
  const { saidAt, medium } = quotation;
  const isElsewhere = saidAt === null || saidAt.id !== told.saidAt?.id;
  if (attribution?.place != null && isElsewhere) return false;
  if (medium !== null && medium.name !== told.medium?.name) return false;
  if (draft.addressee === null) return true;
  const { start, end } = draft.addressee;
  const words = document.text.slice(start, end).toLowerCase();
  if (told.addressees.length > 0)
    return told.addressees.some(({ text }) => text.toLowerCase() === words);
  return words.split(/\s+/u).some((word) => audiences.has(word));
}

/** Sentences between two that go on with one occasion, at most. */
const MOST_BETWEEN = 2;

/** Whether the narration between two sayings goes elsewhere: far away, to a heading, or to another time. */
function isParted(
  { document, units }: ReadUnits,
  occasion: Occasion,
  { draft, telling, listContents, quotation }: Following,
  lexicon: CircumstanceLexicon,
): boolean {
  const between = units.slice(occasion.unit, telling.unit + 1);
  if (between.length > MOST_BETWEEN + 2) return true;
  if (between[0]!.paragraph !== between.at(-1)!.paragraph && mayBeOthers(quotation)) return true;
  const contents = listContents();
  const end = telling.isContinued ? draft.content[0]!.start : Infinity;
  return between.some(
    (unit) =>
      document.paragraphs[unit.paragraph]?.kind === "HEADLINE" ||
      tellsOfAnother(unit, { start: occasion.end, end }, contents, lexicon),
  );
}

/** "Officials said", two paragraphs later. */
function mayBeOthers({ speaker }: Quotation): boolean {
  const isHidden = speaker?.type === "GROUP" || speaker?.type === "UNNAMED";
  return isHidden && speaker.rule !== "pronoun";
}

/** Whether what the reporter says in a stretch of a sentence tells of another time. */
function tellsOfAnother(
  { reading: { times, words } }: NarrativeUnit,
  stretch: Span,
  contents: readonly Span[],
  { vagueTimes, otherOccasions }: CircumstanceLexicon,
): boolean {
  const isNarrated = (span: Span): boolean =>
    contains(stretch, span) && !contents.some((content) => contains(content, span));
  return (
    words.some((word) => otherOccasions.has(word.normal) && isNarrated(word)) ||
    times.some(
      (time) => time.phrases.some(({ head }) => !vagueTimes.has(head.normal)) && isNarrated(time),
    )
  );
}
