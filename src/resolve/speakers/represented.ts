import type { Actor } from "../../domain/entity.ts";
import type { Span } from "../../domain/text/span.ts";
import { type ArticleContext, findLinkAt, findLinksIn, findNamesIn } from "../article-context.ts";
import { buildNamedActor } from "./people.ts";

/** The organization for which someone speaks, or that made what is read, at the words that say so. */
export interface Represented {
  readonly organization: Actor;
  readonly mention: Span;
  readonly rule: "spokesperson" | "maker";
}

/** The first or last organization that a span names. */
export function findOrganization(
  context: ArticleContext,
  span: Span,
  which: "first" | "last",
  rule: Represented["rule"],
): Represented | null {
  const links = findLinksIn(context, span).filter(({ actor }) => actor?.type === "ORGANIZATION");
  const link = which === "first" ? links[0] : links.at(-1);
  if (link?.actor != null) return { organization: link.actor, mention: link, rule };
  const names = findNamesIn(context, span).filter(
    (name) => name.bearer.type === "ORGANIZATION" && findLinkAt(context, name) === undefined,
  );
  const name = which === "first" ? names[0] : names.at(-1);
  if (name === undefined) return null;
  return { organization: buildNamedActor(context, name, false), mention: name, rule };
}
