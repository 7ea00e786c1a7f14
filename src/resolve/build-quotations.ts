import type { Language } from "../language/language.ts";
import type { Entity } from "../domain/entity.ts";
import type { Mention } from "../domain/statements/mention.ts";
import type { Quotation } from "../domain/statements/quotation.ts";
import type { Finding } from "../domain/text/finding.ts";
import type { TextSpan } from "../domain/text/span.ts";
import type { QuotationDraft } from "../extract/quotation-draft.ts";
import type { ArticleContext } from "./article-context.ts";
import { addActor, addKnown } from "./article-entities.ts";
import { attachDisclaimers } from "./assertions/disclaimers.ts";
import { addContextPlaces } from "./about/context-places.ts";
import { resolveName, type Denoted } from "./about/denoted.ts";
import { readNamed } from "./about/subjects.ts";
import { buildLinkedMentions, buildNewMentions } from "./build-mentions.ts";
import { buildQuotation } from "./build-quotation.ts";
import type { NameCandidate, NameLink } from "./names/link-names.ts";
import { carryOn } from "./occasions/carry-on.ts";
import { findOpenPlaces, listUnknownPlaces } from "./places/open-places.ts";
import { dropPlaceLabels } from "./speakers/place-labels.ts";
import { findPossiblePersons } from "./speakers/possible-persons.ts";
import { findRepresented } from "./speakers/representation.ts";
import { buildDateContext } from "./time/read-time.ts";
import { resolveSpeakers } from "./speakers/speakers.ts";

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
  found: readonly QuotationDraft[],
  language: Language,
): ResolvedArticle {
  const drafts = dropPlaceLabels(context, found);
  const entities = new Map<string, Entity>();
  const denoted = new Map<NameLink, Denoted>();
  for (const link of context.links) {
    const meant = resolveName(context, link);
    if (meant === null) continue;
    denoted.set(link, meant);
    addKnown(context, entities, meant.id);
  }
  const speakers = resolveSpeakers(context, drafts);
  const represented = findRepresented(context, speakers);
  const possible = findPossiblePersons(context);
  const dates = buildDateContext(context, language);
  const named = readNamed(context, denoted, language);
  for (const { place } of named.places) addKnown(context, entities, place.id);
  const decided = { context, named, speakers, represented, possible, dates, language };
  const built = drafts.map((draft, index) => {
    const neighbors = drafts.slice(Math.max(0, index - NEIGHBORS), index + NEIGHBORS + 1);
    return buildQuotation(draft, neighbors, decided);
  });
  const told = carryOn(
    context.read,
    built.map(({ quotation, attribution }, index) => ({
      draft: drafts[index]!,
      quotation,
      attribution,
    })),
    language.extract,
  );
  for (const { actors } of built) for (const actor of actors) addActor(context, entities, actor);
  const linked = buildLinkedMentions(context, denoted, entities);
  const open = findOpenPlaces(context, linked);
  const taken = [...linked, ...open.items, ...listUnknownPlaces(context, linked)];
  const quotations = addContextPlaces(context, dropRepeated(told), named);
  const disclaimed = attachDisclaimers(context, quotations, language.resolve);
  return {
    quotations: disclaimed.quotations,
    checkers: disclaimed.checkers,
    mentions: [...taken, ...buildNewMentions(context, taken, entities, speakers.values())].sort(
      (a, b) => a.start - b.start,
    ),
    entities: [...entities.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    findings: [
      ...context.candidates.map(explainCandidate),
      ...built.flatMap(({ findings }) => findings),
      ...open.findings,
    ],
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

/**
 * Quotations on either side that may bear on one: they come in text order, and what holds or
 * surrounds one stands near it.
 */
const NEIGHBORS = 30;

function dropRepeated(quotations: readonly Quotation[]): Quotation[] {
  const seen = new Set<string>();
  return quotations.filter(({ id }) => !seen.has(id) && seen.add(id));
}
