import Tinypool from "tinypool";
import type { ArticleInput } from "../../domain/articles/article.ts";
import type { Reading } from "../../domain/reading.ts";
import type { ImportedFiles } from "../../knowledge/imported-files.ts";
import { readKnowledge } from "../../knowledge/read-knowledge.ts";
import { runPipeline } from "../../pipeline/run-pipeline.ts";

const knowledge = readKnowledge(Tinypool.workerData as ImportedFiles);

/** What each of the threads of `openReader` does, one article at a time. */
export default function read(input: ArticleInput): Reading {
  return runPipeline(input, knowledge);
}
