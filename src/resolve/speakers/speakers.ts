import { groupBy } from "../../domain/group-by.ts";
import { quotationRules } from "../../domain/rules/quotation-rules.ts";
import { inferBy } from "../../domain/rules/resolution-rules.ts";
import type { ActorType, Gender } from "../../domain/entity.ts";
import { findFirstIndex } from "../../domain/text/find-first-index.ts";
import { isHeld } from "../../domain/text/is-held.ts";
import { contains, type Span } from "../../domain/text/span.ts";
import type { Tag } from "../../grammar/reading/word.ts";
import { hasRole, Role } from "../../language/word-form.ts";
import type { QuotationDraft } from "../../extract/quotation-draft.ts";
import {
  findLinkAt,
  findLinksIn,
  findNamesIn,
  getParagraph,
  type ArticleContext,
} from "../article-context.ts";
import type { NameLink } from "../names/link-names.ts";
import type { NameMention } from "../../names/name-mention.ts";
import { type Acting, findActing } from "./acting.ts";
import { buildAntecedent, findFollowing, findOnlyPerson } from "./antecedents.ts";
import { resolveDescription } from "./descriptions.ts";
import { joinHeadlineSpeakers } from "./headline-speakers.ts";
import { buildAuthorities, buildLocalActor, buildNamedActor } from "./people.ts";
import { resolvePronoun, type Antecedent } from "./pronouns.ts";
import { getEnd, isJoined, readSource, type Source } from "./read-source.ts";
import type { ResolvedActor } from "./resolved-actor.ts";

/**
 * Resolves the source of each draft, in the order of the text, so that pronouns find who spoke before.
 *
 * Words in marks are a world of their own: "I" is whoever says them, and "he" one who is named there.
 */
export function resolveSpeakers(
  context: ArticleContext,
  drafts: readonly QuotationDraft[],
): Map<QuotationDraft, ResolvedActor> {
  const speakers = new Map<QuotationDraft, ResolvedActor>();
  const acting = findActing(context);
  const isQuoted = buildSpanSearch(
    drafts.flatMap(({ kind, content, quotedIn }) =>
      kind === "DIRECT" && quotedIn === null ? content : [],
    ),
  );
  const reported = drafts.filter(({ quotedIn }) => quotedIn === null);
  const acted = acting.filter(({ mention }) => !isQuoted(mention));
  resolveInOrder(context, reported, acted, speakers);
  joinHeadlineSpeakers(context, reported, speakers);
  const quoted = groupBy(drafts, ({ quotedIn }) => (quotedIn === null ? [] : [quotedIn]));
  for (const [outer, inner] of quoted) {
    const speaker = speakers.get(outer) ?? null;
    const own = inner.filter(({ source }) => isSpeakerOwn(context, source));
    if (speaker !== null)
      for (const draft of own) speakers.set(draft, { ...speaker, rule: "quoted-self" });
    const others = inner.filter((draft) => !own.includes(draft));
    const there = outer.content.flatMap((span) => findActingIn(acting, span));
    resolveInOrder(context, others, there, speakers);
  }
  return speakers;
}

function findActingIn(acting: readonly Acting[], span: Span): Acting[] {
  const first = findFirstIndex(acting, ({ mention }) => mention.start >= span.start);
  return acting.slice(
    first,
    findFirstIndex(acting, ({ mention }) => mention.start >= span.end),
  );
}

/** "I", in words that somebody says. */
function isSpeakerOwn({ document, references }: ArticleContext, source: Span | null): boolean {
  return (
    source !== null &&
    references.own.has(document.text.slice(source.start, source.end).toLowerCase())
  );
}

/** Tells whether a span lies in one of some others. */
function buildSpanSearch(spans: readonly Span[]): (span: Span) => boolean {
  const inOrder = [...spans].sort((a, b) => a.start - b.start);
  return (span) => isHeld(inOrder, span);
}

