import type { ArticleInput } from "../../domain/articles/article.ts";

/** How the files of one ending hold articles. */
export type ArticleFormat = OneArticle | ManyArticles;

interface OneArticle {
  readonly holds: "one";
  /** @throws AppError ARTICLE_INVALID and its like, where the text holds no article */
  readonly parse: (text: string, path: string) => ArticleInput;
}

export interface ManyArticles {
  readonly holds: "many";
  /**
   * The articles of a file, one after the other, so that no more of it is kept than one of them.
   *
   * @throws LineTooLongError before more than `maxBytes` are kept
   */
  readonly split: (stream: AsyncIterable<Buffer>, maxBytes: number) => AsyncIterable<ArticlePart>;
}

export interface ArticlePart {
  /** On which the article begins. */
  readonly line: number;
  /**
   * Throws for one article alone, so that the next can be read.
   *
   * @throws AppError ARTICLE_INVALID and its like
   */
  readonly parse: (path: string) => ArticleInput;
}
