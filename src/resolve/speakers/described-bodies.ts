import { inferBy } from "../../domain/rules/resolution-rules.ts";
import type { Actor } from "../../domain/entity.ts";
import type { Span } from "../../domain/text/span.ts";
import type { Word } from "../../grammar/reading/word.ts";
import {
  type ArticleContext,
  findLinkAt,
  findLinksIn,
  findNamesIn,
  getParagraph,
} from "../article-context.ts";
import { buildNamedActor } from "./people.ts";
import type { Antecedent } from "./pronouns.ts";
import { getEnd } from "./read-source.ts";
import type { ResolvedActor } from "./resolved-actor.ts";

/** Paragraphs back in which a body may be named that a noun means again. */
const REACH = 3;
/** UTF-16 units and sources back, at most: time must not grow with all of the article. */
const FARTHEST = 6_000;
const MEMORY = 200;

/** A body that an article names. */
interface Named {
  readonly actor: Actor;
  readonly mention: Span;
}

/**
 * The body that "the company" or "the agency" means: the only one named before that can be one, or of
 * several the last that spoke or acted, where no other is named since.
 */
export function resolveBody(
  context: ArticleContext,
  phrase: Span,
  noun: Word,
  antecedents: readonly Antecedent[],
): ResolvedActor | null {
  const kinds = context.lexicon.bodies.get(noun.normal);
  if (kinds === undefined || namesOther(context, phrase)) return null;
  const named = listNamed(context, phrase.start, antecedents).filter(({ actor }) =>
    mayBe(context, actor, kinds),
  );
  const ids = new Set(named.map(({ actor }) => actor.id));
  const last = ids.size > 1 ? findLastActing(named, antecedents, phrase) : named.at(-1);
  if (last === undefined) return null;
  return { actor: last.actor, mention: last.mention, ...inferBy("definite-description") };
}

/** "the Larne company", but not "the Okoye company". */
function namesOther(context: ArticleContext, phrase: Span): boolean {
  return findNamesIn(context, phrase).some(({ bearer }) => bearer.type !== "PLACE");
}

/** The bodies that the paragraphs before a place name, and the names by which something spoke as one. */
function listNamed(
  context: ArticleContext,
  end: number,
  antecedents: readonly Antecedent[],
): Named[] {
  const { paragraphs } = context.document;
  const first = paragraphs[Math.max(0, getParagraph(context, end) - REACH)];
  const before = { start: Math.max(first?.start ?? 0, end - FARTHEST), end };
  const linked = findLinksIn(context, before).flatMap(({ actor, ...mention }): Named[] =>
    actor?.type === "ORGANIZATION" ? [{ actor, mention }] : [],
  );
  const others = findNamesIn(context, before)
    .filter((name) => name.bearer.type === "ORGANIZATION" && !isLinked(context, name))
    .map((name) => ({ actor: buildNamedActor(context, name, false), mention: name }));
  const speaking = antecedents
    .slice(-MEMORY)
    .filter(
      ({ actor, mention }) =>
        actor.type === "ORGANIZATION" &&
        mention.start >= before.start &&
        mention.end <= end &&
        findNamesIn(context, mention).length > 0,
    );
  return [...linked, ...others, ...speaking].sort((a, b) => a.mention.start - b.mention.start);
}

/** Whether a name is known as a whole: of "Health Norland" only the country is. */
function isLinked(context: ArticleContext, name: Span): boolean {
  const link = findLinkAt(context, getEnd(name));
  return link !== undefined && link.start <= name.start;
}

/** Whether the words of a body's name and description tell that it is of some kinds, or may leave it out. */
function mayBe(
  { lexicon: { bodies, hiddenBodies } }: ArticleContext,
  { name, description }: Actor,
  kinds: ReadonlySet<string>,
): boolean {
  const words = `${name} ${description ?? ""}`.toLowerCase().split(/[^\p{L}-]+/u);
  const own = words.flatMap((word) => [...(bodies.get(word) ?? [])]);
  const fitting = own.length === 0 ? hiddenBodies : new Set(own);
  return [...kinds].some((kind) => fitting.has(kind));
}

function findLastActing(
  named: readonly Named[],
  antecedents: readonly Antecedent[],
  phrase: Span,
): Named | undefined {
  const ids = new Set(named.map(({ actor }) => actor.id));
  const acting = antecedents
    .slice(-MEMORY)
    .findLast(({ actor, mention }) => mention.start < phrase.start && ids.has(actor.id));
  const since = named.filter(({ mention }) => mention.end > (acting?.mention.end ?? 0));
  return since.every(({ actor }) => actor.id === acting?.actor.id) ? acting : undefined;
}
