import { groupBy } from "../../domain/group-by.ts";
import { quotationRules } from "../../domain/rules/quotation-rules.ts";
import { inferBy } from "../../domain/rules/resolution-rules.ts";
import type { Token } from "../../domain/text/document.ts";
import type { ActorType } from "../../domain/entity.ts";
import { findFirstIndex } from "../../domain/text/find-first-index.ts";
import { contains, type Span } from "../../domain/text/span.ts";
import type { NameSpan } from "../../extract/phrases/name-spans.ts";
import type { QuotationDraft } from "../../extract/quotation-draft.ts";
import { findTokens } from "../../domain/text/find-tokens.ts";
import {
  findLinkAt,
  findLinksIn,
  findNamesIn,
  getParagraph,
  type ArticleContext,
} from "../article-context.ts";
import type { NameLink } from "../names/link-names.ts";
import { resolveDescription } from "./descriptions.ts";
import { buildAuthorities, buildLocalActor, buildNamedActor } from "./people.ts";
import { resolvePronoun, type Antecedent } from "./pronouns.ts";
import { findHead, isJoined } from "./phrase-head.ts";
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
  const acting = findActingPersons(context);
  const isQuoted = buildSpanSearch(
    drafts.flatMap(({ kind, content, quotedIn }) =>
      kind === "DIRECT" && quotedIn === null ? content : [],
    ),
  );
  const reported = drafts.filter(({ quotedIn }) => quotedIn === null);
  const acted = acting.filter(({ mention }) => !isQuoted(mention));
  resolveInOrder(context, reported, acted, speakers);
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

function findActingIn(acting: readonly Antecedent[], span: Span): Antecedent[] {
  const first = findFirstIndex(acting, ({ mention }) => mention.start >= span.start);
  return acting.slice(
    first,
    findFirstIndex(acting, ({ mention }) => mention.start >= span.end),
  );
}

/** "I", in words that somebody says. */
function isSpeakerOwn({ document }: ArticleContext, source: Span | null): boolean {
  return source !== null && document.text.slice(source.start, source.end) === "I";
}

/** Tells whether a span lies in one of some others. */
function buildSpanSearch(spans: readonly Span[]): (span: Span) => boolean {
  const inOrder = [...spans].sort((a, b) => a.start - b.start);
  return (span) => {
    const index = findFirstIndex(inOrder, ({ end }) => end >= span.end);
    const found = inOrder[index];
    return found !== undefined && contains(found, span);
  };
}

function resolveInOrder(
  context: ArticleContext,
  drafts: readonly QuotationDraft[],
  acting: readonly Antecedent[],
  speakers: Map<QuotationDraft, ResolvedActor>,
): void {
  const bySource = new Map<number, ResolvedActor>();
  const antecedents: Antecedent[] = [];
  const inOrder = drafts
    .filter(({ source }) => source !== null)
    .sort((a, b) => a.source!.start - b.source!.start);
  let next = 0;
  for (const draft of inOrder) {
    const source = draft.source!;
    const known = bySource.get(source.start);
    while ((acting[next]?.mention.start ?? Infinity) < source.start)
      antecedents.push(acting[next++]!);
    const named = draft.antecedent ?? source;
    const resolved =
      known ??
      resolveSource(context, named, antecedents, quotationRules[draft.rule].form === "LABEL");
    if (resolved === null) continue;
    speakers.set(draft, resolved);
    if (known !== undefined) continue;
    bySource.set(source.start, resolved);
    antecedents.push({
      actor: resolved.actor,
      mention: resolved.mention,
      paragraph: getParagraph(context, source.start),
    });
  }
}

/** The persons whose name opens a sentence, in order: "she" may mean them as well as who spoke. */
function findActingPersons(context: ArticleContext): Antecedent[] {
  const { document } = context;
  const acting: Antecedent[] = [];
  for (const { start, end, paragraph, firstToken } of document.sentences) {
    const opening = { start, end: document.tokens[firstToken + OPENING_TOKENS]?.start ?? end };
    const [link] = findLinksIn(context, opening);
    const [name] = findNamesIn(context, opening);
    const first = link ?? name;
    if (first === undefined || !opensSentence(context, firstToken, first)) continue;
    const actor = link === undefined ? buildNamedActor(context, name!, false) : link.actor;
    // "First, he left": one word before a comma is a name only where the article says whose.
    const next = document.tokens[first.endToken];
    if (next?.normal === "," && link === undefined && actor?.name.includes(" ") !== true) continue;
    if (actor?.type === "PERSON") acting.push({ actor, mention: first, paragraph });
  }
  return acting;
}

