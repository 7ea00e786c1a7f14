import type { ClaimedContent } from "../../../domain/claims/claim.ts";
import { listTopics } from "../../../domain/claims/list-topics.ts";
import type { Quotation } from "../../../domain/statements/quotation.ts";
import { getOpening } from "../../../domain/text/opening.ts";
import { packClaims } from "../../claims/pack-claims.ts";
import type { queries } from "../../connection/queries.generated.ts";
import type { GivenRow } from "../../connection/query-definition.ts";
import { printSpan } from "./span-properties.ts";

/** A quotation, of which the article is told beside it. */
export interface QuotationRow extends Omit<
  GivenRow<typeof queries.writeQuotations, "quotations">,
  "articleId" | "properties"
> {
  readonly statementKey: string;
  readonly properties: QuotationProperties;
}

/** What a quotation's node keeps, but for its id, its days and how sure it is. */
export type QuotationProperties = ReturnType<typeof buildProperties>;

export function buildQuotationRow(
  quotation: Quotation,
  claimed: ClaimedContent | null,
): QuotationRow {
  const { id, saidOn, confidence, statementKey } = quotation;
  return {
    id,
    statementKey,
    confidence,
    saidOn: saidOn?.from ?? null,
    saidOnTo: saidOn?.to ?? null,
    properties: buildProperties(quotation, claimed),
  };
}

function buildProperties(quotation: Quotation, claimed: ClaimedContent | null) {
  const { id, kind, mode, content, cue, source, saidOn, rule, statementKey } = quotation;
  const text = content.map((span) => span.text).join(" … ");
  return {
    _statementKey: statementKey,
    kind,
    mode,
    start: content[0]!.start,
    end: content.at(-1)!.end,
    name: getOpening(text) || id,
    contentStarts: content.map(({ start }) => start),
    contentEnds: content.map(({ end }) => end),
    text,
    cue: cue?.text ?? null,
    ...printSpan("cue", cue),
    cueClass: quotation.cueClass,
    sourceText: source?.text ?? null,
    ...printSpan("source", source),
    saidOnPrecision: saidOn?.precision ?? null,
    saidOnBasis: saidOn?.basis ?? null,
    saidOnText: saidOn?.text ?? null,
    ...printSpan("saidOnText", saidOn),
    ...buildAmountProperties(quotation),
    ...buildClaimProperties(claimed),
    rule,
  };
}

/** Which quotations stand inside the words of which others. */
export function listNestings(
  quotations: readonly Quotation[],
): GivenRow<typeof queries.nestQuotations, "nestings">[] {
  return quotations.flatMap(({ id, nestedIn }) =>
    nestedIn === null ? [] : [{ innerId: id, outerId: nestedIn }],
  );
}

function buildAmountProperties({ amounts, disclaimers }: Quotation) {
  return {
    amountNumbers: amounts.map(({ number }) => String(number)),
    amountUnits: amounts.map(({ unit }) => unit),
    amountPrecisions: amounts.map(({ precision }) => precision),
    amountTexts: amounts.map(({ text }) => text),
    amountStarts: amounts.map(({ start }) => start),
    amountEnds: amounts.map(({ end }) => end),
    disclaimerStarts: disclaimers.map(({ start }) => start),
    disclaimerEnds: disclaimers.map(({ end }) => end),
  };
}

function buildClaimProperties(claimed: ClaimedContent | null) {
  return claimed === null
    ? { topics: [], _claimed: null }
    : { topics: listTopics(claimed), _claimed: packClaims(claimed) };
}
