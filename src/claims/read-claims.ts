import type { Claim, ClaimedContent } from "../domain/claims/claim.ts";
import type { Quotation } from "../domain/statements/quotation.ts";
import { sliceSpan } from "../domain/text/span.ts";
import type { Language } from "../language/language.ts";
import type { ArticleContext } from "../resolve/article-context.ts";
import { readSaid } from "../resolve/assertions/said.ts";
import { buildDateContext } from "../resolve/time/read-time.ts";
import { isReply, readAnsweredWords } from "./answered-words.ts";
import { readSentenceClaims } from "./clause-claims.ts";
import { findAnswered, type ReadQuotation } from "./find-answered.ts";
import { readJudged } from "./judged-words.ts";
import { isInHeadline, listNameKeys, readSettings } from "./who/settings.ts";
import { listSpeakerKeys, readSpeakerAsDoer } from "./who/speaker-keys.ts";
import { readToldWords } from "./words/told-words.ts";
import { buildMeaningReader } from "./understood-sentence.ts";

/** What each quotation of an article claims. */
export function readClaims(
  context: ArticleContext,
  quotations: readonly Quotation[],
  language: Language,
): ClaimedContent[] {
  const { assertions, claims, references } = language.resolve;
  const lexicon = { assertions, claims };
  const dates = buildDateContext(context, language);
  const findSetting = readSettings(context);
  const understand = buildMeaningReader(context, lexicon);
  const judging = { context, quotations, lexicon, language, understand };
  const read = quotations.map((quotation): ReadQuotation => {
    const { id, content } = quotation;
    const said = readSaid(context.read, content);
    const speaker = listSpeakerKeys(quotation, language);
    const asDoer = readSpeakerAsDoer(quotation, language, lexicon);
    const about = quotation.about.flatMap(({ name }) => listNameKeys(name));
    const sentences = said.flatMap(({ span, readings }) =>
      readings.map((reading) =>
        readSentenceClaims({
          context,
          lexicon,
          language,
          dates,
          quotation,
          speaker: asDoer.keys,
          speakerKey: asDoer.key,
          about,
          reading,
          within: span,
          pronouns: new Map(),
          ...understand(reading),
        }),
      ),
    );
    const whole = joinClaims(
      context,
      quotation,
      sentences.map((each) => each.whole),
    );
    const judged = readJudged(quotation, said, judging);
    const claimed = {
      quotationId: id,
      claims: [...sentences.flatMap((each) => each.claims), ...(whole === null ? [] : [whole])],
      ...readToldWords(context, content, lexicon),
      isHeadline: isInHeadline(context, content[0]!.start),
      judged,
      answered: null,
      setting: findSetting(content[0]!.start),
      speaker,
      isSomebody: references.indefinite.has(
        quotation.source?.text.split(" ")[0]!.toLowerCase() ?? "",
      ),
    };
    const words = judged === null ? readAnsweredWords(quotation, said, judging) : null;
    return { quotation, claimed, words, isReply: isReply(quotation, judging) };
  });
  return read.map(({ claimed }, index) => ({ ...claimed, answered: findAnswered(read, index) }));
}

/** All that a content tells, as one claim without a clause. */
function joinClaims(
  context: ArticleContext,
  { content }: Quotation,
  wholes: readonly Claim[],
): Claim | null {
  const [first, ...others] = wholes;
  if (first === undefined || others.length === 0) return first ?? null;
  const keys = new Map(wholes.flatMap((claim) => claim.keys.map((key) => [key.key, key])));
  const areOne = wholes.every(({ modality }) => modality === first.modality);
  return {
    ...first,
    ...sliceSpan(context.document.text, { start: content[0]!.start, end: content.at(-1)!.end }),
    keys: [...keys.values()],
    soft: [...new Set(wholes.flatMap(({ soft }) => soft))].filter((key) => !keys.has(key)),
    ofAll: wholes.flatMap(({ ofAll }) => ofAll),
    // What one sentence denies the others may tell.
    isNegated: false,
    isOfPronoun: wholes.some(({ isOfPronoun }) => isOfPronoun),
    amounts: wholes.flatMap(({ amounts }) => amounts),
    modality: areOne ? first.modality : "FACT",
    on: null,
    named: { month: null, weekday: null },
  };
}
