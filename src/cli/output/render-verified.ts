import type { Difference, Verdict } from "../../domain/verification/verification.ts";
import { cleanForTerminal } from "../answers/terminal-text.ts";

/** Quoted words of a manuscript, where they stand there, and what the graph knows of them. */
export interface VerifiedWords {
  readonly path: string;
  readonly line: number;
  readonly text: string;
  readonly speaker: string | null;
  readonly verdict: Verdict;
  readonly omitted: string | null;
  readonly differences: readonly Difference[];
  readonly statement: {
    readonly id: string;
    readonly speaker: { readonly name: string } | null;
  } | null;
  readonly article: {
    readonly id: string;
    readonly title: string | null;
    readonly publisher: string | null;
    readonly publishedOn: string | null;
  } | null;
  /** In the article's text, in UTF-16 units. */
  readonly start: number | null;
  readonly end: number | null;
}

const WORDS: Readonly<Record<Verdict, string>> = {
  VERBATIM: "verbatim",
  CUT: "cut so that its meaning may change",
  ALTERED: "altered",
  OTHER_SPEAKER: "said by another",
  UNATTRIBUTED: "so in an article that does not tell who said it",
  REPORTED_ONLY: "only reported, not quoted",
  NOT_FOUND: "not found",
};

/** A few lines for each, and how many there are of each verdict. */
export function renderVerified(verified: readonly VerifiedWords[]): string {
  if (verified.length === 0) return "No words in quotation marks were found";
  const counts = (Object.keys(WORDS) as Verdict[]).flatMap((verdict) => {
    const count = verified.filter((each) => each.verdict === verdict).length;
    return count === 0 ? [] : `${WORDS[verdict]} ${String(count)}`;
  });
  return [...verified.map(renderOne), counts.join(", ")].join("\n\n");
}

function renderOne(words: VerifiedWords): string {
  const { path, line, text, speaker, verdict, omitted, differences, statement, article } = words;
  const said = statement?.speaker?.name ?? "nobody with a name";
  return [
    `${path}:${String(line)}  ${WORDS[verdict]}`,
    `  “${cleanForTerminal(text)}”${speaker === null ? "" : `  ${cleanForTerminal(speaker)}`}`,
    ...differences.map(
      (difference) => `  quoted ${show(difference.quoted)}, said ${show(difference.said)}`,
    ),
    ...(omitted === null ? [] : [`  left out: ${cleanForTerminal(omitted)}`]),
    ...(verdict === "OTHER_SPEAKER" ? [`  said by ${cleanForTerminal(said)}`] : []),
    ...(article === null ? [] : [`  ${describeArticle(words)}`]),
  ].join("\n");
}

function show(words: string): string {
  return words === "" ? "nothing" : `“${cleanForTerminal(words)}”`;
}

function describeArticle({ article, start, end }: VerifiedWords): string {
  const { id, title, publisher, publishedOn } = article!;
  const parts = [title, publisher, publishedOn, id].filter((part) => part !== null);
  return `${cleanForTerminal(parts.join(", "))}, characters ${String(start)} to ${String(end)}`;
}
