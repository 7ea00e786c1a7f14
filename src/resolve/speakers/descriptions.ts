import { inferBy } from "../../domain/rules/resolution-rules.ts";
import { findFirstIndex } from "../../domain/text/find-first-index.ts";
import type { Span } from "../../domain/text/span.ts";
import { getOwner } from "../../grammar/find-in-reading.ts";
import type { Tag, Word } from "../../grammar/reading/word.ts";
import { getParagraph, type ArticleContext, type DescribedPerson } from "../article-context.ts";
import { isAkin } from "../names/name-evidence.ts";
import { findNamedPerson, getOnly } from "./antecedents.ts";
import { resolveBody } from "./described-bodies.ts";
import { readSource, type Source } from "./read-source.ts";
import type { Antecedent } from "./pronouns.ts";
import type { ResolvedActor } from "./resolved-actor.ts";

/**
 * Whom a definite description refers back to: "the senator", "the Ukrainian leader", "the ministry",
 * "the official". `null` where nobody, or more than one, was called that before.
 */
export function resolveDescription(
  context: ArticleContext,
  phrase: Span,
  { words, head, phrase: own }: Source,
  antecedents: readonly Antecedent[],
): ResolvedActor | null {
  const { references } = context;
  if (!references.definite.has(words[0]!.normal) || words.length < 2) return null;
  const [, years, unit = ""] = /^(\d+)-(.+)$/u.exec(head.normal) ?? [];
  if (years !== undefined && references.ages.has(unit)) {
    return (
      resolvePerson(context, phrase, years, []) ?? resolveLastPerson(context, phrase, antecedents)
    );
  }
  const description: Description = {
    noun: head,
    modifiers: words
      .filter((word) => word !== head && CONTENT.has(word.tag))
      .map(({ normal }) => normal),
  };
  return (
    resolveOrganization(context, phrase, description, antecedents) ??
    (head.form.isPlural
      ? null
      : resolvePerson(context, phrase, head.normal, description.modifiers)) ??
    resolveRepeated(context, phrase, description, antecedents) ??
    // "the governor’s office" is another one.
    (head.form.isPlural || (own !== null && getOwner(own) !== null)
      ? null
      : (resolveBody(context, phrase, head, antecedents) ?? resolveEpithet(context, phrase, head)))
  );
}

/** "the 34-year-old" whose age was not told is the person of the sentences before. */
function resolveLastPerson(
  context: ArticleContext,
  phrase: Span,
  antecedents: readonly Antecedent[],
): ResolvedActor | null {
  const last = antecedents.at(-1);
  if (last?.actor.type !== "PERSON") return null;
  if (getParagraph(context, phrase.start) - last.paragraph > 1) return null;
  return { actor: last.actor, mention: last.mention, ...inferBy("definite-description") };
}

/** What a description calls somebody: the noun, and the words beside it. */
interface Description {
  readonly noun: Word;
  readonly modifiers: readonly string[];
}

const CONTENT: ReadonlySet<Tag> = new Set(["NOUN", "NAME", "ADJECTIVE", "NUMBER"]);

/** Mentions before a description that it may refer to: time must not grow with all of the article. */
const MEMORY = 200;

/** "the ministry" is the last organization before it whose name holds the word. */
function resolveOrganization(
  { links }: ArticleContext,
  phrase: Span,
  { noun, modifiers }: Description,
  antecedents: readonly Antecedent[],
): ResolvedActor | null {
  const next = findFirstIndex(links, ({ start }) => start >= phrase.start);
  const recent = links.slice(Math.max(0, next - MEMORY), next);
  const named = [
    ...antecedents.slice(-MEMORY),
    ...recent.map(({ actor, start, end }) => ({ actor, mention: { start, end } })),
  ].filter(({ actor, mention }) => {
    if (mention.end > phrase.start || actor?.type !== "ORGANIZATION") return false;
    const words = new Set(actor.name.toLowerCase().split(" "));
    return [noun.lemma, ...modifiers].every((word) => words.has(word));
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
  noun: string,
  modifiers: readonly string[],
): ResolvedActor | null {
  const { described } = context;
  const next = findFirstIndex(described, ({ mention }) => mention.start >= phrase.start);
  const before = described.slice(Math.max(0, next - MEMORY), next);
  const matching = before.filter((person) => isDescribed(context, person, noun, modifiers));
  const paragraph = getParagraph(context, phrase.start);
  const recent = matching.filter(
    ({ mention }) => paragraph - getParagraph(context, mention.start) <= RECENT,
  );
  const chosen = getOnly(matching) ?? getOnly(recent);
  if (chosen === null) return null;
  const { actor, mention } = chosen;
  return { actor, mention, ...inferBy("definite-description") };
}

function isDescribed(
  { lexicon, lookup }: ArticleContext,
  { actor, nouns, words }: DescribedPerson,
  noun: string,
  modifiers: readonly string[],
): boolean {
  const alike = [noun, ...(lexicon.described.get(noun) ?? [])];
  if (!alike.some((other) => nouns.has(other))) return false;
  const organizations = actor.memberOf.flatMap(
    ({ organizationId }) => lookup.getActor(organizationId)?.name.toLowerCase().split(" ") ?? [],
  );
  return modifiers.every(
    (modifier) =>
      words.has(modifier) || organizations.some((word) => isAkin(word, modifier, lookup)),
  );
}

/** "the superstar" is the only person whom the sentences before name. */
function resolveEpithet(
  context: ArticleContext,
  phrase: Span,
  { normal }: Word,
): ResolvedActor | null {
  const person = context.lexicon.epithets.has(normal) ? findNamedPerson(context, phrase) : null;
  if (person === null) return null;
  const { actor, mention } = person;
  return { actor, mention, ...inferBy("definite-description") };
}

/** "the official" is the last source that was described by the same noun. */
function resolveRepeated(
  context: ArticleContext,
  phrase: Span,
  { noun, modifiers }: Description,
  antecedents: readonly Antecedent[],
): ResolvedActor | null {
  const last = antecedents.slice(-MEMORY).findLast(({ actor, mention }) => {
    if (actor.type === "PERSON" || mention.end > phrase.start) return false;
    const words = new Set(actor.name.toLowerCase().split(" "));
    return (
      readSource(context, mention)?.head.normal === noun.normal &&
      modifiers.every((modifier) => words.has(modifier))
    );
  });
  if (last === undefined) return null;
  const { actor, mention } = last;
  return { actor, mention, ...inferBy("definite-description") };
}
