import { AppError } from "../../errors/app-error.ts";
import type { ArticleFormat, Beginning } from "./article-format.ts";

/** A format that is known and not read. */
interface RefusedFormat {
  /** In a few words: "image". */
  readonly name: string;
  /** What makes the articles in it readable; absent where it never has any. */
  readonly advice?: string;
  readonly recognizes: (beginning: Beginning) => boolean;
}

const refused: readonly RefusedFormat[] = [
  {
    name: "document of an old office program",
    advice: "Save it as .docx, .csv or plain text, and load that",
    recognizes: begins("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"),
  },
  {
    name: "Parquet table",
    advice: "Write its rows as JSON Lines, for example with DuckDB, and load those",
    recognizes: begins("PAR1"),
  },
  {
    name: "SQLite database",
    advice: "Write its articles as CSV, `sqlite3 -header -csv FILE 'SELECT …'`, and load that",
    recognizes: begins("SQLite format 3\0"),
  },
  {
    name: "archive of bzip2, xz, 7z or RAR",
    advice: "Unpack it, and load what was in it",
    recognizes: begins("BZh", "\xFD7zXZ\0", "7z\xBC\xAF'\x1C", "Rar!\x1A\x07"),
  },
  {
    name: "table of GDELT without the text of articles",
    advice:
      "Fetch the articles at its addresses and load those, or load GDELT's Global Quotation Graph, which has quotations",
    recognizes: ({ text }) => GDELT.test(text ?? ""),
  },
  {
    name: "image",
    recognizes: begins("\x89PNG", "\xFF\xD8\xFF", "GIF8", "BM", "II*\0", "MM\0*", "\0\0\x01\0"),
  },
  {
    name: "image",
    recognizes: ({ text }) =>
      /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*>\s*)?<(?:!DOCTYPE )?svg\b/iu.test(text ?? ""),
  },
  {
    name: "sound, film or image",
    recognizes: (beginning) =>
      begins("ID3", "OggS", "fLaC", "RIFF", "\x1A\x45\xDF\xA3")(beginning) ||
      beginning.bytes.toString("latin1", 4, 8) === "ftyp",
  },
  { name: "font", recognizes: begins("wOFF", "wOF2", "OTTO", "\0\x01\0\0\0") },
  {
    name: "program",
    recognizes: begins("\x7FELF", "MZ", "\xCA\xFE\xBA\xBE", "\xCF\xFA\xED\xFE", "\0asm"),
  },
  {
    // What a browser saves beside a page, and what lies beside a corpus.
    name: "program",
    recognizes: ({ ending, text }) =>
      text !== null && /^\.(?:c|cjs|css|h|java|js|mjs|py|r|sh|sql|ts)$/u.test(ending),
  },
];

/** Global Knowledge Graph 2 and 1, events and their mentions. */
const GDELT =
  /^(?:\d{14}-T?\d+\t\d{14}\t\d\t|GKGRECORDID\t|DATE\tNUMARTS\t|\d{8}\t\d+\t(?:[^\t\n]*\t){8}[^\t\n]*\n|\d{6,12}\t\d{8}\t\d{6}\t\d{4}\t|\d{6,12}\t\d{14}\t\d{14}\t)/u;

/** Whether a file that is no text begins with one of these characters, each of them a byte. */
function begins(...openings: readonly string[]) {
  return ({ bytes, text }: Beginning): boolean => {
    const all = bytes.toString("latin1", 0, 16);
    return text === null && openings.some((opening) => all.startsWith(opening));
  };
}

/** Each refuses what it recognizes, and tells the next thing to try where articles may be in it. */
export const refusedFormats: readonly ArticleFormat[] = refused.map(refuse);

/** XML that no format before it knows. */
export const otherXml: ArticleFormat = refuse({
  name: "XML of a kind that is not known",
  advice: "Write its articles as JSON of schema/article.schema.json, or each as plain text",
  recognizes: ({ text }) => /^\s*<\?xml\b/u.test(text?.slice(0, 1_000) ?? ""),
});

function refuse({ name, advice, recognizes }: RefusedFormat): ArticleFormat {
  return {
    name,
    recognizes,
    split: ({ path }) => {
      throw advice === undefined
        ? new AppError("ARTICLE_FORMAT_UNKNOWN", { path, kind: name })
        : new AppError("ARTICLE_FORMAT_REFUSED", { path, kind: name, advice });
    },
  };
}
