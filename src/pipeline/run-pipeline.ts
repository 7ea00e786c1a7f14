import type { Language } from "../language/language.ts";
import { readUnits } from "../prose/read-units.ts";
import type { ArticleInput } from "../domain/articles/article.ts";
import type { Region } from "../domain/text/document.ts";
import type { KnownEvent } from "../domain/articles/event.ts";
import type { EntityLookup } from "../domain/ports.ts";
import type { Reading } from "../domain/reading.ts";
import { joinRetellings } from "../domain/claims/join-retellings.ts";
import { readClaims } from "../claims/read-claims.ts";
import { takeGiven } from "../extract/given-quotations.ts";
import { findQuotations } from "../extract/assemble-quotations.ts";
import { buildContext } from "../resolve/build-context.ts";
import { buildQuotations } from "../resolve/build-quotations.ts";
import { findPublication } from "../resolve/time/publication.ts";
import { mergeCredits } from "../text/metadata/credits.ts";
import { buildDocument } from "../text/build-document.ts";
import { removeMarkup } from "../text/markup.ts";
import { keepAsWritten } from "../text/plain-text.ts";
import { readMetadata } from "../text/metadata/read-metadata.ts";
import { restoreSpans } from "../text/restore-spans.ts";
import { leaveOutSigns } from "../text/sign-runs.ts";
import { findUnreadText } from "../text/unread-text.ts";

/** All that reading an article needs besides the article. */
export interface Knowledge {
  readonly language: Language;
  readonly lookup: EntityLookup;
  readonly events: readonly KnownEvent[];
}

/**
 * Reads one article: text, quotations, who and where. The order of the steps, and nothing else.
 * It never throws: what cannot be read is a finding.
 */
export function runPipeline(input: ArticleInput, { language, lookup, events }: Knowledge): Reading {
  const given = input.quotations;
  // Where others have told where words stand, all of them stay.
  const plain =
    given === undefined ? leaveOutSigns(removeMarkup(input.text)) : keepAsWritten(input.text);
  const isOutlet = (name: string): boolean => lookup.getHomeCountry(name) !== null;
  const document = buildDocument(plain.text, language, {
    isPlace: (name, isBeforeColon) =>
      // "Police: Fire was set"; Police is a town, too.
      !(isBeforeColon && language.grammar.readForm(name.toLowerCase()).isCommon) &&
      lookup.findWorldPlaces(name).length > 0,
    isOutlet,
  });
  const article = readMetadata(input, document, language.text, isOutlet);
  const read = readUnits(document, language);
  const found =
    given === undefined ? findQuotations(read, language.extract) : takeGiven(document, given);
  const context = buildContext(article, read, lookup, language);
  const resolved = buildQuotations(context, found.items, language);
  const reading: Reading = {
    article: {
      ...article,
      credits: mergeCredits(article, resolved.checkers),
      publishedDuring: findPublication(context, events, language),
    },
    regions: document.paragraphs.map(({ start, end, kind }): Region => ({ start, end, kind })),
    quotations: resolved.quotations,
    claimed: readClaims(context, resolved.quotations, language),
    mentions: resolved.mentions,
    entities: resolved.entities,
    findings: [...findUnreadText(plain.text, input), ...found.findings, ...resolved.findings],
  };
  const joined = joinRetellings(reading);
  const { findings, ...restored } =
    plain.text === input.text ? joined : restoreSpans(joined, plain.toWritten, input.text);
  return {
    ...restored,
    findings: [...plain.findings, ...findings].sort((a, b) => a.start - b.start),
  };
}
