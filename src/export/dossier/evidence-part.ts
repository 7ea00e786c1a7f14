import type { ExportedSpan } from "../statement.ts";
import { type ArticleList, writeTitle } from "./articles-part.ts";
import type { DossierQuotation, DossierStatement } from "./dossier-statement.ts";
import { foreign, linkTo, tellLanguage } from "./links.ts";
import { type Markup, join, markup } from "./markup.ts";
import { type Piece, cutPassage } from "./passage.ts";
import { writeDay } from "./write-days.ts";

/** The text of an article; `null` where it is gone. */
export type TextOf = (articleId: string) => Promise<{ readonly text: string } | null>;

/** Each passage in which an article quotes a statement, and where articles say that nobody could check it. */
export async function writeEvidence(
  { quotations, disclaimers }: Pick<DossierStatement, "quotations" | "disclaimers">,
  articles: ArticleList,
  readText: TextOf,
): Promise<Markup> {
  const figures: Markup[] = [];
  for (const quotation of quotations) {
    const article = await readText(quotation.article.id);
    figures.push(writePassage(quotation, articles, article?.text ?? null));
  }
  const doubts = disclaimers.map(({ text, span, article }) => {
    const name = articles.refer(article);
    return markup`<li>“${foreign(text)}” <span class="how">${linkTo(name, name)}, ${writeSpan(span)}</span></li>\n`;
  });
  const doubted =
    doubts.length === 0
      ? null
      : markup`<p>Articles say that nobody could check it:</p>\n<ul>\n${doubts}</ul>\n`;
  return markup`<section class="evidence">
<h5>Evidence</h5>
${figures}${doubted}</section>
`;
}

function writePassage(
  quotation: DossierQuotation,
  articles: ArticleList,
  text: string | null,
): Markup {
  const { id, rule, confidence, article } = quotation;
  const { title, publisher, author, publishedOn } = article;
  const name = articles.refer(article);
  const origin = [
    publisher === null ? "publisher not known" : foreign(publisher),
    author === null ? [] : foreign(author),
    publishedOn === null ? "day not known" : writeDay(publishedOn),
  ].flat();
  return markup`<figure>
${text === null ? markup`<p>The graph holds the text of this article no longer.</p>` : quote(text, quotation)}
<figcaption>${linkTo(name, name)} <cite>${writeTitle(title)}</cite>, ${join(origin, ", ")}.
<span class="how">Words ${join(listPlaces(quotation), "; ")}; rule ${rule}, ${confidence}; quotation <code>${id}</code></span></figcaption>
</figure>
`;
}

/** The pieces to the letter: nothing may stand between them that the article does not have. */
function quote(text: string, quotation: DossierQuotation): Markup {
  const stretches = cutPassage(text, quotation);
  const before = stretches[0]?.[0]?.start === 0 ? null : markup`${LEFT_OUT} `;
  const after = stretches.at(-1)?.at(-1)?.end === text.length ? null : markup` ${LEFT_OUT}`;
  const written = stretches.map((pieces) => markup`${pieces.map(writePiece)}`);
  const passage = join(written, markup` ${LEFT_OUT} `);
  return markup`<blockquote class="passage" dir="auto"${tellLanguage(text)}>${before}${passage}${after}</blockquote>`;
}

const LEFT_OUT = markup`<span class="left-out">[…]</span>`;

function writePiece({ text, role, start, end }: Piece): Markup {
  if (role === null) return markup`${text}`;
  return markup`<mark class="${role}" data-start="${start}" data-end="${end}">${text}</mark>`;
}

function listPlaces({ content, source, cue }: DossierQuotation): readonly Markup[] {
  return [
    join(content.map(writeSpan), ", "),
    source === null ? [] : markup`source ${writeSpan(source)}`,
    cue === null ? [] : markup`cue ${writeSpan(cue)}`,
  ].flat();
}

function writeSpan({ start, end }: ExportedSpan): Markup {
  return markup`<span class="span">${start}–${end}</span>`;
}
