import type { CompiledOperation } from "../compile/operation.ts";
import type { Row } from "../compile/projection/projection.ts";
import type { Graph } from "../connection/driver.ts";
import { findNamed } from "../arguments/find-named.ts";
import { queries } from "../connection/queries.generated.ts";
import { readAnswer, runQuery } from "../connection/run-query.ts";
import { type Arguments, blame } from "../compile/argument-value.ts";

/**
 * Looks up whom the names in a compiled operation mean, runs it, and reads the texts of articles from which words of its answer are cut,
 * if there are such.
 *
 * @throws AppError like `runQuery`, and for values of arguments that cannot be
 */
export async function answerOperation(
  graph: Graph,
  { text, parameters, names, finish }: CompiledOperation,
  values: Arguments,
): Promise<Row> {
  const asked = names.map(({ place, read }) => blame(place, () => read(values)));
  const named = await findNamed(graph, asked);
  const sent = parameters.map(({ name, type, place, read }) => ({
    name,
    type,
    value: blame(place, () => read(values, named, graph.names.lexicon)),
  }));
  const answer = await readAnswer(graph, text, sent);
  const waiting = new Map<string, ((text: string) => void)[]>();
  finish(answer, {
    values,
    named,
    lexicon: graph.names.lexicon,
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
