import type { FieldMap } from "./fields/field-map.ts";
import type { GivenArticle } from "./given-article.ts";

/** A way in which files hold articles. */
export interface ArticleFormat {
  /** Stays on the article: "nexis", "html". */
  readonly name: string;
  /** Whether a file that begins so is of this format. */
  readonly recognizes: (beginning: Beginning) => boolean;
  /**
   * The articles in it, one after the other, so that no more is kept than one of them.
   *
   * @throws AppError where the file cannot be read, or no further
   */
  readonly split: (source: Source) => AsyncIterable<ArticlePart>;
}

/** How a file begins. */
export interface Beginning {
  /** The first 64 KiB at most. */
  readonly bytes: Buffer;
  /** The same decoded; null where it is no text. */
  readonly text: string | null;
  /**
   * Of the name, in lower case with its dot; "" where there is none. It only decides between what the
   * bytes leave open.
   */
  readonly ending: string;
}

/** A file that is read. */
export interface Source {
  /** As a person would name it: "corpus.zip/a.html" for a file inside another. */
  readonly path: string;
  /** Its bytes as they are; of `stream` and `utf8` one is read, once. */
  readonly stream: AsyncIterable<Buffer>;
  /**
   * The same as UTF-8 without a mark, whatever charset they are in. Where that cannot be told they come as
   * they are, and `decode` refuses what is no UTF-8.
   */
  readonly utf8: AsyncIterable<Buffer>;
  /** UTF-16 units that are read of an article. */
  readonly longest: number;
  /** What its sender calls our fields. */
  readonly fields: FieldMap;
  /**
   * The articles of another file inside this one, named by its path there.
   *
   * @throws AppError where it is packed too deep, unpacks without end, or holds no article
   */
  readonly open: (name: string, stream: AsyncIterable<Buffer>) => AsyncIterable<ArticlePart>;
}

/** A piece of a file that holds one article. */
export interface ArticlePart {
  /** Where in the file: "3" for a line, "document 2", "a.html" of an archive; null for the whole file. */
  readonly place: string | null;
  /** The piece itself, where it is not the whole file. */
  readonly piece?: Buffer | string;
  /** Of an article in a file inside this one: that file. `open` gives it. */
  readonly file?: OpenedFile;
  /** Throws for one article alone, so that the next can be read. @throws AppError */
  readonly parse: () => GivenArticle | Promise<GivenArticle>;
}

/** A file whose format is known. */
export interface OpenedFile {
  readonly path: string;
  /** The format's name. */
  readonly format: string;
  /** SHA-256 of its bytes, hexadecimal; undefined as long as it was not read to its end. */
  readonly getSha256: () => string | undefined;
}

/** Names a part of a file as a person would: "wire.jsonl:3". */
export function namePart(path: string, place: string | null): string {
  return place === null ? path : `${path}:${place}`;
}
