import type { ArticleFormat } from "../article-format.ts";
import { splitText } from "../whole-file.ts";
import { readFeed } from "./read-feed.ts";

/** A feed of a site's latest articles: RSS, RDF, Atom, JSON Feed. */
export const feed: ArticleFormat = {
  name: "feed",
  recognizes: ({ text }) => text !== null && (XML.test(text.slice(0, FAR)) || JSON_FEED.test(text)),
  split: splitText(readFeed),
};

/** UTF-16 units within which a feed begins, after comments and declarations. */
const FAR = 8_192;

const XML =
  /^(?:\s|<\?[^>]*>|<!--(?:[^-]|-(?!->))*-->|<!DOCTYPE[^[>]*(?:\[[^\]]*\][^>]*)?>)*<(?:rss|feed|(?:\w+:)?RDF|(?:atom|a):feed)[\s>]/u;

const JSON_FEED =
  /^\s*\{[^{}[\]]{0,2000}"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org\\?\/version/u;
