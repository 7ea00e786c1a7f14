import type { GoldArticle, GoldContent } from "../../src/evaluate/gold/gold.ts";
import type { PredictedContent, Prediction } from "../../src/evaluate/gold/prediction.ts";
import { readMarkedText } from "./annotate.ts";

/**
 * An annotated article from a marked text: each content mark is of the source mark with its number.
 *
 * `more` says what its contents are besides, by the number of the quotation.
 */
export function buildGold(
  marked: string,
  more: Readonly<Record<number, Partial<GoldContent>>> = {},
): GoldArticle {
  const { text, marks } = readMarkedText(marked);
  const contents = marks
    .filter(({ role }) => role === "content")
    .map(({ quotation, start, end }): GoldContent => {
      const sources = marks.filter(
        (mark) => mark.role === "source" && mark.quotation === quotation,
      );
      const names = sources.map((source) => source.text);
      const [shown] = names;
      const source = shown === undefined ? null : { spans: sources, names, shown };
      return { start, end, act: "speech", isIgnored: false, source, ...more[quotation] };
    });
  return { id: "a", text, contents };
}

/** The prediction that finds just what was marked. */
export function predictGold({ id, contents }: GoldArticle): Prediction {
  return { articleId: id, contents: contents.map(predictContent) };
}

export function predictContent({ start, end, source }: GoldContent): PredictedContent {
  return { start, end, source: source?.spans[0] ?? null, speakerName: null, rule: "test" };
}
