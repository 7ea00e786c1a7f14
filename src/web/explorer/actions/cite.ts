/** What a citation of a statement needs: who said it, and the article that quotes it. */
export interface CitedStatement {
  readonly id: string;
  readonly text: string;
  readonly sourceText: string | null;
  readonly speaker: { readonly name: string } | null;
  readonly quotations: readonly { readonly article: CitedArticle }[];
}

interface CitedArticle {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly publishedOn: string | null;
  readonly url: string | null;
}

export interface Citation {
  readonly format: string;
  readonly text: string;
}

/** The statement as its first article has it, for a footnote, for LaTeX, and for managers of references. */
export function cite(statement: CitedStatement, address: string): readonly Citation[] {
  const article = statement.quotations[0]?.article;
  if (article === undefined) return [];
  return [
    { format: "Text", text: citeAsText(statement, article) },
    { format: "BibTeX", text: citeAsBibtex(statement, article) },
    { format: "CSL-JSON", text: citeAsCsl(statement, article, address) },
  ];
}

function citeAsText({ text, speaker, sourceText }: CitedStatement, article: CitedArticle): string {
  const who = speaker?.name ?? sourceText ?? "Unknown speaker";
  const parts = [
    article.author,
    article.title === null ? null : `“${article.title}”`,
    article.publisher,
    article.publishedOn,
    article.url,
  ].filter((part) => part !== null);
  const where = parts.length > 0 ? parts.join(", ") : "an article without title or publisher";
  return `${who}: “${text}”, in: ${where}.`;
}

function citeAsBibtex({ id, text }: CitedStatement, article: CitedArticle): string {
  const fields = {
    author: article.author,
    title: article.title,
    journal: article.publisher,
    date: article.publishedOn,
    url: article.url,
    note: text,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = {${escapeBibtex(value)}},`],
  );
  return [`@article{whosaid-${id.replace(/[^\w-]/gu, "-")},`, ...lines, "}"].join("\n");
}

/** Characters that TeX reads as commands. */
function escapeBibtex(text: string): string {
  const escapes: Record<string, string> = {
    "\\": "\\textbackslash{}",
    "~": "\\textasciitilde{}",
    "^": "\\textasciicircum{}",
  };
  return text.replace(/[\\~^#$%&_{}]/gu, (letter) => escapes[letter] ?? `\\${letter}`);
}

/** As the Citation Style Language's schema has it. */
function citeAsCsl({ id, text }: CitedStatement, article: CitedArticle, address: string): string {
  const { title, author, publisher, publishedOn, url } = article;
  const item = {
    id,
    type: "article-newspaper",
    ...(title === null ? {} : { title }),
    ...(author === null ? {} : { author: author.split(", ").map((literal) => ({ literal })) }),
    ...(publisher === null ? {} : { "container-title": publisher }),
    ...(publishedOn === null
      ? {}
      : { issued: { "date-parts": [publishedOn.split("-").map(Number)] } }),
    URL: url ?? address,
    note: text,
  };
  return JSON.stringify([item], null, 2);
}
