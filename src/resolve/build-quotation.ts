import type { Actor } from "../domain/entity.ts";
import { buildQuotationId, buildStatementKey } from "../domain/ids.ts";
import { inferBy } from "../domain/rules/resolution-rules.ts";
import type {
  AddresseeMention,
  EntityMention,
  PossiblePerson,
  Quotation,
  Speaker,
} from "../domain/statements/quotation.ts";
import type { Finding } from "../domain/text/finding.ts";
import { contains, getTotalLength, sliceSpan, type Span } from "../domain/text/span.ts";
import type { Language } from "../language/language.ts";
import type { QuotationDraft } from "../extract/quotation-draft.ts";
import { readAttribution, type Attribution } from "../extract/sources/attribution.ts";
import type { ArticleContext } from "./article-context.ts";
import { findAround } from "../prose/find-around.ts";
import { findAmounts } from "./assertions/amounts.ts";
import { readSaid } from "./assertions/said.ts";
import type { Denoted } from "./about/denoted.ts";
import { findSubjects, type NamedInArticle } from "./about/subjects.ts";
import type { NameLink } from "./names/link-names.ts";
import type { Represented } from "./speakers/represented.ts";
import type { ResolvedActor } from "./speakers/resolved-actor.ts";
import { resolveActor } from "./speakers/speakers.ts";
import type { DateContext } from "./time/dates.ts";
import { readTime } from "./time/read-time.ts";

/** What is decided for all of an article before its quotations are built. */
export interface Decided {
  readonly context: ArticleContext;
  readonly named: NamedInArticle;
  readonly speakers: ReadonlyMap<QuotationDraft, ResolvedActor>;
  readonly represented: ReadonlyMap<string, Represented>;
  readonly possible: ReadonlyMap<string, PossiblePerson>;
  readonly dates: DateContext;
  readonly language: Language;
}

export interface BuiltQuotation {
  readonly quotation: Quotation;
  /** Who plays a part in it. */
  readonly actors: readonly Actor[];
  readonly attribution: Attribution | null;
  readonly findings: readonly Finding[];
}

/** Decides who, to whom, when, through what and about what for one draft, `neighbors` being those around it. */
export function buildQuotation(
  draft: QuotationDraft,
  neighbors: readonly QuotationDraft[],
  { context, named, speakers, represented, possible, dates, language }: Decided,
): BuiltQuotation {
  const { document, article } = context;
  const id = buildQuotationId(article, draft.content);
  const content = draft.content.map((span) => sliceSpan(document.text, span));
  const resolved = speakers.get(draft) ?? null;
  const speakerId = resolved?.actor.id ?? null;
  const organization = represented.get(speakerId ?? "");
  const attribution = readAttribution(
    context.read,
    draft,
    neighbors,
    language.extract.circumstances,
  );
  const addressees = findAddressees(context, draft, possible);
  const time = readTime(document, attribution, dates, language);
  const subjects = findSubjects(context, draft.content, draft.source, named);
  const about = subjects.about.filter((subject) => subject.id !== speakerId);
  const text = content.map((span) => span.text).join(" ");
  const said = readSaid(context.read, draft.content);
  const quotation: Quotation = {
    id,
    kind: draft.kind,
    mode: draft.mode,
    content,
    cue: toText(context, draft.cue),
    cueClass: draft.cueClass,
    source: toText(context, draft.source),
    speaker: resolved === null ? null : buildSpeaker(context, resolved, possible),
    onBehalfOf: organization === undefined ? null : buildRepresented(context, organization),
    addressees: addressees.map(({ mention }) => mention),
    medium: buildMedium(context, attribution),
    saidOn: time.saidOn,
    saidAt: attribution === null ? null : findSaidAt(context, attribution, named.denoted),
    about,
    nestedIn: findOuter(draft, neighbors, context),
    rule: draft.rule,
    confidence: draft.confidence,
    disclaimers: [],
    amounts: findAmounts(document, said, language.resolve.assertions),
    statementKey: buildStatementKey(speakerId, text, id, draft.mode),
  };
  const actors = [
    resolved?.actor,
    ...addressees.map(({ actor }) => actor),
    organization?.organization,
    ...subjects.actors,
  ];
  return {
    quotation,
    actors: actors.filter((actor) => actor !== undefined),
    attribution,
    findings: [...(resolved === null ? explainSpeaker(draft) : []), ...time.findings],
  };
}

