import type { Accuracy, Scores, Share } from "./scores.ts";

const WIDTHS = [13, 6, 6];

/** Lays scores out as the lines of a table, in percent with one decimal. */
export function renderScores(rows: readonly Scores[]): string[] {
  const head = ["kind", "gold", "pred"].map(pad).join(" ");
  return [
    [
      head,
      renderHead("exact"),
      renderHead("IoU50"),
      "speaker accuracy (n, by type)".padEnd(60),
      renderHead("e2e"),
    ].join(" | "),
    ...rows.map(renderRow),
  ];
}

function renderRow({ kind, gold, predicted, exact, overlap, speaker, endToEnd }: Scores): string {
  const { named, nominal, pronoun } = speaker.byType;
  const types = [
    `named ${renderShare(named)}`,
    `nominal ${renderShare(nominal)}`,
    `pron ${renderShare(pronoun)}`,
  ];
  const speakers = `${percent(speaker.share)} (${String(speaker.count)}; ${types.join(" ")})`;
  return [
    [kind, String(gold), String(predicted)].map(pad).join(" "),
    renderAccuracy(exact),
    renderAccuracy(overlap),
    speakers.padEnd(60),
    renderAccuracy(endToEnd),
  ].join(" | ");
}

function renderHead(name: string): string {
  return [`${name} P`, "R", "F1"]
    .map((title, column) => title.padStart(column === 0 ? 7 : 5))
    .join(" ");
}

function renderAccuracy({ precision, recall, f1 }: Accuracy): string {
  return [precision, recall, f1]
    .map((share, column) => percent(share).padStart(column === 0 ? 7 : 5))
    .join(" ");
}

function renderShare({ share, count }: Share): string {
  return `${percent(share)}/${String(count)}`;
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

function pad(cell: string, column: number): string {
  const width = WIDTHS[column]!;
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}
