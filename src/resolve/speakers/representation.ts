import type { Actor, ActorType } from "../../domain/entity.ts";
import type { Span } from "../../domain/text/span.ts";
import { findRenamed, getModifiers } from "../../grammar/find-in-reading.ts";
import { type ArticleContext, findLinkAt, findLinksIn, findNamesIn } from "../article-context.ts";
import { buildNamedActor } from "./people.ts";
import { findAround, type Around } from "../../prose/find-around.ts";

/** The organization for which someone speaks, at the words that say so. */
export interface Represented {
  readonly organization: Actor;
  readonly mention: Span;
}

/**
 * The organizations for which the speakers of an article speak: "Okoye, spokesperson for the
 * Ministry", "Ministry spokesman Okoye". By the speaker's id.
 */
export function findRepresented(
  context: ArticleContext,
  speakers: Iterable<{ readonly actor: Actor; readonly mention: Span }>,
): Map<string, Represented> {
  const represented = new Map<string, Represented>();
  for (const { actor, mention } of speakers) {
    if (!SPEAKING.has(actor.type) || represented.has(actor.id)) continue;
    const around = findAround(context.read, mention);
    const found = around === null ? null : findBeside(context, around, mention);
    if (found !== null) represented.set(actor.id, found);
  }
  return represented;
}

/** Who may speak for somebody else; an unnamed one by what it is called. */
const SPEAKING: ReadonlySet<ActorType> = new Set(["PERSON", "UNNAMED"]);

function findBeside(
  context: ArticleContext,
  { reading, phrase, closing }: Around,
  mention: Span,
): Represented | null {
  const { spokespersons } = context.lexicon;
  const role = [phrase, closing.apposition, findRenamed(reading, phrase)].find(
    (beside) => beside != null && spokespersons.has(beside.head.normal),
  );
  if (role != null) {
    const next = reading.prepositionalPhrases.find(({ hangsOn }) => hangsOn === role);
    const border = reading.separators.find(({ word }) => word.start >= role.end);
    const end = border?.word.start ?? reading.words.at(-1)!.end;
    return next === undefined
      ? getOrganization(context, role, "last")
      : getOrganization(context, { start: next.start, end }, "first");
  }
  const before = getModifiers(phrase).findLast(({ end }) => end <= mention.start);
  return before !== undefined && spokespersons.has(before.normal)
    ? findOrganizationBefore(context, phrase, before)
    : null;
}

/** "Norland Ministry of Water spokesman": the organization may begin before the phrase. */
function findOrganizationBefore(
  { links }: ArticleContext,
  phrase: Span,
  spokesperson: Span,
): Represented | null {
  const mention = links.findLast(
    ({ end, actor }) =>
      end > phrase.start && end <= spokesperson.start && actor?.type === "ORGANIZATION",
  );
  return mention?.actor == null ? null : { organization: mention.actor, mention };
}

function getOrganization(
  context: ArticleContext,
  span: Span,
  which: "first" | "last",
): Represented | null {
  const links = findLinksIn(context, span).filter(({ actor }) => actor?.type === "ORGANIZATION");
  const link = which === "first" ? links[0] : links.at(-1);
  if (link?.actor != null) return { organization: link.actor, mention: link };
  const names = findNamesIn(context, span).filter(
    (name) => name.bearer.type === "ORGANIZATION" && findLinkAt(context, name) === undefined,
  );
  const name = which === "first" ? names[0] : names.at(-1);
  if (name === undefined) return null;
  return { organization: buildNamedActor(context, name, false), mention: name };
}
