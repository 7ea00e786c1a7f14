import type { getDocumentProxy } from "unpdf";
import { AppError } from "../../../errors/app-error.ts";
import type { GivenArticle } from "../given-article.ts";
import { boundStreams } from "./bound-streams.ts";
import { type PdfPiece, joinPages } from "./join-pages.ts";

/** What we read of a run of characters in pdf.js; beside those it lists where marked content begins. */
interface PdfText {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Pages that are read: a book has fewer. */
const MOST_PAGES = 1_000;

/**
 * The text of a PDF, and its title and author where it tells them. Its days are left aside: they tell when
 * the file was made, not when the article was published.
 *
 * @throws AppError ARTICLE_FILE_DAMAGED, ARTICLE_FILE_LOCKED, ARTICLE_PDF_SCANNED, ARTICLE_ARCHIVE_ENDLESS
 */
export async function readPdf(bytes: Buffer, path: string): Promise<GivenArticle> {
  if (!isWhole(bytes)) throw new AppError("ARTICLE_FILE_DAMAGED", { path, kind: "PDF document" });
  await boundStreams(bytes, path);
  const unpdf = await import("unpdf");
  let close: (() => Promise<void>) | undefined;
  try {
    const document = await unpdf.getDocumentProxy(new Uint8Array(bytes), {
      // Nothing of a document is run or fetched, and what is odd in it is no concern of the terminal.
      isEvalSupported: false,
      stopAtErrors: false,
      useSystemFonts: false,
      verbosity: 0,
    });
    close = () => document.destroy();
    const text = joinPages(await readPages(document));
    if (text === "") throw new AppError("ARTICLE_PDF_SCANNED", { path });
    return { ...(await readInfo(document)), text };
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    const isLocked = cause instanceof Error && cause.name === "PasswordException";
    const code = isLocked ? "ARTICLE_FILE_LOCKED" : "ARTICLE_FILE_DAMAGED";
    throw new AppError(code, { path, kind: "PDF document" }, { cause });
  } finally {
    await close?.();
  }
}

/**
 * Whether a file ends by telling where its table of objects is, and it is there. Where not, pdf.js would
 * look for objects all over the file, which takes very long where it was made to.
 */
function isWhole(bytes: Buffer): boolean {
  const start = bytes.indexOf("%PDF-");
  const end = bytes.toString("latin1", Math.max(0, bytes.length - 2_048));
  const offset = [...end.matchAll(/startxref\s{1,9}(?<offset>\d{1,12})\s/gu)].at(-1)?.groups?.[
    "offset"
  ];
  if (offset === undefined) return false;
  return [0, start].some((from) => {
    const at = Number(offset) + from;
    return /^\s{0,9}(?:xref\b|\d{1,9}\s+\d{1,5}\s+obj\b)/u.test(
      bytes.toString("latin1", at, at + 64),
    );
  });
}

async function readPages(document: PdfDocument): Promise<PdfPiece[][]> {
  const pages: PdfPiece[][] = [];
  for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
    const page = await document.getPage(number);
    const { items } = (await page.getTextContent()) as { items: readonly (PdfText | object)[] };
    pages.push(
      items.flatMap((item) => {
        if (!("str" in item)) return [];
        const [, , , , x = 0, y = 0] = item.transform;
        return {
          text: item.str,
          x,
          y,
          width: item.width,
          height: item.height,
          endsLine: item.hasEOL,
        };
      }),
    );
    page.cleanup();
  }
  return pages;
}

async function readInfo(document: PdfDocument): Promise<Pick<GivenArticle, "title" | "author">> {
  const { info } = await document.getMetadata();
  const { Title: title, Author: author } = info as { Title?: unknown; Author?: unknown };
  return { title: readName(title), author: readName(author) };
}

/** What programs write where nobody wrote anything is no title. */
function readName(value: unknown): string | undefined {
  const name = typeof value === "string" ? value.trim() : "";
  return name === "" || GENERATED.test(name) ? undefined : name;
}

const GENERATED =
  /^(?:Microsoft (?:Word|PowerPoint) - |Unbekannt$|unknown$|untitled|anonymous$)|\.(?:docx?|indd|pdf|qxd|rtf|tex|txt)$/iu;
