import { z } from "zod";

/** Of a backup's files the first, which tells of the others. */
export const MANIFEST = "manifest.json";

/** The graph in Neo4j's own form. */
export const DUMP = "neo4j.dump";

/** What a home holds besides that cannot be made again: decisions, rejected articles, imported lists. */
export const HOME_FILES = [
  "decisions.jsonl",
  "rejects.jsonl",
  "gazetteer.bin",
  "actors.bin",
] as const;

const count = z.int().min(0);

/** What a backup holds. */
export const backupManifest = z.object({
  kind: z.literal("whosaid-backup"),
  /** The whosaid that made it. */
  version: z.string(),
  createdAt: z.iso.datetime(),
  /** See `GRAPH_LAYOUT`. */
  layout: count,
  neo4jVersion: z.string(),
  graph: z.object({
    articles: count,
    quotations: count,
    statements: count,
    actors: count,
    places: count,
  }),
  files: z
    .array(
      z.object({
        name: z.enum([DUMP, ...HOME_FILES]),
        bytes: count,
        sha256: z.string().regex(/^[\da-f]{64}$/u),
      }),
    )
    .refine((files) => files.some(({ name }) => name === DUMP)),
});

export type BackupManifest = z.infer<typeof backupManifest>;
