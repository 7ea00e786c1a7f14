import type { Token } from "../../domain/text/document.ts";
import { findTokens } from "../../domain/text/find-tokens.ts";
import { contains, type Span } from "../../domain/text/span.ts";
import { type ArticleContext, findLinksIn, findNamesIn } from "../article-context.ts";

/**
 * The token that a noun phrase is about: "spokesman" in "the spokesman for the ministry", "Okoye" in
 * "the minister, Ada Okoye" and "Okoye (the mayor)".
 *
 * A preposition inside a name cuts nothing off: "Ministry of Rivers spokeswoman Ada Okoye".
 */
export function findHead(context: ArticleContext, span: Span): Token | null {
  const tokens = findTokens(context.document, span);
  const comma = tokens.findIndex(({ normal }) => normal === ",");
  const name = comma < 0 ? [] : tokens.slice(comma + 1);
  if (name.length > 0 && name.every(({ pos }) => pos === "PROPN")) return name.at(-1) ?? null;
  const bracket = tokens.findIndex(({ normal }) => normal === "(");
  const words = (bracket > 0 ? tokens.slice(0, bracket) : tokens).filter(
    ({ pos, normal }) => pos !== "PUNCT" && normal !== "'s" && normal !== "'",
  );
  const inner = [...findLinksIn(context, span), ...findNamesIn(context, span)];
  const modifier = words.findIndex((word, index) => {
    const before = words[index - 1];
    if (before === undefined || inner.some((other) => contains(other, word))) return false;
    if (word.pos === "ADP") return isNominal(before);
    // "officials briefed on it", "a man who left"; not "army-backed fighters".
    const isHyphened = context.document.text.charAt(before.end) === "-";
    return (word.pos === "VERB" || word.normal === "who") && isNoun(before) && !isHyphened;
  });
  // "Secretary of State Ada Okoye": the name is what the office describes.
  const closing = words.at(-1);
  const named = inner.find((other) => closing !== undefined && contains(other, closing));
  if (modifier > 0 && named !== undefined && "titled" in named && named.titled) {
    if (named.start > words[modifier + 1]!.start) return closing ?? null;
  }
  const core = modifier < 0 ? words : words.slice(0, modifier);
  const last = core.at(-1) ?? null;
  // "people familiar with the matter".
  const isDescribed = modifier > 0 && last?.pos === "ADJ";
  return isDescribed ? (core.findLast(isNoun) ?? last) : last;
}

/** Whether a phrase joins two names with "and": two who speak as one. */
export function isJoined(context: ArticleContext, span: Span): boolean {
  const head = findHead(context, span);
  const inner = [...findLinksIn(context, span), ...findNamesIn(context, span)];
  return findTokens(context.document, span).some(
    (token) =>
      token.normal === "and" &&
      head !== null &&
      token.start < head.start &&
      inner.some(({ end }) => end <= token.start) &&
      !inner.some((other) => contains(other, token)),
  );
}

function isNoun({ pos }: Token): boolean {
  return pos === "NOUN" || pos === "PROPN";
}

function isNominal({ pos }: Token): boolean {
  return ["NOUN", "PROPN", "NUM", "PRON", "ADJ", "DET"].includes(pos);
}
