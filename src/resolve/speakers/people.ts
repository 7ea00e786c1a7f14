import type { Actor, ActorType } from "../../domain/entity.ts";
import { buildActorId, buildArticlePersonId, buildLocalActorId } from "../../domain/ids.ts";
import { foldName } from "../../domain/names/name-key.ts";
import type { Span } from "../../domain/text/span.ts";
import type { NameSpan } from "../../extract/phrases/name-spans.ts";
import { findTokens } from "../../domain/text/find-tokens.ts";
import type { ArticleContext } from "../article-context.ts";
import { findWholeName, isWholeName } from "../names/whole-names.ts";

/**
 * An actor that the registry does not know, named in this article.
 *
 * `isSpeaking` where a transcript names who speaks: capitals then are no acronym.
 */
export function buildNamedActor(
  context: Omit<ArticleContext, "described">,
  name: NameSpan,
  isSpeaking: boolean,
): Actor {
  const { text } = context.document;
  const whole = findFullName(context, name);
  const words = text.slice(whole.start, whole.end).replace(/\s+/gu, " ");
  const type = isPerson(context, whole, isSpeaking) ? "PERSON" : "ORGANIZATION";
  const id =
    type === "PERSON" && !isWholeName(foldName(words))
      ? buildArticlePersonId(context.article, words)
      : buildActorId(type, words);
  return buildActor(type, id, words);
}

/** A source without a name of its own: it belongs to this article and these words alone. */
export function buildLocalActor(
  { article, document }: ArticleContext,
  type: Exclude<ActorType, "PERSON">,
  mention: Span,
): Actor {
  const words = document.text.slice(mention.start, mention.end).replace(/\s+/gu, " ");
  const name = words.replace(/^(?:the|an?) /iu, "");
  return buildActor(type, buildLocalActorId(article, mention), name);
}

/** Those who govern a place of which the registry knows no government. */
export function buildAuthorities(placeName: string): Actor {
  const name = `Authorities of ${placeName}`;
  return buildActor("ORGANIZATION", buildActorId("ORGANIZATION", name), name);
}

function buildActor(type: ActorType, id: string, name: string): Actor {
  return { type, id, name, aliases: [], wikidata: null, description: null, memberOf: [] };
}

/** "Okoye" is the "Ada Okoye" of the same article, "IR" its "Institute of Rivers (IR)". */
function findFullName(
  { document, wholeNames, acronyms }: Omit<ArticleContext, "described">,
  name: NameSpan,
): NameSpan {
  const acronym = acronyms.get(foldName(document.text.slice(name.start, name.end)));
  return acronym ?? findWholeName(document, wholeNames, name) ?? name;
}

/** A capitalized source is a person's name unless it is an acronym, has an article, or says what it is. */
function isPerson(
  { document, organizationNames }: Pick<ArticleContext, "document" | "organizationNames">,
  name: NameSpan,
  isSpeaking: boolean,
): boolean {
  if (name.isOrganization) return false;
  if (name.titled || isSpeaking) return true;
  const text = document.text.slice(name.start, name.end);
  if (organizationNames.has(foldName(text))) return false;
  if (/^\p{Lu}[\p{Lu}&.-]+$/u.test(text)) return false;
  const before = findTokens(document, { start: Math.max(0, name.start - 8), end: name.start }).at(
    -1,
  );
  return !(before?.pos === "DET" && /^the$/iu.test(before.text));
}
