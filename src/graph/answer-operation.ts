import type { CompiledOperation } from "./compile/operation.ts";
import type { Row } from "./compile/part.ts";
import type { Graph } from "./driver.ts";
import { queries } from "./queries.generated.ts";
import { readAnswer, runQuery } from "./run-query.ts";
import { type Arguments, blame } from "./selection.ts";

/**
 * Runs a compiled operation, and reads the texts of articles from which words of its answer are cut,
 * if there are such.
 *
 * @throws AppError like `runQuery`, and for values of arguments that cannot be
 */
export async function answerOperation(
  graph: Graph,
  { text, parameters, finish }: CompiledOperation,
  given: Arguments,
): Promise<Row> {
  const values = parameters.map(({ name, type, place, read }) => ({
    name,
    type,
    value: blame(place, () => read(given)),
  }));
  const answer = await readAnswer(graph, text, values);
  const waiting = new Map<string, ((text: string) => void)[]>();
  finish(answer, {
    given,
    needText: (articleId, apply) => {
      const list = waiting.get(articleId) ?? [];
      waiting.set(articleId, list);
      list.push(apply);
    },
  });
  if (waiting.size > 0) {
    const articles = await runQuery(graph, queries.getArticleTexts, { ids: [...waiting.keys()] });
    for (const article of articles) {
      for (const apply of waiting.get(article.id)!) apply(article.text);
    }
  }
  return answer;
}