/** Tokens in which a name with its titles opens a sentence. */
const OPENING_TOKENS = 8;

/** Only titles stand between the head of the sentence and the name, and a verb behind it. */
function opensSentence(
  { document }: ArticleContext,
  firstToken: number,
  name: NameSpan | NameLink,
): boolean {
  const before = document.tokens.slice(firstToken, name.firstToken);
  const next = document.tokens[name.endToken];
  const isTitled = before.every(
    ({ pos, text }) =>
      ["PROPN", "ADJ", "NOUN", "DET"].includes(pos) || /^[\u201c"\u2018'\u00ab]$/u.test(text),
  );
  return (
    isTitled && (next?.pos === "VERB" || next?.pos === "AUX" || /^[,(]$/u.test(next?.normal ?? ""))
  );
}

function resolveSource(
  context: ArticleContext,
  source: Span,
  antecedents: readonly Antecedent[],
  isSpeaking: boolean,
): ResolvedActor | null {
  const tokens = findTokens(context.document, source);
  const [only] = tokens;
  if (
    tokens.length === 1 &&
    only !== undefined &&
    (only.pos === "PRON" || VAGUE.has(only.normal))
  ) {
    const antecedent = resolvePronoun(
      only.normal,
      getParagraph(context, source.start),
      antecedents,
    );
    if (antecedent !== null) {
      const { actor, mention } = antecedent;
      return { actor, mention, ...inferBy("pronoun") };
    }
    return VAGUE.has(only.normal) ? resolveLocal(context, "GROUP", source) : null;
  }
  return resolveActor(context, source, antecedents, isSpeaking);
}

/** Pronouns that stand for people the article does not name. */
const VAGUE = new Set([
  "some",
  "many",
  "others",
  "several",
  "most",
  "few",
  "everyone",
  "someone",
  "both",
]);

/** Resolves a noun phrase to whoever its head names: a known actor, a new one, or one of this article alone. */
export function resolveActor(
  context: ArticleContext,
  phrase: Span,
  antecedents: readonly Antecedent[] = [],
  isSpeaking = false,
): ResolvedActor | null {
  const head = findHead(context, phrase);
  if (head === null) return null;
  if (isJoined(context, phrase)) return resolveLocal(context, "GROUP", phrase);
  const link = findLinkAt(context, head);
  const linked = link === undefined ? null : resolveLink(context, link);
  if (linked !== null) return linked;
  const name = findNamesIn(context, phrase).find((candidate) => contains(candidate, head));
  // "Q" and "A" stand for people whom the transcript does not name.
  if (name !== undefined && name.end - name.start === 1)
    return resolveLocal(context, "UNNAMED", phrase);
  if (name !== undefined) {
    const actor = buildNamedActor(context, name, isSpeaking);
    return { actor, mention: name, ...inferBy("new-name") };
  }
  return (
    resolveRole(context, phrase, head.lemma) ??
    resolveDescription(context, phrase, head, antecedents) ??
    resolveLocal(context, getLocalType(context, phrase, head), phrase)
  );
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
function getLocalType(
  context: ArticleContext,
  { start }: Span,
  head: Token,
): Exclude<ActorType, "PERSON"> {
  if (isGroup(context, head)) return "GROUP";
  const isHidden = /^an?\s/iu.test(context.document.text.slice(start, start + 3));
  return context.lexicon.organizations.has(head.normal) && !isHidden ? "ORGANIZATION" : "UNNAMED";
}

function isGroup({ lexicon }: ArticleContext, head: Token): boolean {
  if (lexicon.hidden.has(head.normal)) return false;
  if (head.pos === "NUM") return /^\p{L}+$/u.test(head.normal) && head.normal !== "one";
  return (
    lexicon.groups.has(head.normal) || (head.normal.endsWith("s") && head.normal !== head.lemma)
  );
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
