import type { Actor, Entity, Place } from "../domain/entity.ts";
import { findTokens } from "../domain/text/find-tokens.ts";
import type { Finding } from "../domain/text/finding.ts";
import { buildQuotationId, buildStatementKey } from "../domain/ids.ts";
import { inferBy } from "../domain/rules/resolution-rules.ts";
import type { Mention } from "../domain/statements/mention.ts";
import type {
  AddresseeMention,
  EntityMention,
  PossiblePerson,
  Quotation,
  Speaker,
} from "../domain/statements/quotation.ts";
import {
  contains,
  getTotalLength,
  sliceSpan,
  type Span,
  type TextSpan,
} from "../domain/text/span.ts";
import type { QuotationDraft } from "../extract/quotation-draft.ts";
import { readAttribution, type Attribution } from "../extract/sources/attribution.ts";
import type { CircumstanceLexicon } from "../extract/lexicon.ts";
import { findAmounts } from "./assertions/amounts.ts";
import type { ArticleContext } from "./article-context.ts";
import { readAssertion } from "./assertions/assertions.ts";
import { resolveSaidOn } from "./time/dates.ts";
import { attachDisclaimers } from "./assertions/disclaimers.ts";
import type { NameCandidate, NameLink } from "./names/link-names.ts";
import { findOpenPlaces } from "./places/open-places.ts";
import { findPossiblePersons } from "./speakers/possible-persons.ts";
import type { ResolveLexicon } from "./resolve-lexicon.ts";
import { joinRetellings } from "./assertions/retellings.ts";
import { findRepresented, type Represented } from "./speakers/representation.ts";
import type { ResolvedActor } from "./speakers/resolved-actor.ts";
import { resolveActor, resolveSpeakers } from "./speakers/speakers.ts";
import { findSubjects, resolveName, type Denoted } from "./assertions/subjects.ts";

