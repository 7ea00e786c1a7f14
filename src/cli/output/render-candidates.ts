import { styleText } from "node:util";
import { cleanForTerminal } from "../answers/terminal-text.ts";
import type { StoredMention } from "../../graph/read/candidate-reader.ts";

/** A candidate as it is listed. */
export interface ListedCandidate {
  readonly rule: string;
  readonly similarity: number;
  readonly confidence: number;
  readonly evidence: readonly string[];
  readonly sides: readonly {
    readonly id: string;
    readonly name: string;
    /** That of its names which is most like the other's. */
    readonly alike: string;
    readonly mentions: readonly StoredMention[];
  }[];
}

/**
 * Lists candidates for a person to read: both entities with the words that name them, which stand in
 * brackets, and last the way to decide.
 */
export function renderCandidates(
  candidates: readonly ListedCandidate[],
  totalCount: number,
): string {
  if (totalCount === 0) return "No two entities look as if they were one";
  const lines = candidates.flatMap(renderCandidate);
  return [
    ...lines,
    `${String(candidates.length)} of ${String(totalCount)}; decide with \`whosaid review same NAME NAME --because REASON\`, or \`different\``,
  ].join("\n");
}

function renderCandidate(candidate: ListedCandidate): string[] {
  const { rule, similarity, confidence, evidence, sides } = candidate;
  const figures = `similarity ${similarity.toFixed(2)}, confidence ${confidence.toFixed(2)}`;
  return [
    `${sides.map(({ alike }) => alike).join(" = ")}?  ${rule}, ${figures}`,
    ...(evidence.length === 0 ? [] : [`  ${[...new Set(evidence)].join(", ")}`]),
    ...sides.flatMap(({ id, name, mentions }) => [
      `  ${id}  ${name}`,
      ...mentions.map((mention) => `    ${renderMention(mention)}`),
    ]),
    "",
  ];
}

function renderMention({ span, prefix, suffix, articleId }: StoredMention): string {
  const words = cleanForTerminal(`${prefix}[${span.text}]${suffix}`);
  const name = cleanForTerminal(`[${span.text}]`);
  return `… ${words.replace(name, styleText("bold", name))} …  ${articleId}`;
}