function resolveInOrder(
  context: ArticleContext,
  drafts: readonly QuotationDraft[],
  acting: readonly Acting[],
  speakers: Map<QuotationDraft, ResolvedActor>,
): void {
  const bySource = new Map<number, ResolvedActor>();
  const byLabel = new Map<string, ResolvedActor>();
  const antecedents: Antecedent[] = [];
  const inOrder = drafts
    .filter(({ source }) => source !== null)
    .sort((a, b) => a.source!.start - b.source!.start);
  let next = 0;
  for (const draft of inOrder) {
    const source = draft.source!;
    const known = bySource.get(source.start);
    while ((acting[next]?.mention.start ?? Infinity) < source.start) {
      const { actor, mention, paragraph, reach } = acting[next++]!;
      if (reach < source.start) continue;
      const meant =
        actor === null ? resolveActor(context, mention, antecedents) : { actor, mention };
      if (meant !== null)
        antecedents.push(buildAntecedent(context, meant.actor, meant.mention, paragraph));
    }
    const label = getLabel(context, draft);
    const labelled = label === null || draft.antecedent !== null ? undefined : byLabel.get(label);
    const resolved =
      known ??
      (labelled === undefined
        ? resolveSource(context, draft, antecedents)
        : { ...labelled, mention: source });
    if (resolved === null) continue;
    speakers.set(draft, resolved);
    if (label !== null && labelled === undefined) byLabel.set(label, resolved);
    if (known !== undefined) continue;
    bySource.set(source.start, resolved);
    const paragraph = getParagraph(context, source.start);
    const antecedent = buildAntecedent(context, resolved.actor, resolved.mention, paragraph);
    const gender = antecedent.gender ?? getGender(context, source);
    antecedents.push({ ...antecedent, gender });
  }
}

/** The gender that a pronoun tells: "she". */
function getGender({ document, references }: ArticleContext, { start, end }: Span): Gender | null {
  const word = document.text.slice(start, end).toLowerCase();
  if (references.female.has(word)) return "FEMALE";
  return references.male.has(word) ? "MALE" : null;
}

/** What a transcript calls a speaker: who is called the same is the same. */
function getLabel({ document }: ArticleContext, { rule, source }: QuotationDraft): string | null {
  if (source === null || quotationRules[rule].form !== "LABEL") return null;
  return document.text.slice(source.start, source.end).toLowerCase();
}

function resolveSource(
  context: ArticleContext,
  draft: QuotationDraft,
  antecedents: readonly Antecedent[],
): ResolvedActor | null {
  const { references } = context;
  const source = draft.antecedent ?? draft.source!;
  const isSpeaking = quotationRules[draft.rule].form === "LABEL";
  const [only, ...others] = readSource(context, source)?.words ?? [];
  const isAlone = only !== undefined && others.length === 0;
  const isVague = isAlone && references.vague.has(only.normal);
  if (!isAlone || !(isVague || POINTING.has(only.tag)))
    return resolveActor(context, source, antecedents, isSpeaking);
  const paragraph = getParagraph(context, source.start);
  const antecedent =
    (references.persons.has(only.normal) ? findFollowing(context, only.normal, source) : null) ??
    resolvePronoun(only.normal, paragraph, antecedents, references) ??
    // Of whom somebody speaks is not the reporter's to say.
    (draft.quotedIn === null && references.persons.has(only.normal)
      ? findOnlyPerson(context, only.normal, source)
      : null);
  if (antecedent !== null) {
    const { actor, mention } = antecedent;
    return { actor, mention, ...inferBy("pronoun") };
  }
  return isVague ? resolveLocal(context, "GROUP", source) : null;
}

const POINTING: ReadonlySet<Tag> = new Set(["PRONOUN", "POSSESSIVE", "RELATIVE", "QUESTION"]);

/** Resolves a noun phrase to whoever its head names: a known actor, a new one, or one of this article alone. */
export function resolveActor(
  context: ArticleContext,
  phrase: Span,
  antecedents: readonly Antecedent[] = [],
  isSpeaking = false,
): ResolvedActor | null {
  const source = readSource(context, phrase);
  // A letter without its stop is no word: "Q" of "Q."
  if (source === null) return isLetter(phrase) ? resolveLocal(context, "UNNAMED", phrase) : null;
  const { head } = source;
  if (isJoined(context, phrase, source)) return resolveLocal(context, "GROUP", phrase);
  const link = findLinkAt(context, getEnd(head));
  const linked = link === undefined ? null : resolveLink(context, link);
  if (linked !== null) return linked;
  const name = findNamesIn(context, phrase).find((candidate) => contains(candidate, getEnd(head)));
  if (name !== undefined && isLetter(name)) return resolveLocal(context, "UNNAMED", phrase);
  // "Witness" and "Report" have a capital as any label has.
  const isPlain = context.transcriptRoles.has(head.normal) || head.form.kinds.includes("document");
  if (isSpeaking && isPlain && !isOfLonger(name)) return resolveLocal(context, "UNNAMED", phrase);
  if (name !== undefined) {
    const actor = buildNamedActor(context, name, isSpeaking);
    return { actor, mention: name, ...inferBy("new-name") };
  }
  return (
    resolveRole(context, phrase, head.lemma) ??
    resolveDescription(context, phrase, source, antecedents) ??
    resolveLocal(context, getLocalType(context, source), phrase)
  );
}

