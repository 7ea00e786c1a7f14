import type { Actor, ActorType } from "../../domain/entity.ts";
import { buildActorId, buildArticlePersonId, buildLocalActorId } from "../../domain/ids.ts";
import { foldName } from "../../domain/names/name-key.ts";
import type { Span } from "../../domain/text/span.ts";
import type { NameSpan } from "../../names/name-spans.ts";
import { findWordsIn, getDeterminer, getModifiers } from "../../grammar/find-in-reading.ts";
import { hasRole, Role } from "../../language/word-form.ts";
import type { ArticleContext } from "../article-context.ts";
import { findAround } from "../../prose/find-around.ts";
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
  context: Pick<ArticleContext, "document" | "organizationNames" | "read" | "references">,
  name: NameSpan,
  isSpeaking: boolean,
): boolean {
  if (name.isOrganization) return false;
  if (name.titled || isSpeaking) return true;
  const text = context.document.text.slice(name.start, name.end);
  if (context.organizationNames.has(foldName(text))) return false;
  return !/^\p{Lu}[\p{Lu}&.-]+$/u.test(text) && !hasArticle(context, name);
}

/** "the Larnpoint": nothing but an article stands in the phrase before it. */
function hasArticle(
  { read, references }: Pick<ArticleContext, "read" | "references">,
  name: NameSpan,
): boolean {
  const phrase = findAround(read, name)?.phrase;
  const article = phrase === undefined ? null : getDeterminer(phrase);
  return (
    article !== null &&
    hasRole(article.form, Role.ARTICLE) &&
    references.definite.has(article.normal) &&
    article.end <= name.start &&
    getModifiers(phrase!).every(({ start }) => start >= name.start)
  );
}
