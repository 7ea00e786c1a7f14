import type { DossierArticle } from "./dossier-statement.ts";
import { foreign, linkAddress, linkTo } from "./links.ts";
import { type Markup, markup } from "./markup.ts";
import { writeDay } from "./write-days.ts";

/** The articles that a dossier quotes, numbered as they come: A1, A2 … */
export class ArticleList {
  readonly #articles = new Map<
    string,
    { readonly article: DossierArticle; readonly name: string }
  >();

  /** The number by which the statements refer to an article. */
  refer(article: DossierArticle): string {
    const known = this.#articles.get(article.id);
    if (known !== undefined) return known.name;
    const name = `A${String(this.#articles.size + 1)}`;
    this.#articles.set(article.id, { article, name });
    return name;
  }

  *write(): Generator<string> {
    yield markup`<section aria-labelledby="articles">
<h2 id="articles">Articles</h2>
<p>Whoever holds one of them can check every passage: ${linkTo("check", "how to check")}.</p>
<ol class="articles">
`.text;
    for (const { article, name } of this.#articles.values()) yield writeArticle(article, name).text;
    yield "</ol>\n</section>\n";
  }
}

function writeArticle(article: DossierArticle, name: string): Markup {
  const { id, title, author, publisher, publishedOn, url, sha256, sourceSha256 } = article;
  const day = publishedOn === null ? null : writeDay(publishedOn);
  const facts: readonly (readonly [string, Markup | string | null])[] = [
    ["Publisher", publisher === null ? "not known" : foreign(publisher)],
    ["Author", author === null ? "not known" : foreign(author)],
    [
      "Published",
      day === null ? "day not known" : markup`<time datetime="${publishedOn}">${day}</time>`,
    ],
    ["Address", url === null ? "not known" : linkAddress(url)],
    ["Id", markup`<code>${id}</code>`],
    ["SHA-256, text", markup`<code class="sha256">${sha256}</code>`],
    ["SHA-256, file", sourceSha256 === null ? null : markup`<code>${sourceSha256}</code>`],
  ];
  return markup`<li id="${name}">
<p><span class="number">${name}</span> <cite>${writeTitle(title)}</cite></p>
${writeFacts(facts)}</li>
`;
}

export function writeTitle(title: string | null): Markup {
  return title === null ? markup`Article without a title` : foreign(title);
}

/** Those that are known, each with its name. */
export function writeFacts(
  facts: readonly (readonly [name: string, told: Markup | string | null])[],
): Markup {
  const known = facts.filter(([, told]) => told !== null);
  return markup`<dl class="facts">
${known.map(([name, told]) => markup`<div><dt>${name}</dt><dd>${told}</dd></div>\n`)}</dl>
`;
}
