import type { Actor } from "../../domain/entity.ts";
import { inferBy } from "../../domain/rules/resolution-rules.ts";
import { contains, type Span } from "../../domain/text/span.ts";
import { isWholeName } from "../../names/whole-name.ts";
import { findLinksIn, findNamesIn, listIn, type ArticleContext } from "../article-context.ts";
import { buildNamedActor } from "../speakers/people.ts";

/** An actor whom nobody knew before, at a name. */
export interface NamedActor extends Span {
  readonly actor: Actor;
  readonly rule: "new-name";
  readonly confidence: number;
}

/**
 * The persons and organizations that a span names and nobody knows, whole there or anywhere in the
 * article: "Mr Ost" is its Karl Ost. Whom only a surname names is not looked for.
 */
export function findNamedActors(context: ArticleContext, span: Span): NamedActor[] {
  const taken = [...findLinksIn(context, span), ...listIn(context.unknownPlaces, span)];
  return findNamesIn(context, span).flatMap((name) => {
    const { type, folded } = name.bearer;
    const isActor = type === "PERSON" || type === "ORGANIZATION";
    const isTaken = taken.some((other) => contains(name, other) || contains(other, name));
    if (!isActor || isTaken || !isWholeName(folded)) return [];
    const { start, end } = name;
    const actor = buildNamedActor(context, name, false);
    return [{ start, end, actor, ...inferBy("new-name") }];
  });
}
