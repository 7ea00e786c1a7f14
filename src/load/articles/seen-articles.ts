import { AppError } from "../../errors/app-error.ts";

/** Remembers which articles came in a run, and what they hold. */
export class SeenArticles {
  readonly #seen = new Map<string, { readonly path: string; readonly content: string }>();

  /**
   * Tells whether an article comes for the first time, or again, word for word; or why it cannot be taken,
   * since another one has its id.
   *
   * @param content  the same for the same article, whatever it is called
   */
  take(articleId: string, path: string, content: string): "first" | "again" | AppError {
    const earlier = this.#seen.get(articleId);
    if (earlier === undefined) {
      this.#seen.set(articleId, { path, content });
      return "first";
    }
    if (earlier.content === content) return "again";
    return new AppError("ARTICLE_ID_DUPLICATE", { articleId, path, other: earlier.path });
  }
}