export interface ResolvedArticle {
  readonly quotations: readonly Quotation[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly findings: readonly Finding[];
  /** Publishers whose text it is, as its disclaimers tell: see `attachDisclaimers`. */
  readonly checkers: readonly TextSpan[];
}

/**
 * Decides who, to whom, when, through what and about what for each draft of an article.
 *
 * Needs nothing but the article and the registry. What stays undecided is absent, with a finding.
 */
export function buildQuotations(
  context: ArticleContext,
  drafts: readonly QuotationDraft[],
  lexicon: CircumstanceLexicon,
  { assertions, disclaimers }: ResolveLexicon,
): ResolvedArticle {
  const { document, article } = context;
  const entities = new Map<string, Entity>();
  const findings: Finding[] = context.candidates.map(explainCandidate);
  const denoted = new Map<NameLink, Denoted>();
  for (const link of context.links) {
    const meant = resolveName(context, link);
    if (meant === null) continue;
    denoted.set(link, meant);
    addKnown(context, entities, meant.id);
  }
  const speakers = resolveSpeakers(context, drafts);
  const represented = findRepresented(context, speakers.values());
  const possible = findPossiblePersons(context);
  const quotations = drafts.map((draft, index): Quotation => {
    const id = buildQuotationId(article, draft.content);
    const content = draft.content.map((span) => sliceSpan(document.text, span));
    const resolved = speakers.get(draft) ?? null;
    const speaker = resolved === null ? null : resolved.actor;
    if (speaker === null) findings.push(...explainSpeaker(draft));
    else addActor(context, entities, speaker);
    const neighbors = drafts.slice(Math.max(0, index - NEIGHBORS), index + NEIGHBORS + 1);
    const attribution = readAttribution(document, draft, neighbors, lexicon);
    const addressees = findAddressees(context, draft, possible);
    for (const { actor } of addressees) addActor(context, entities, actor);
    const organization = speaker === null ? undefined : represented.get(speaker.id);
    if (organization !== undefined) addActor(context, entities, organization.organization);
    const time = attribution?.time == null ? null : sliceSpan(document.text, attribution.time);
    const saidOn = time === null ? null : resolveSaidOn(time, article.publishedOn);
    if (time !== null && saidOn === null && article.publishedOn === null) {
      findings.push({
        code: "WEEKDAY_WITHOUT_ARTICLE_DATE",
        start: time.start,
        end: time.end,
        message:
          "A day of saying that no calendar date can be given to, since the article has no date",
      });
    }
    const text = content.map((span) => span.text).join(" ");
    const about = findSubjects(context, draft.content, denoted).filter(
      (subject) => subject.id !== speaker?.id,
    );
    const places = about.filter(({ type }) => type === "PLACE");
    const stanceContext = { speakerId: speaker?.id ?? null, places };
    return {
      id,
      kind: draft.kind,
      content,
      cue: toText(context, draft.cue),
      source: toText(context, draft.source),
      speaker: resolved === null ? null : buildSpeaker(context, resolved, possible),
      onBehalfOf: organization === undefined ? null : buildRepresented(context, organization),
      addressees: addressees.map((addressee) => addressee.mention),
      medium:
        attribution?.medium == null
          ? null
          : { ...sliceSpan(document.text, attribution.medium), name: attribution.medium.name },
      saidOn,
      saidAt: attribution === null ? null : findSaidAt(context, attribution, denoted),
      about,
      nestedIn: findOuter(draft, neighbors, context),
      rule: draft.rule,
      confidence: draft.confidence,
      disclaimers: [],
      amounts: findAmounts(document, draft.content, assertions),
      assertion: readAssertion(context, draft.content, draft.cue, stanceContext, assertions),
      statementKey: buildStatementKey(speaker?.id ?? null, text, id),
    };
  });
  const mentions = buildMentions(context, denoted, entities, speakers);
  const open = findOpenPlaces(context, mentions);
  findings.push(...open.findings);
  const disclaimed = attachDisclaimers(context, dropRepeated(quotations), disclaimers);
  return {
    quotations: joinRetellings(disclaimed.quotations),
    checkers: disclaimed.checkers,
    mentions: [...mentions, ...open.items].sort((a, b) => a.start - b.start),
    entities: [...entities.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    findings,
  };
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
  { organization, mention }: Represented,
): EntityMention {
  return {
    ...sliceSpan(document.text, mention),
    id: organization.id,
    name: organization.name,
    ...inferBy("spokesperson"),
  };
}

/** "name-garbled, role" is shown as it is: a curator learns what spoke for it. */
function explainCandidate({ start, end, actor, ...candidate }: NameCandidate): Finding {
  const { isLinked, confidence, evidence } = candidate;
  const why = `${evidence.join(", ")}; confidence ${String(confidence)}`;
  return isLinked
    ? { code: "NAME_GARBLED", start, end, message: `Taken for "${actor.name}" (${why})` }
    : { code: "NAME_UNDECIDED", start, end, message: `May be "${actor.name}" (${why})` };
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
  const words = findTokens(context.document, addressee);
  if (words.length === 1 && words[0]?.pos === "PRON") return [];
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

/**
 * Quotations on either side that may bear on one: they come in text order, and what holds or
 * surrounds one stands near it.
 */
const NEIGHBORS = 30;

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
    const holds =
      other !== draft &&
      other.content.some((span) => contains(span, inner) && contains(span, draft.content[0]!));
    if (!holds) continue;
    const length = getTotalLength(other.content);
    if (length >= size) continue;
    size = length;
    outer = other;
  }
  return outer === null ? null : buildQuotationId(article, outer.content);
}

function dropRepeated(quotations: readonly Quotation[]): Quotation[] {
  const seen = new Set<string>();
  return quotations.filter(({ id }) => !seen.has(id) && seen.add(id));
}

function buildMentions(
  { document, links }: ArticleContext,
  denoted: ReadonlyMap<NameLink, Denoted>,
  entities: ReadonlyMap<string, Entity>,
  speakers: ReadonlyMap<QuotationDraft, ResolvedActor>,
): Mention[] {
  const mentions: Mention[] = [];
  for (const link of links) {
    const meant = denoted.get(link);
    const entity = meant === undefined ? undefined : entities.get(meant.id);
    if (meant === undefined || entity === undefined) continue;
    const type = entity.type === "PLACE" || entity.type === "PERSON" ? entity.type : "ORGANIZATION";
    mentions.push({
      ...sliceSpan(document.text, link),
      type,
      name: meant.name,
      id: meant.id,
      sense: meant.sense,
    });
  }
  const seen = new Set<number>();
  for (const { actor, mention, rule } of speakers.values()) {
    if (rule !== "new-name" || seen.has(mention.start)) continue;
    seen.add(mention.start);
    const type = actor.type === "PERSON" ? "PERSON" : "ORGANIZATION";
    mentions.push({
      ...sliceSpan(document.text, mention),
      type,
      name: actor.name,
      id: actor.id,
      sense: "LITERAL",
    });
  }
  return mentions.sort((a, b) => a.start - b.start);
}

function addActor(context: ArticleContext, entities: Map<string, Entity>, actor: Actor): void {
  if (entities.has(actor.id)) return;
  entities.set(actor.id, actor);
  for (const { organizationId } of actor.memberOf) addKnown(context, entities, organizationId);
}

/** Adds a registered entity with what it stands on: its container, its government, its organizations. */
function addKnown(context: ArticleContext, entities: Map<string, Entity>, id: string): void {
  if (entities.has(id)) return;
  const actor = context.lookup.getActor(id);
  if (actor !== null) {
    addActor(context, entities, actor);
    return;
  }
  const place: Place | null = context.lookup.getPlace(id);
  if (place === null) return;
  entities.set(id, place);
  if (place.partOf !== null) addKnown(context, entities, place.partOf);
  if (place.standsFor !== null) addKnown(context, entities, place.standsFor);
}
