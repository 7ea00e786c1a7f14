import { extname } from "node:path";
import { AppError } from "../../../src/errors/app-error.ts";
import type { FieldMap } from "../../../src/load/formats/fields/field-map.ts";
import { openArticles } from "../../../src/load/formats/open-articles.ts";

/** What became of an article: what was given of it, or the code of what keeps it out. */
export type Opened = Record<string, unknown>;

/**
 * The articles of a file of this name that holds these bytes, each with its format and its place; only what
 * is known of them.
 */
export async function openText(
  name: string,
  content: string | Buffer,
  fields: FieldMap = {},
): Promise<Opened[]> {
  const opened: Opened[] = [];
  const settings = { longest: 1_000_000, fields, ending: extname(name), isSlow: false };
  try {
    for await (const part of openArticles(name, inChunks(Buffer.from(content)), settings)) {
      const where = {
        format: part.file.format,
        ...(part.place === null ? {} : { place: part.place }),
      };
      try {
        opened.push({ ...where, ...dropUnknown(await part.parse()) });
      } catch (error) {
        opened.push({ ...where, code: getCode(error) });
      }
    }
  } catch (error) {
    opened.push({ code: getCode(error) });
  }
  return opened;
}

/** Chunks of an odd length, so that characters and marks are cut. */
async function* inChunks(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let start = 0; start < bytes.length; start += 70_001) {
    yield await Promise.resolve(bytes.subarray(start, start + 70_001));
  }
}

function dropUnknown(given: object): object {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

function getCode(error: unknown): string {
  if (error instanceof AppError) return error.code;
  throw error;
}
