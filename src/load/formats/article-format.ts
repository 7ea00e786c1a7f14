import type { ArticleInput } from "../../domain/articles/article.ts";

/** How the files of one ending hold articles. Of each article `longest` UTF-16 units are read. */
export type ArticleFormat = OneArticle | ManyArticles;

export interface OneArticle {
  readonly holds: "one";
  /** @throws AppError ARTICLE_INVALID and its like, where the stream holds no article */
  readonly read: (
    stream: AsyncIterable<Buffer>,
    path: string,
    longest: number,
  ) => Promise<ArticleInput>;
}

export interface ManyArticles {
  readonly holds: "many";
  /** The articles of a file, one after the other, so that no more of it is kept than one of them. */
  readonly split: (stream: AsyncIterable<Buffer>, longest: number) => AsyncIterable<ArticlePart>;
}

export interface ArticlePart {
  /** On which the article begins. */
  readonly line: number;
  /**
   * Throws for one article alone, so that the next can be read.
   *
   * @throws AppError ARTICLE_INVALID, ARTICLE_FILE_TOO_LARGE and their like
   */
  readonly parse: (path: string) => ArticleInput;
}
