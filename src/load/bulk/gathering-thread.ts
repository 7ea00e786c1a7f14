import Tinypool from "tinypool";
import type { ArticleInput } from "../../domain/articles/article.ts";
import type { Decision } from "../../domain/identity/decision.ts";
import { buildIdentities } from "../../domain/identity/identities.ts";
import type { Reading } from "../../domain/reading.ts";
import type { Gathered } from "../../graph/bulk/gather/gathered.ts";
import { Gatherer, type GathererSettings } from "../../graph/bulk/gather/gatherer.ts";
import { prepareArticle } from "../../graph/bulk/gather/prepare-article.ts";
import type { ImportedFiles } from "../../knowledge/imported-files.ts";
import { readKnowledge } from "../../knowledge/read-knowledge.ts";
import { readNameKnowledge } from "../../knowledge/read-name-knowledge.ts";
import { runPipeline } from "../../pipeline/run-pipeline.ts";
import { applyDecisions } from "../../resolve/apply-decisions.ts";
import { hashInput } from "../reading/hash-input.ts";

/** What each thread needs to know. */
export interface GatheringData {
  readonly imported: ImportedFiles;
  /** All that readings are to heed. */
  readonly decisions: readonly Decision[];
  /** See `hashReader`. */
  readonly readerHash: string;
  readonly gatherer: GathererSettings;
}

/** An article that is to be read, or that was read elsewhere; the later it comes, the larger is its number. */
export type GatheredArticle = { readonly number: number } & (
  { readonly input: ArticleInput } | { readonly reading: Reading; readonly hash: string | null }
);

/** Why nothing of an article is written; `null` where it is. */
export type GatheringFault = { readonly reason: string } | "empty" | null;

const {
  imported,
  decisions,
  readerHash,
  gatherer: settings,
} = Tinypool.workerData as GatheringData;
const knowledge = readKnowledge(imported);
const { lexicon } = readNameKnowledge(imported);
const identities = buildIdentities(decisions, knowledge.lookup, new Map());
const gatherer = new Gatherer(settings, lexicon);

/** What each thread does: reads articles, heeds decisions, and writes what each tells by itself. */
export default function gather(articles: readonly GatheredArticle[]): GatheringFault[] {
  return articles.map(gatherOne);
}

function gatherOne(article: GatheredArticle): GatheringFault {
  const prepared = prepare(article);
  if (prepared === "empty" || "reason" in prepared) return prepared;
  const hash = "input" in article ? hashInput(readerHash, article.input) : article.hash;
  gatherer.add(prepared, article.number, hash);
  return null;
}

function prepare(article: GatheredArticle) {
  try {
    const reading = "input" in article ? runPipeline(article.input, knowledge) : article.reading;
    if (reading.findings.some(({ code }) => code === "TEXT_EMPTY")) return "empty";
    return prepareArticle(applyDecisions(reading, identities, knowledge.lookup), lexicon);
  } catch (cause) {
    // One text that trips a rule of ours must not keep ten thousand others out.
    return { reason: String(cause) };
  }
}

export function close(): Gathered {
  return gatherer.close();
}
