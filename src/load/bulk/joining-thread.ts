import Tinypool from "tinypool";
import type { JoinData } from "../../graph/bulk/join/join-context.ts";
import { type Joined, type JoinTask, openJoiner } from "../../graph/bulk/join/open-joiner.ts";
import type { ImportedFiles } from "../../knowledge/imported-files.ts";
import { readNameKnowledge } from "../../knowledge/read-name-knowledge.ts";

/** What each thread needs to know. */
export interface JoiningData {
  readonly imported: ImportedFiles;
  readonly join: JoinData;
  readonly writer: string;
}

const { imported, join, writer } = Tinypool.workerData as JoiningData;
const joiner = openJoiner(join, writer, readNameKnowledge(imported).lexicon);

/** What each thread does, one part after the other. */
export default function work(task: JoinTask): void {
  joiner.work(task);
}

export function flush(): void {
  joiner.flush();
}

export function close(): Joined {
  return joiner.close();
}
