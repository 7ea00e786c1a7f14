import { hash } from "node:crypto";
import type { ArticleInput } from "./articles/article.ts";
import type { EntityType } from "./entity.ts";
import type { Span } from "./text/span.ts";
import { mayBeOneAct, type Mode } from "./statements/mode.ts";
import { buildSpellingKey } from "./names/name-key.ts";
import { splitWords } from "./text/split-words.ts";

/*
 * Ids come from content, so that loading twice changes nothing and the order of loading does not
 * matter. Twenty hexadecimal digits (80 bits) keep a corpus of a billion items free of collisions.
 */

export function hashText(text: string): string {
  return hashBytes(text);
}

/** SHA-256, hexadecimal; of a text that of its UTF-8 bytes. */
export function hashBytes(bytes: Buffer | string): string {
  return hash("sha256", bytes, "hex");
}

/**
 * An article that is given no name is all that it holds: its text and what its sender knows of it.
 * Where it lies does not matter, so that it is the same wherever it is found.
 */
export function buildArticleId({
  text,
  title,
  publisher,
  publishedOn,
  author,
}: Omit<ArticleInput, "id" | "url">): string {
  const given = [
    title ?? null,
    publisher ?? null,
    publishedOn ?? null,
    ...(author === undefined ? [] : [author]),
  ];
  return `a-${digest(JSON.stringify([text, ...given]))}`;
}

/**
 * A quotation is its article, that article's text and the spans of its content.
 *
 * The article's id counts too: two outlets that print the same text make two quotations, each with
 * its own article's date.
 */
export function buildQuotationId(
  article: { readonly id: string; readonly sha256: string },
  content: readonly Span[],
): string {
  const spans = content.map(({ start, end }) => `${String(start)}-${String(end)}`).join(",");
  return `q-${digest(JSON.stringify([article.id, article.sha256, spans]))}`;
}

/** A named actor that the registry does not know is its name, whatever letters spell it. */
export function buildActorId(type: "PERSON" | "ORGANIZATION", name: string): string {
  return `${type === "PERSON" ? "p" : "o"}-${digest(buildSpellingKey(name))}`;
}

/**
 * A person of whom an article gives no whole name belongs to that article: the "Smith" of another
 * is someone else until more is known.
 */
export function buildArticlePersonId(article: { readonly id: string }, name: string): string {
  return `p-${digest(JSON.stringify([article.id, buildSpellingKey(name)]))}`;
}

/** A group or unnamed source is its place in one article: the same words elsewhere are someone else. */
export function buildLocalActorId(
  article: { readonly id: string; readonly sha256: string },
  mention: Span,
): string {
  const span = `${String(mention.start)}-${String(mention.end)}`;
  return `u-${digest(JSON.stringify([article.id, article.sha256, span]))}`;
}

const PREFIXES = {
  PERSON: "p",
  ORGANIZATION: "o",
  GROUP: "u",
  UNNAMED: "u",
  PLACE: "l",
} as const satisfies Record<EntityType, string>;

/** What a person split off an entity: the same split gives the same id whenever it is decided. */
export function buildSplitId(
  type: EntityType,
  entityId: string,
  within: readonly string[],
): string {
  return `${PREFIXES[type]}-${digest(JSON.stringify(["split", entityId, ...within]))}`;
}

/** The kind of entity that an id made from content belongs to; `null` for one from the registry. */
export function readDerivedType(id: string): "PERSON" | "ORGANIZATION" | "LOCAL" | "PLACE" | null {
  const prefix = /^([polu])-[0-9a-f]{20}$/.exec(id)?.[1];
  if (prefix === undefined) return null;
  return ({ p: "PERSON", o: "ORGANIZATION", u: "LOCAL", l: "PLACE" } as const)[
    prefix as "p" | "o" | "u" | "l"
  ];
}

/** Words it takes to be sure that two quotations are one act of saying, not two alike. */
const WORDS_THAT_IDENTIFY = 7;

/**
 * The same long words by the same speaker are one statement, unless they deny them once or did not say
 * them; short words are only ever themselves.
 *
 * The statement's id is the smallest id of the quotations that share the key.
 */
export function buildStatementKey(
  speakerId: string | null,
  contentText: string,
  quotationId: string,
  mode: Mode,
): string {
  const words = splitWords(contentText);
  if (speakerId === null || words.length < WORDS_THAT_IDENTIFY) return quotationId;
  // "said it fell" and "promised it": one act. What was denied, or not said, is another.
  const isApart = !mayBeOneAct(mode, "ASSERTED");
  return `s-${digest(`${speakerId} ${isApart ? `${mode} ` : ""}${words.join(" ")}`)}`;
}

/** A claim is the statement that made it first. */
export function buildClaimId(statementKey: string): string {
  return `c-${digest(statementKey)}`;
}

/** Twenty hexadecimal digits that stand for a text. */
export function digest(text: string): string {
  return hashText(text).slice(0, 20);
}
