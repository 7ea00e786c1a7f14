import { sliceSpans, type TextSpan } from "../../../domain/text/span.ts";
import { fragments } from "../../connection/queries.generated.ts";
import type { SelectedField } from "../selection.ts";
import { NODE, listParts, projectNode } from "./fields.ts";
import { type FieldCompiler, type Row, finishAll } from "./projection.ts";

const { statementDisclaimers } = fragments.fields;

/** The words of articles that say that nobody could check a statement, each with its article. */
export const disclaimers: FieldCompiler = (request) => {
  const { writer, names, field, key } = request;
  const quotation = writer.name("quotation");
  const source = writer.name("source");
  const asked = field.selection!.fields;
  const articles = asked
    .filter(({ name }) => name === "article")
    .map((article) => ({
      ...article,
      inner: projectNode({ ...request, names: { [NODE]: source }, list: null }, article.selection!),
    }));
  const entries = [
    `starts: [offset IN ${quotation}.disclaimerStarts | toFloat(offset)]`,
    `ends: [offset IN ${quotation}.disclaimerEnds | toFloat(offset)]`,
    `articleId: ${source}.id`,
    ...articles.map((article) => `\`#${article.key}\`: ${article.inner.map}`),
  ];
  const rows = writer.write(statementDisclaimers, { statement: names[NODE]!, quotation, source });
  const before = articles.flatMap(({ inner }) => inner.before);
  return {
    ...listParts(writer, key, rows, { before, map: `{${entries.join(", ")}}` }),
    finish: (row, context) => {
      const found = row[key] as Row[];
      const lists: unknown[][] = found.map(() => []);
      for (const [index, item] of found.entries()) {
        for (const { key: name, inner } of articles)
          finishAll(inner.finish, item[`#${name}`], context);
        context.needText(item["articleId"] as string, (text) => {
          const spans = sliceSpans(text, item["starts"] as number[], item["ends"] as number[]);
          lists[index]!.push(...spans.map((span) => answer(asked, span, item)));
          row[key] = lists.flat();
        });
      }
      row[key] = [];
    },
  };
};

function answer(asked: readonly SelectedField[], span: TextSpan, item: Row): Row {
  return Object.fromEntries(
    asked.map(({ key, name }) => {
      if (name === "article") return [key, item[`#${key}`]];
      return [key, name === "span" ? span : span.text];
    }),
  );
}
