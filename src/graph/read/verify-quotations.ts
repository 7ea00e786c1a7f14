import type { QuotationKind } from "../../domain/statements/quotation.ts";
import { judgeQuotedWords } from "../../domain/verification/judge-quoted-words.ts";
import { readPieces } from "../../domain/verification/find-pieces.ts";
import type {
  Passage,
  QuotedWords,
  SourceQuotation,
  Verification,
} from "../../domain/verification/verification.ts";
import { findNamed } from "../arguments/find-named.ts";
import { buildLikeSearch } from "../arguments/search.ts";
import type { Graph } from "../connection/driver.ts";
import { queries } from "../connection/queries.generated.ts";
import { runQuery } from "../connection/run-query.ts";

/** What is judged at once at most; each quotation is a search of its own, and 40,000 characters some 5,000 words. */
export const MOST_AT_ONCE = { quotations: 20, characters: 40_000 };

/** Statements that are found by quoted words, the most alike first. */
const MOST_FOUND = 400;

/** Quotations of all speakers, and as many of the one who is named, that are compared with them. */
const MOST_COMPARED = 40;

/** Words in quotation marks, and the name of who is to have said them; `null` where nobody is named. */
export interface Quoted {
  readonly text: string;
  readonly speaker: string | null;
}

/** What the graph knows of quoted words. */
export interface Verified extends Omit<Verification, "source"> {
  readonly quotationId: string | null;
  readonly statementId: string | null;
  readonly articleId: string | null;
}

/**
 * Judges quoted words by the quotations of the graph, each by itself.
 *
 * A name that means nobody in the graph is nobody's there: what is found is another's.
 *
 * @throws AppError like `runQuery`
 */
export async function verifyQuotations(
  graph: Graph,
  quoted: readonly Quoted[],
): Promise<readonly Verified[]> {
  const named = quoted.filter(({ speaker }) => speaker !== null);
  const found = await findNamed(
    graph,
    named.map(({ speaker }) => ({ name: speaker!, label: "Actor" })),
  );
  const speakers = new Map(named.map((each, index) => [each, new Set(found[index]!.keys())]));
  const verified: Verified[] = [];
  for (const each of quoted) {
    const words = { text: each.text, speakerIds: speakers.get(each) ?? null };
    const sources = await findSources(graph, words);
    const judged = judgeQuotedWords(words, sources, graph.names.lexicon.forms.turning);
    const { source, ...rest } = judged;
    const origin = sources.find(({ id }) => id === source?.id) ?? null;
    verified.push({
      ...rest,
      quotationId: origin?.id ?? null,
      statementId: origin?.statementId ?? null,
      articleId: origin?.articleId ?? null,
    });
  }
  return verified;
}

interface StoredSource extends SourceQuotation {
  readonly statementId: string;
  readonly articleId: string;
}

async function findSources(
  graph: Graph,
  { text, speakerIds }: QuotedWords,
): Promise<readonly StoredSource[]> {
  const search = buildLikeSearch(readPieces(text), graph.names.lexicon.forms);
  if (search === null) return [];
  const found = await runQuery(graph, queries.findLikeQuotations, { search, most: MOST_FOUND });
  const theirs = found.filter(({ speakerId }) => speakerIds?.has(speakerId ?? "") === true);
  const chosen = new Set([...theirs.slice(0, MOST_COMPARED), ...found.slice(0, MOST_COMPARED)]);
  const rows = [...chosen];
  const ids = [...new Set(rows.map(({ articleId }) => articleId))];
  const articles = await runQuery(graph, queries.getArticleTexts, { ids });
  const texts = new Map(articles.map((article) => [article.id, article.text]));
  return rows.map(({ kind, contentStarts, contentEnds, ...row }) => {
    const cut = (start: number, end: number): Passage => ({
      start,
      text: texts.get(row.articleId)!.slice(start, end),
    });
    return {
      ...row,
      kind: kind as QuotationKind,
      content: contentStarts.map((start, index) => cut(start, contentEnds[index]!)),
      whole: cut(contentStarts[0]!, contentEnds.at(-1)!),
    };
  });
}