/** Whether a name is part of one that the article has in full: "Judge" of "Ada Judge". */
function isOfLonger(name: NameMention | undefined): boolean {
  return name !== undefined && name.bearer.folded.length > name.folded.length;
}

/** "Q" and "A" stand for people whom the transcript does not name. */
function isLetter({ start, end }: Span): boolean {
  return end - start === 1;
}

function resolveLink(context: ArticleContext, link: NameLink): ResolvedActor | null {
  if (link.actor !== null) {
    return { actor: link.actor, mention: link, rule: link.rule, confidence: link.confidence };
  }
  const chosen = context.chosenPlaces.get(link);
  if (chosen === undefined) return null;
  const { place } = chosen;
  const government = place.standsFor === null ? null : context.lookup.getActor(place.standsFor);
  return government === null
    ? { actor: buildAuthorities(place.name), mention: link, ...inferBy("place-as-source") }
    : { actor: government, mention: link, ...inferBy("metonym", "as a source") };
}

function resolveLocal(
  context: ArticleContext,
  type: Exclude<ActorType, "PERSON">,
  phrase: Span,
): ResolvedActor {
  const actor = buildLocalActor(context, type, phrase);
  return { actor, mention: phrase, ...inferBy("description") };
}

/** "the ministry" is an organization, told apart by its article; "a company" hides which one. */
function getLocalType(context: ArticleContext, source: Source): Exclude<ActorType, "PERSON"> {
  if (isGroup(context, source)) return "GROUP";
  const { lexicon, references } = context;
  const isHidden = references.indefinite.has(source.words[0]!.normal);
  return lexicon.organizations.has(source.head.normal) && !isHidden ? "ORGANIZATION" : "UNNAMED";
}

function isGroup({ lexicon }: ArticleContext, { head, phrase }: Source): boolean {
  if (lexicon.hidden.has(head.normal)) return false;
  if (lexicon.groups.has(head.normal)) return true;
  // "one" is a number, too, and "2017" most often a year.
  if (head.tag === "NUMBER")
    return /^\p{L}+$/u.test(head.normal) && !hasRole(head.form, Role.PRONOUN);
  const isRegular = head.lemma !== head.normal && head.normal.startsWith(head.lemma);
  // Of a noun that nobody knows its dictionary form tells; "data" are several, but not people.
  if (head.form.nounLemma === null) return head.tag === "NOUN" && isRegular;
  // "Villagers" opens a sentence like a name.
  if (head.form.isPlural && head.form.kinds[0] === "person") return true;
  const isPerson = phrase?.kind === "common" && phrase.things.includes("person");
  return phrase?.number === "plural" && (isRegular || isPerson);
}

/** Paragraphs between a described source and the name it belongs to. */
const NEIGHBORHOOD = 1;

/**
 * "a Kremlin aide" is the aide of the Kremlin who is named next to it.
 *
 * Only where the registry gives exactly one person of the neighboring paragraphs that role in that
 * organization; otherwise the source stays unnamed.
 */
function resolveRole(context: ArticleContext, phrase: Span, role: string): ResolvedActor | null {
  const organization = findLinksIn(context, phrase)[0]?.actor;
  if (organization == null) return null;
  const paragraph = getParagraph(context, phrase.start);
  const neighbors = context.links.filter(
    ({ actor, start }) =>
      Math.abs(getParagraph(context, start) - paragraph) <= NEIGHBORHOOD &&
      actor?.memberOf.some(
        (membership) => membership.organizationId === organization.id && membership.role === role,
      ),
  );
  const [first] = neighbors;
  if (first?.actor == null || neighbors.some(({ actor }) => actor?.id !== first.actor?.id))
    return null;
  return { actor: first.actor, mention: phrase, ...inferBy("role-of-named-neighbor") };
}
