import { inferBy } from "../../domain/rules/resolution-rules.ts";
import type { Token } from "../../domain/text/document.ts";
import { findFirstIndex } from "../../domain/text/find-first-index.ts";
import type { Span } from "../../domain/text/span.ts";
import { findTokens } from "../../domain/text/find-tokens.ts";
import { getParagraph, type ArticleContext, type DescribedPerson } from "../article-context.ts";
import { isAkin } from "../names/name-evidence.ts";
import { findHead } from "./phrase-head.ts";
import type { Antecedent } from "./pronouns.ts";
import type { ResolvedActor } from "./resolved-actor.ts";

/**
 * Whom a definite description refers back to: "the senator", "the Ukrainian leader", "the ministry",
 * "the official". `null` where nobody, or more than one, was called that before.
 */
export function resolveDescription(
  context: ArticleContext,
  phrase: Span,
  head: Token,
  antecedents: readonly Antecedent[],
): ResolvedActor | null {
  const tokens = findTokens(context.document, phrase);
  if (!/^(?:the|this|that)$/u.test(tokens[0]?.normal ?? "") || tokens.length < 2) return null;
  const age = /^\S+ (\d+)-year-old$/u.exec(
    context.document.text.slice(phrase.start, phrase.end),
  )?.[1];
  if (age !== undefined) return resolvePerson(context, phrase, { ...head, normal: age }, []);
  const modifiers = tokens
    .filter(({ pos, start }) => CONTENT.has(pos) && start !== head.start)
    .map(({ normal }) => normal);
  return (
    resolveOrganization(context, phrase, head, modifiers, antecedents) ??
    resolvePerson(context, phrase, head, modifiers) ??
    resolveRepeated(context, phrase, head, modifiers, antecedents)
  );
}

const CONTENT = new Set(["NOUN", "PROPN", "ADJ", "NUM"]);

/** Mentions before a description that it may refer to: time must not grow with all of the article. */
const MEMORY = 200;

/** "the ministry" is the last organization before it whose name holds the word. */
function resolveOrganization(
  { links }: ArticleContext,
  phrase: Span,
  { lemma }: Token,
  modifiers: readonly string[],
  antecedents: readonly Antecedent[],
): ResolvedActor | null {
  const next = findFirstIndex(links, ({ start }) => start >= phrase.start);
  const recent = links.slice(Math.max(0, next - MEMORY), next);
  const named = [
    ...antecedents.slice(-MEMORY),
    ...recent.map(({ actor, start, end }) => ({ actor, mention: { start, end } })),
  ].filter(({ actor, mention }) => {
    const words = new Set(actor?.name.toLowerCase().split(" "));
    return (
      mention.end <= phrase.start &&
      actor?.type === "ORGANIZATION" &&
      [lemma, ...modifiers].every((word) => words.has(word))
    );
  });
  const last = named.sort((a, b) => a.mention.start - b.mention.start).at(-1);
  return last?.actor == null
    ? null
    : { actor: last.actor, mention: last.mention, ...inferBy("definite-description") };
}

/** Paragraphs back within which one of several with the same role is the one meant. */
const RECENT = 3;

/** "the senator" is the one person who was called that; of several, the one named last and alone. */
function resolvePerson(
  context: ArticleContext,
  phrase: Span,
  head: Token,
  modifiers: readonly string[],
): ResolvedActor | null {
  const { described } = context;
  const next = findFirstIndex(described, ({ mention }) => mention.start >= phrase.start);
  const before = described.slice(Math.max(0, next - MEMORY), next);
  const matching = before.filter((person) => isDescribed(context, person, head, modifiers));
  const paragraph = getParagraph(context, phrase.start);
  const recent = matching.filter(
    ({ mention }) => paragraph - getParagraph(context, mention.start) <= RECENT,
  );
  const chosen = getOnly(matching) ?? getOnly(recent);
  if (chosen === null) return null;
  const { actor, mention } = chosen;
  return { actor, mention, ...inferBy("definite-description") };
}

/** The last mention of the only person among some; `null` where there are more or none. */
function getOnly(persons: readonly DescribedPerson[]): DescribedPerson | null {
  const last = persons.at(-1) ?? null;
  return persons.every(({ actor }) => actor.id === last?.actor.id) ? last : null;
}

function isDescribed(
  { lexicon, lookup }: ArticleContext,
  { actor, nouns, words }: DescribedPerson,
  head: Token,
  modifiers: readonly string[],
): boolean {
  const alike = [head.normal, ...(lexicon.described.get(head.normal) ?? [])];
  if (!alike.some((noun) => nouns.has(noun))) return false;
  const organizations = actor.memberOf.flatMap(
    ({ organizationId }) => lookup.getActor(organizationId)?.name.toLowerCase().split(" ") ?? [],
  );
  return modifiers.every(
    (modifier) =>
      words.has(modifier) || organizations.some((word) => isAkin(word, modifier, lookup)),
  );
}

/** "the official" is the last source that was described by the same noun. */
function resolveRepeated(
  context: ArticleContext,
  phrase: Span,
  head: Token,
  modifiers: readonly string[],
  antecedents: readonly Antecedent[],
): ResolvedActor | null {
  const last = antecedents.slice(-MEMORY).findLast(({ actor, mention }) => {
    if (actor.type === "PERSON" || mention.end > phrase.start) return false;
    const words = new Set(actor.name.toLowerCase().split(" "));
    return (
      findHead(context, mention)?.normal === head.normal &&
      modifiers.every((modifier) => words.has(modifier))
    );
  });
  if (last === undefined) return null;
  const { actor, mention } = last;
  return { actor, mention, ...inferBy("definite-description") };
}
