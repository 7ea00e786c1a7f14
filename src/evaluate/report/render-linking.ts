import type { Linking } from "../judge/linking.ts";

/** Lays the figures of linking out as lines, in percent with one decimal. */
export function renderLinking({ scores, errors }: Linking, withErrors: boolean): string[] {
  const { names, precision, recall, abstention, abstentionPrecision } = scores;
  return [
    `precision ${percent(precision)}, recall ${percent(recall)} (${String(names)} names)`,
    `abstention ${percent(abstention)}, rightly in ${percent(abstentionPrecision)} of these`,
    ...(withErrors
      ? errors.map(
          ({ article, words, expected, found }) =>
            `  ${article}: "${words}" is ${expected ?? "nobody known"}, taken for ${found ?? "nobody known"}`,
        )
      : []),
  ];
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
