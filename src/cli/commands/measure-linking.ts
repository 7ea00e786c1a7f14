import { readFileSync } from "node:fs";
import type { ArticleInput } from "../../domain/articles/article.ts";
import {
  type Linking,
  type LinkedArticle,
  type LinkedName,
  scoreLinking,
} from "../../evaluate/judge/linking.ts";
import { LONGEST_ARTICLE, buildArticle } from "../../load/formats/build-article.ts";
import { readFields } from "../../load/formats/fields/read-fields.ts";
import { type Knowledge, runPipeline } from "../../pipeline/run-pipeline.ts";

/**
 * Reads the articles of `seeds/linking/mentions.txt` and scores their links to the registry.
 *
 * A name that is taken for a person whom the registry does not know is not linked.
 */
export function measureLinking(knowledge: Knowledge): Linking {
  const { lookup } = knowledge;
  const articles = readLinkingSet();
  const links = articles.map(({ input }) =>
    runPipeline(input, knowledge).mentions.map(({ start, end, id }): LinkedName => {
      const isKnown = id !== null && (lookup.getActor(id) ?? lookup.getPlace(id)) !== null;
      return { start, end, id: isKnown ? id : null };
    }),
  );
  return scoreLinking(articles, links);
}

function readLinkingSet(): LinkedArticle[] {
  const articles: { input: ArticleInput; names: LinkedName[] }[] = [];
  let from = 0;
  for (const line of readSeed("linking/mentions.txt").split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    const rest = line.slice(2);
    if (/^[@>] /u.test(line)) {
      const input = line.startsWith("@") ? readBrief(rest) : { id: rest.slice(0, 40), text: rest };
      articles.push({ input, names: [] });
      from = 0;
      continue;
    }
    const article = articles.at(-1);
    const [words = "", id = ""] = line.split(" = ");
    const start = article?.input.text.indexOf(words, from) ?? -1;
    if (article === undefined || start < 0) throw new Error(`No "${words}" in its text: ${line}`);
    from = start + words.length;
    article.names.push({ start, end: from, id: id === "new" ? null : id });
  }
  return articles;
}

function readBrief(file: string): ArticleInput {
  const text = readSeed(`articles/${file}`);
  if (!file.endsWith(".json")) return { id: file, text };
  const fields = JSON.parse(text) as Readonly<Record<string, unknown>>;
  return buildArticle(readFields(fields, {}, file), LONGEST_ARTICLE);
}

function readSeed(path: string): string {
  return readFileSync(new URL(`../../../seeds/${path}`, import.meta.url), "utf8");
}
