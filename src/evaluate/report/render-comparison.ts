import type { Report, Table } from "./build-report.ts";
import type { OutcomeChange } from "./compare-judgments.ts";
import { renderExcerpt } from "./excerpts.ts";

const MAX_EXAMPLES = 10;

/** Lays out what a change gained and lost: end-to-end F1, counts, and a few examples of each. */
export function renderComparison(
  comparison: NonNullable<Report["comparison"]>,
  tables: readonly Table[],
): string[] {
  const { gained, lost, newlyWrong, noLongerWrong } = comparison;
  return [
    ...tables.map((table, index) => {
      const [before, after] = [comparison.earlierTables[index]!, table].map(renderF1);
      return `${table.view.title}: e2e F1 ${before!} → ${after!}`;
    }),
    ...renderGroup("right now, not before", gained.map(renderChange)),
    ...renderGroup("right before, not now", lost.map(renderChange)),
    ...renderGroup("no longer wrongly found", noLongerWrong.map(renderExcerpt)),
    ...renderGroup("newly wrongly found", newlyWrong.map(renderExcerpt)),
  ];
}

function renderF1({ rows }: Table): string {
  return (100 * rows[0]!.endToEnd.f1).toFixed(1);
}

function renderGroup(name: string, examples: readonly string[]): string[] {
  return [
    `${name}: ${String(examples.length)}`,
    ...examples.slice(0, MAX_EXAMPLES).map((example) => `  ${example}`),
  ];
}

function renderChange({ before, after, gold }: OutcomeChange): string {
  return `${renderExcerpt(gold)} ${before} → ${after}`;
}
