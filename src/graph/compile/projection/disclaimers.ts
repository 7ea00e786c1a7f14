import { sliceSpans, type TextSpan } from "../../../domain/text/span.ts";
import { fragments } from "../../connection/queries.generated.ts";
import { Variable, cypher, join, writeEntry } from "../cypher/cypher.ts";
import { writeFragment } from "../cypher/write-fragment.ts";
import { listRows } from "./links.ts";
import { NODE, projectNode } from "./project-node.ts";
import { type FieldCompiler, type Row, finishAll, requireReader } from "./projection.ts";

const { statementDisclaimers } = fragments.fields;

/** The words of articles that say that nobody could check a statement, each with its article. */
export const disclaimers: FieldCompiler = (request) => {
  const { scope, field, key } = request;
  const quotation = new Variable("quotation");
  const source = new Variable("source");
  const { fields } = field.selection!;
  const asked = fields.map((part) => ({ key: part.key, read: requireReader(READERS, part) }));
  const articles = fields
    .filter(({ name }) => name === "article")
    .map((article) => ({
      ...article,
      inner: projectNode({ ...request, scope: { [NODE]: source }, list: null }, article.selection!),
    }));
  const entries = [
    cypher`starts: [offset IN ${quotation}.disclaimerStarts | toFloat(offset)]`,
    cypher`ends: [offset IN ${quotation}.disclaimerEnds | toFloat(offset)]`,
    cypher`articleId: ${source}.id`,
    ...articles.map(({ key: name, inner }) => writeEntry([`#${name}`, inner.map])),
  ];
  const rows = writeFragment(statementDisclaimers, { statement: scope[NODE]!, quotation, source });
  const before = articles.flatMap(({ inner }) => inner.before);
  return {
    ...listRows(key, rows, { before, map: cypher`{${join(entries, ", ")}}` }),
    finish: (row, context) => {
      const found = row[key] as Row[];
      const lists: unknown[][] = found.map(() => []);
      for (const [index, item] of found.entries()) {
        for (const { key: name, inner } of articles)
          finishAll(inner.finish, item[`#${name}`], context);
        context.needText(item["articleId"] as string, (text) => {
          const spans = sliceSpans(text, item["starts"] as number[], item["ends"] as number[]);
          const answers = spans.map((span) =>
            Object.fromEntries(asked.map(({ key, read }) => [key, read(span, item[`#${key}`])])),
          );
          lists[index]!.push(...answers);
          row[key] = lists.flat();
        });
      }
      row[key] = [];
    },
  };
};

/** The fields of a disclaimer, of its words and the row of its article. */
const READERS: Readonly<Record<string, (span: TextSpan, article: unknown) => unknown>> = {
  span: (span) => span,
  text: ({ text }) => text,
  article: (_span, article) => article,
};
