import type { ValuesFragment } from "../../connection/query-definition.ts";
import type { FieldCompiler, Row } from "./projection.ts";
import { writeValue } from "./values.ts";

/**
 * A field that is cut from an article's text.
 *
 * @param articleId tells which article that is
 * @param cut makes the value of the columns by their names and of the text
 */
export function cutFromText(
  fragment: ValuesFragment,
  columns: readonly string[],
  articleId: FieldCompiler,
  cut: (columns: Row, text: string) => unknown,
): FieldCompiler {
  return (request) => {
    const { key } = request;
    const hidden = (name: string) => `#${name}`;
    return {
      entries: [
        ...columns.map(
          (column) => [hidden(column), writeValue(request, fragment, column)] as const,
        ),
        ...articleId({ ...request, key: hidden("articleId") }).entries,
      ],
      finish: (row, context) => {
        context.needText(row[hidden("articleId")] as string, (text) => {
          const values = Object.fromEntries(columns.map((column) => [column, row[hidden(column)]]));
          row[key] = cut(values, text);
        });
      },
    };
  };
}
