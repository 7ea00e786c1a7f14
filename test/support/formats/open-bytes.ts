import { extname } from "node:path";
import { AppError } from "../../../src/errors/app-error.ts";
import { openArticles } from "../../../src/load/formats/open-articles.ts";

/** What became of one article of a file: the fields that it has, or why it could not be read. */
export type Outcome =
  | { readonly place?: string; readonly format: string; readonly [field: string]: unknown }
  | { readonly place?: string; readonly code: string };

/** Reads bytes as a file of that name. Fields that are absent are left out. */
export async function openBytes(bytes: Buffer | string, name: string): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const settings = {
    longest: 1_000_000,
    fields: {},
    ending: extname(name).toLowerCase(),
    isSlow: false,
  };
  try {
    for await (const part of openArticles(name, streamBytes(Buffer.from(bytes)), settings)) {
      const seat = part.place === null ? {} : { place: part.place };
      try {
        const article = JSON.parse(JSON.stringify(await part.parse())) as object;
        outcomes.push({ ...seat, format: part.file.format, ...article });
      } catch (error) {
        outcomes.push({ ...seat, code: getCode(error) });
      }
    }
  } catch (error) {
    outcomes.push({ code: getCode(error) });
  }
  return outcomes;
}

function getCode(error: unknown): string {
  if (error instanceof AppError) return error.code;
  throw error;
}

/** Bytes as a file gives them. */
export async function* streamBytes(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let start = 0; start < bytes.length; start += 65_536) {
    yield bytes.subarray(start, start + 65_536);
  }
}
