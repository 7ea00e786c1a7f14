import type { QuotationKind } from "../../domain/statements/quotation.ts";
import type { Span } from "../../domain/text/span.ts";
import { findPassages, getKind } from "./passages.ts";
import type { View } from "./view.ts";
import { countSharedWords, countWords, findWordRuns, type WordRun } from "./word-runs.ts";
import { findWords } from "./words.ts";

/** A run that a view looks at. */
export interface ViewedRun<Content> extends WordRun<Content> {
  /** Read from the marks in the text, for gold and predictions alike. */
  readonly kind: QuotationKind;
}

/** Prepares an article, so that its gold and predicted contents are cut in one way. */
export function buildRunSelector(
  text: string,
  { passageWords }: View,
): <Content extends Span>(contents: readonly Content[]) => ViewedRun<Content>[] {
  const words = findWords(text);
  const passages = findPassages(text);
  if (passageWords === null) {
    return (contents) =>
      findWordRuns(text, words, contents).map((run) => ({
        ...run,
        kind: getKind(text, run, passages),
      }));
  }
  const passageRuns = findWordRuns(text, words, passages).filter(
    (passage) => countWords(passage) >= passageWords,
  );
  return (contents) => {
    const runs = findWordRuns(text, words, contents);
    return passageRuns.flatMap((passage) => {
      const content = getCoveringContent(passage, runs);
      return content === null ? [] : [{ ...passage, content, kind: "DIRECT" }];
    });
  };
}

/** The content that shares most words with a passage; `null` where all of them cover less than half. */
function getCoveringContent<Content>(
  passage: WordRun<unknown>,
  runs: readonly WordRun<Content>[],
): Content | null {
  let covered = 0;
  let most = 0;
  let covering: Content | null = null;
  for (const run of runs) {
    const shared = countSharedWords(passage, run);
    covered += shared;
    if (shared <= most) continue;
    most = shared;
    covering = run.content;
  }
  return covered / countWords(passage) >= 0.5 ? covering : null;
}
