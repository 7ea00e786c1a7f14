import type { Actor, ActorType } from "../../domain/entity.ts";
import { buildActorId, buildArticlePersonId, buildLocalActorId } from "../../domain/ids.ts";
import { foldName } from "../../domain/names/name-key.ts";
import type { Span } from "../../domain/text/span.ts";
import type { NameMention } from "../../names/name-mention.ts";
import { findWordsIn } from "../../grammar/find-in-reading.ts";
import { hasRole, Role } from "../../language/word-form.ts";
import type { ArticleContext } from "../article-context.ts";
import { isWholeName } from "../../names/whole-name.ts";

/**
 * An actor that the registry does not know, named in this article.
 *
 * `isSpeaking` where a transcript names who speaks: capitals then are no acronym.
 */
export function buildNamedActor(
  context: Omit<ArticleContext, "described">,
  name: NameMention,
  isSpeaking: boolean,
): Actor {
  const { text } = context.document;
  const { bearer } = name;
  const { odds } = bearer;
  const whole = name.folded === bearer.folded ? name : bearer.whole;
  const words = text.slice(whole.start, whole.end).replace(/\s+/gu, " ");
  const isPerson = odds.PERSON >= odds.ORGANIZATION || (isSpeaking && !name.isOrganization);
  const type = isPerson ? "PERSON" : "ORGANIZATION";
  const id =
    type === "PERSON" && !isWholeName(foldName(words))
      ? buildArticlePersonId(context.article, words)
      : buildActorId(type, words);
  return buildActor(type, id, words);
}

/** A source without a name of its own: it belongs to this article and these words alone. */
export function buildLocalActor(
  { article, document, read }: ArticleContext,
  type: Exclude<ActorType, "PERSON">,
  mention: Span,
): Actor {
  const reading = read.findUnit(mention.start)?.reading;
  const [opening, next] = reading === undefined ? [] : findWordsIn(reading, mention);
  const hasArticle = next !== undefined && hasRole(opening!.form, Role.ARTICLE);
  const words = document.text.slice(hasArticle ? next.start : mention.start, mention.end);
  return buildActor(type, buildLocalActorId(article, mention), words.replace(/\s+/gu, " "));
}

/** Those who govern a place of which the registry knows no government. */
export function buildAuthorities(placeName: string): Actor {
  const name = `Authorities of ${placeName}`;
  return buildActor("ORGANIZATION", buildActorId("ORGANIZATION", name), name);
}

function buildActor(type: ActorType, id: string, name: string): Actor {
  return { type, id, name, aliases: [], wikidata: null, description: null, memberOf: [] };
}
