import { z } from "zod";

const words = z.string().min(1).nullish();

/**
 * An article as other programs hand it over: one JSON object.
 *
 * `schema/article.schema.json` is printed from this. Fields that are not named here are left aside,
 * so that a corpus may carry more than we read.
 */
export const articleSchema = z
  .object({
    id: words.describe(
      "Stable name: the same id with another text replaces the article. Without id and url an article is named by what it holds",
    ),
    text: z
      .string()
      .refine((text) => !/\p{Cs}/u.test(text), "holds half a surrogate pair")
      .describe("The whole text; every span that we hand out counts its UTF-16 units"),
    title: words.describe("Headline"),
    url: words.describe("Web address; names the article where it has no id"),
    publisher: words.describe("The outlet"),
    author: words.describe('Who wrote it, several joined by ", "'),
    publishedOn: z.iso.date().nullish().describe("Day of publication, YYYY-MM-DD"),
  })
  .describe("An article as whosaid accepts it");
