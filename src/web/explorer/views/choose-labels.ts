/** A point with words above it. */
export interface Labelled {
  readonly x: number;
  readonly y: number;
  readonly label: string;
}

/** About how much room a letter takes in a drawing, in its units. */
export const LETTER = { width: 7, height: 14 };

/** Those of labels, the first before the others, that can be read beside one another. */
export function chooseLabels<Label extends Labelled>(labels: readonly Label[]): readonly Label[] {
  const chosen: Label[] = [];
  for (const label of labels) {
    if (!chosen.some((other) => overlap(label, other))) chosen.push(label);
  }
  return chosen;
}

function overlap(one: Labelled, other: Labelled): boolean {
  const widths = ((one.label.length + other.label.length) * LETTER.width) / 2;
  return Math.abs(one.x - other.x) < widths && Math.abs(one.y - other.y) < LETTER.height;
}
