import { describeWhere } from "./describe-where.ts";
import { foreign, linkTo } from "./links.ts";
import { type Markup, join, markup, plain } from "./markup.ts";
import type { IndexEntry, Outline } from "./outline.ts";
import { count } from "./read-out.ts";
import { STYLE } from "./style.ts";

/** What a dossier says of itself. */
export interface Imprint {
  readonly where: unknown;
  readonly madeAt: Date;
  readonly version: string;
  /** The hash of all that the graph was made from, and how much that is. */
  readonly corpus: { readonly hash: string; readonly articles: number; readonly decisions: number };
}

/** The beginning of the file, up to the first statement: title page, contents, what was asked. */
export function writeFront(imprint: Imprint, outline: Outline): Markup {
  const conditions = describeWhere(imprint.where);
  const title = conditions.length === 0 ? "All statements" : `Statements ${conditions.join("; ")}`;
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="whosaid ${plain(imprint.version)}">
<title>${plain(title)}</title>
${STYLE}
</head>
<body>
<header class="cover">
<p class="kicker">Dossier</p>
<h1>${foreign(title)}</h1>
${writeFigures(outline)}${writeImprint(imprint)}</header>
${writeContents(outline)}<main>
${writeAsked(imprint, conditions)}<section aria-labelledby="statements">
<h2 id="statements">Statements</h2>
<p>Those that were said last come first. In each passage are marked <mark class="content">what was said</mark>, <mark class="source">who said it</mark> and <mark class="cue">the words that signal saying</mark>. Behind each thing that was found stands the rule that found it, and how far that rule is to be trusted, from 0 to 1.</p>
`;
}

function writeFigures({ numbers, articleCount, publisherCount, confirmedCount }: Outline): Markup {
  const figures = [
    [numbers.size, numbers.size === 1 ? "statement" : "statements"],
    [articleCount, articleCount === 1 ? "article" : "articles"],
    [publisherCount, publisherCount === 1 ? "publisher" : "publishers"],
    [confirmedCount, "from more than one independent source"],
  ] as const;
  const listed = figures.map(
    ([number, words]) =>
      markup`<div><dt>${words}</dt><dd>${number.toLocaleString("en")}</dd></div>\n`,
  );
  return markup`<dl class="figures">
${listed}</dl>
`;
}

/** When it was made has a line of its own: nothing else differs where it is made again of the same graph. */
function writeImprint({ madeAt, version, corpus }: Imprint): Markup {
  const at = `${madeAt.toISOString().slice(0, 19)}Z`;
  return markup`<p class="imprint">
Made <time datetime="${at}">${at.slice(0, 10)} at ${at.slice(11, 19)} UTC</time>
by whosaid ${version}, from a graph of ${count(corpus.articles, "article")} and ${count(corpus.decisions, "decision")}: corpus <code>${corpus.hash}</code>.
</p>
`;
}

function writeContents({ periods }: Outline): Markup {
  const listed = periods.map(
    ({ title, count: size }, index) =>
      markup`<li>${linkTo(`period-${String(index + 1)}`, title)} <span class="how">${size}</span></li>\n`,
  );
  return markup`<nav aria-labelledby="contents">
<h2 id="contents">Contents</h2>
<ol class="contents">
<li>${linkTo("asked", "What was asked")}</li>
<li>${linkTo("statements", "Statements")}
<ul>
${listed}</ul></li>
<li>${linkTo("speakers", "By speaker")}</li>
<li>${linkTo("subjects", "By what it is about")}</li>
<li>${linkTo("articles", "Articles")}</li>
<li>${linkTo("queries", "The same from the graph")}</li>
<li>${linkTo("check", "How to check")}</li>
<li>${linkTo("notice", "What this is not, and whose words these are")}</li>
</ol>
</nav>
`;
}

function writeAsked({ where }: Imprint, conditions: readonly string[]): Markup {
  const listed = conditions.map((condition) => markup`<li>${foreign(condition)}</li>\n`);
  const told =
    conditions.length === 0
      ? markup`<p>All statements of the graph.</p>`
      : markup`<p>All statements for which this holds:</p>\n<ul>\n${listed}</ul>`;
  return markup`<section aria-labelledby="asked">
<h2 id="asked">What was asked</h2>
${told}
<p>The filter, to the letter:</p>
<pre><code>${JSON.stringify(where, null, 2)}</code></pre>
</section>
`;
}

/** What the statements have in common, each with the numbers of its statements. */
export function writeIndexes({ speakers, subjects, numbers }: Outline): Markup {
  const write = (id: string, heading: string, entries: readonly IndexEntry[]) => {
    const listed = entries.map(({ name, ids }) => {
      const links = ids.map((each) => linkTo(each, String(numbers.get(each))));
      return markup`<li>${foreign(name)} ${join(links, ", ")}</li>\n`;
    });
    return markup`<section aria-labelledby="${id}">
<h2 id="${id}">${heading}</h2>
<ul class="index">
${listed}</ul>
</section>
`;
  };
  return markup`${write("speakers", "By speaker", speakers)}${write("subjects", "By what it is about", subjects)}`;
}
