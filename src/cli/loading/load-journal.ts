import { readFile, rm } from "node:fs/promises";
import { z } from "zod";
import { AppError } from "../../errors/app-error.ts";
import { FIELD_NAMES } from "../../load/formats/fields/article-fields.ts";
import { replaceFile } from "../../load/replace-file.ts";

const begunLoad = z.object({
  /** Where the paths count from. */
  folder: z.string(),
  paths: z.array(z.string()),
  maxCharacters: z.number(),
  map: z.partialRecord(z.enum(FIELD_NAMES), z.string()),
  /** Whether the paths hold records of readings. */
  records: z.boolean().default(false),
});

/** A load as somebody asked for it. */
export type BegunLoad = z.infer<typeof begunLoad>;

/** Notes what is being loaded, until it is done. */
export async function noteLoad(file: string, load: BegunLoad): Promise<void> {
  await replaceFile(file, JSON.stringify(load));
}

/**
 * What was being loaded when the last load was stopped.
 *
 * @throws AppError LOAD_NOTHING_TO_RESUME
 */
export async function readBegunLoad(file: string): Promise<BegunLoad> {
  try {
    return begunLoad.parse(JSON.parse(await readFile(file, "utf8")));
  } catch (cause) {
    throw new AppError("LOAD_NOTHING_TO_RESUME", {}, { cause });
  }
}

export async function forgetLoad(file: string): Promise<void> {
  await rm(file, { force: true });
}
