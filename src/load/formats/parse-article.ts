import type { ArticleInput } from "../../domain/articles/article.ts";
import { AppError } from "../../errors/app-error.ts";
import { articleSchema } from "./article-schema.ts";
import { buildArticle } from "./build-article.ts";

/** The article that a JSON object holds; of a long text `longest` UTF-16 units. */
export function parseArticle(json: string, path: string, longest: number): ArticleInput {
  const { success, data, error } = articleSchema.safeParse(parseJson(json, path));
  if (!success) {
    const reasons = error.issues.map(({ path: field, message }) =>
      field.length === 0 ? message : `"${field.join(".")}": ${message}`,
    );
    throw new AppError("ARTICLE_INVALID", { path, reason: reasons.join("; ") });
  }
  const given = {
    id: data.id ?? undefined,
    text: data.text,
    title: data.title ?? undefined,
    url: data.url ?? undefined,
    publisher: data.publisher ?? undefined,
    author: data.author ?? undefined,
    publishedOn: data.publishedOn ?? undefined,
  };
  return buildArticle(given, longest);
}

function parseJson(json: string, path: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    const reason = (cause as SyntaxError).message;
    throw new AppError("ARTICLE_JSON_INVALID", { path, reason }, { cause });
  }
}