function buildMedium(
  { document }: ArticleContext,
  attribution: Attribution | null,
): Quotation["medium"] {
  if (attribution?.medium == null) return null;
  return { ...sliceSpan(document.text, attribution.medium), name: attribution.medium.name };
}

function toText({ document }: ArticleContext, span: Span | null): Quotation["cue"] {
  return span === null ? null : sliceSpan(document.text, span);
}

function buildSpeaker(
  { document }: ArticleContext,
  { actor, mention, rule, confidence }: ResolvedActor,
  possible: ReadonlyMap<string, PossiblePerson>,
): Speaker {
  const { type, id, name } = actor;
  const speaker = { type, id, name, mention: sliceSpan(document.text, mention), rule, confidence };
  return addPossible(speaker, possible);
}

function addPossible<Mention extends Speaker | AddresseeMention>(
  mention: Mention,
  possible: ReadonlyMap<string, PossiblePerson>,
): Mention {
  const mayBe = possible.get(mention.id);
  return mayBe === undefined ? mention : { ...mention, mayBe };
}

function buildRepresented(
  { document }: ArticleContext,
  { organization, mention, rule }: Represented,
): EntityMention {
  return {
    ...sliceSpan(document.text, mention),
    id: organization.id,
    name: organization.name,
    ...inferBy(rule),
  };
}

function explainSpeaker({ source, content }: QuotationDraft): Finding[] {
  const span = source ?? content[0];
  if (span === undefined) return [];
  const { start, end } = span;
  return [
    {
      code: "SPEAKER_UNRESOLVED",
      start,
      end,
      message: "A source that nobody in the article could be found for",
    },
  ];
}

function findAddressees(
  context: ArticleContext,
  { addressee }: QuotationDraft,
  possible: ReadonlyMap<string, PossiblePerson>,
): { actor: Actor; mention: AddresseeMention }[] {
  if (addressee === null) return [];
  if (findAround(context.read, addressee)?.phrase.kind === "pronoun") return [];
  const resolved = resolveActor(context, addressee);
  if (resolved === null) return [];
  const { actor, rule, confidence } = resolved;
  const mention = {
    ...sliceSpan(context.document.text, addressee),
    type: actor.type,
    id: actor.id,
    name: actor.name,
    rule,
    confidence,
  };
  return [{ actor, mention: addPossible(mention, possible) }];
}

/** The known place that the words of a place of saying name. */
function findSaidAt(
  { document, links }: ArticleContext,
  { place }: Attribution,
  denoted: ReadonlyMap<NameLink, Denoted>,
): EntityMention | null {
  if (place === null) return null;
  for (const link of links) {
    const meant = denoted.get(link);
    if (meant?.type !== "PLACE" || !contains(place, link)) continue;
    const { id, name, rule, confidence } = meant;
    return { ...sliceSpan(document.text, link), id, name, rule, confidence };
  }
  return null;
}

/** The quotation whose content holds this one's cue: the smallest, where several do. */
function findOuter(
  draft: QuotationDraft,
  neighbors: readonly QuotationDraft[],
  { article }: ArticleContext,
): string | null {
  const inner = draft.cue ?? draft.content[0]!;
  let outer: QuotationDraft | null = null;
  let size = Infinity;
  for (const other of neighbors) {
    if (other === draft || !holdsBoth(other.content, inner, draft.content[0]!)) continue;
    const length = getTotalLength(other.content);
    if (length >= size) continue;
    size = length;
    outer = other;
  }
  return outer === null ? null : buildQuotationId(article, outer.content);
}

function holdsBoth(content: readonly Span[], one: Span, other: Span): boolean {
  for (const span of content) if (contains(span, one) && contains(span, other)) return true;
  return false;
}
