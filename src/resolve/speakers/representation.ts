import type { Actor } from "../../domain/entity.ts";
import type { Span } from "../../domain/text/span.ts";
import { findLinksIn, type ArticleContext } from "../article-context.ts";

/** The organization for which someone speaks, at the words that say so. */
export interface Represented {
  readonly organization: Actor;
  readonly mention: Span;
}

const SPOKEN_FOR = /\bspokes(?:person|man|woman)\b/iu;

/** Characters around a name in which an apposition tells whom it speaks for. */
const APPOSITION = 90;

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
    if (actor.type !== "PERSON" || represented.has(actor.id)) continue;
    const found = findBehind(context, mention) ?? findBefore(context, mention);
    if (found !== null) represented.set(actor.id, found);
  }
  return represented;
}

function findBehind(context: ArticleContext, mention: Span): Represented | null {
  const { text } = context.document;
  const apposition = /^,\s[^.;!?]{0,30}?\bspokes(?:person|man|woman)\s(?:for|of)\s/iu.exec(
    text.slice(mention.end, mention.end + APPOSITION),
  );
  if (apposition === null) return null;
  const start = mention.end + apposition[0].length;
  return getOrganization(context, { start, end: start + APPOSITION }, "first");
}

function findBefore(context: ArticleContext, mention: Span): Represented | null {
  const { text } = context.document;
  const start = Math.max(0, mention.start - APPOSITION);
  const before = text.slice(start, mention.start);
  const role = SPOKEN_FOR.exec(before);
  if (role === null || !/^spokes\w+\s$/iu.test(before.slice(role.index))) return null;
  return getOrganization(context, { start, end: start + role.index }, "last");
}

function getOrganization(
  context: ArticleContext,
  span: Span,
  which: "first" | "last",
): Represented | null {
  const links = findLinksIn(context, span).filter(({ actor }) => actor?.type === "ORGANIZATION");
  const link = which === "first" ? links[0] : links.at(-1);
  return link?.actor == null ? null : { organization: link.actor, mention: link };
}
