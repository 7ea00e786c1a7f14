import iconv from "iconv-lite";
import { AppError } from "../../../errors/app-error.ts";
import type { GivenArticle } from "../given-article.ts";

/**
 * The text of a document in Rich Text Format, and what it says of itself.
 *
 * @throws AppError ARTICLE_FILE_DAMAGED where it is cut
 */
export function readRtf(bytes: Buffer, path: string): GivenArticle {
  const reader = new RtfReader(bytes.toString("latin1"));
  if (!reader.read()) throw new AppError("ARTICLE_FILE_DAMAGED", { path, kind: "document in RTF" });
  return {
    text: tidy(reader.getText("")),
    title: tidy(reader.getText("title")) || undefined,
    author: tidy(reader.getText("author")) || undefined,
  };
}

/** A group `{…}`, whose settings end with it. */
interface Group {
  /** Where its text goes: "" for the document's own, "title" and "author"; null where it is none. */
  readonly place: string | null;
  /** Characters that follow one written as `\u`, for readers that do not know it. */
  readonly skipped: number;
  /** Of the letters that are written as bytes. */
  readonly charset: string;
}

/** Groups that hold no text, by the control word that they begin with. */
const SILENT: ReadonlySet<string> = new Set(
  (
    "annotation atnauthor atndate atnid atnicn atnparent atnref atntime atrfend atrfstart bkmkend bkmkstart " +
    "blipuid colorschememapping colortbl comment company category creatim datafield datastore fldinst filetbl " +
    "fontemb fonttbl footer footerf footerl footerr footnote formfield ftncn ftnsep ftnsepc generator header " +
    "headerf headerl headerr info keywords keycode latentstyles list listlevel listname listoverride " +
    "listoverridetable listtable listtext lsdlockedexcept manager mmath nonesttables nonshppict objdata object " +
    "operator panose pgptbl pict pn pnseclvl pntext printim private pwd revtbl revtim rsidtbl rxe shp shppict " +
    "stylesheet subject tc themedata toc upr userprops wgrffmtfilter xe xmlnstbl"
  ).split(" "),
);

/** Control words that stand for characters. */
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ["bullet", "•"],
  ["cell", "\t"],
  ["emdash", "—"],
  ["emspace", " "],
  ["endash", "–"],
  ["enspace", " "],
  ["ldblquote", "“"],
  ["line", "\n"],
  ["lquote", "‘"],
  ["nestcell", "\t"],
  ["nestrow", "\n"],
  ["page", "\n\n"],
  ["par", "\n\n"],
  ["qmspace", " "],
  ["rdblquote", "”"],
  ["row", "\n"],
  ["rquote", "’"],
  ["sect", "\n\n"],
  ["tab", "\t"],
]);

const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ["~", "\u00A0"],
  ["_", "\u2011"],
  ["-", ""],
  ["\\", "\\"],
  ["{", "{"],
  ["}", "}"],
  ["\n", "\n\n"],
  ["\r", "\n\n"],
]);

/** Control words that name the charset of a document by the machine of old. */
const SETS: ReadonlyMap<string, string> = new Map([
  ["mac", "macintosh"],
  ["pc", "cp437"],
  ["pca", "cp850"],
]);

/** What characters a font has, by the numbers of Windows; code pages are named by theirs. */
const FONT_CHARSETS: ReadonlyMap<number, number> = new Map([
  [77, 10_000],
  [128, 932],
  [129, 949],
  [134, 936],
  [136, 950],
  [161, 1253],
  [162, 1254],
  [163, 1258],
  [177, 1255],
  [178, 1256],
  [186, 1257],
  [204, 1251],
  [222, 874],
  [238, 1250],
]);

/** Groups inside one another that are followed. */
const DEEPEST = 10_000;

const TOKEN =
  /\\(?:(?<word>[a-z]{1,32})(?<number>-?\d{1,10})? ?|'(?<hex>[\da-f]{2})|(?<symbol>[^]))|(?<brace>[{}])|[\r\n]+|(?<text>[^\\{}\r\n]+)/giuy;

class RtfReader {
  readonly #written: string;
  readonly #pieces = new Map<string, string[]>();
  readonly #groups: Group[] = [];
  readonly #fonts = new Map<number, string>();
  /** Bytes of one charset in a row: some characters have two. */
  #bytes: number[] = [];
  #left = 0;
  #charset = "windows-1252";
  /** The font of the table that is being described; null outside of it. */
  #font: number | null = null;
  #group: Group = { place: "", skipped: 1, charset: this.#charset };

  constructor(written: string) {
    this.#written = written;
  }

  /** Whether the document was whole. */
  read(): boolean {
    TOKEN.lastIndex = this.#written.indexOf("{");
    for (;;) {
      const groups = TOKEN.exec(this.#written)?.groups;
      if (groups === undefined) return false;
      const { word, number, hex, symbol, brace, text } = groups;
      if (hex === undefined) this.#flush();
      if (brace === "{") {
        if (this.#groups.length > DEEPEST) return false;
        this.#groups.push(this.#group);
      } else if (brace === "}") {
        this.#group = this.#groups.pop()!;
        if (this.#groups.length === 0) return true;
      } else if (hex !== undefined) this.#take(Number.parseInt(hex, 16));
      else if (text !== undefined) this.#writeText(text);
      else if (symbol !== undefined) this.#obeySymbol(symbol);
      else if (word !== undefined) this.#obey(word, number === undefined ? null : Number(number));
    }
  }

  getText(place: string): string {
    return this.#pieces.get(place)?.join("") ?? "";
  }

  #obeySymbol(symbol: string): void {
    // A group that only newer readers know; what we know of those begins with a word that is no text's.
    if (symbol === "*") this.#group = { ...this.#group, place: null };
    else this.#write(SYMBOLS.get(symbol) ?? "");
  }

  #obey(word: string, number: number | null): void {
    const characters = CHARACTERS.get(word);
    if (characters !== undefined) this.#write(characters);
    else if (word === "u" && number !== null) this.#writeUnit(number);
    else if (word === "uc") this.#group = { ...this.#group, skipped: Math.max(0, number ?? 1) };
    else if (word === "bin") TOKEN.lastIndex += Math.max(0, number ?? 0);
    else if (word === "ansicpg" || word === "cpg") this.#setCharset(findCharset(number));
    else if (SETS.has(word)) this.#setCharset(SETS.get(word)!);
    else if (word === "fcharset") this.#noteFont(number);
    else if (word === "f" && number !== null) this.#useFont(number);
    else if (word === "plain") this.#group = { ...this.#group, charset: this.#charset };
    else if (word === "title" || word === "author") this.#group = { ...this.#group, place: word };
    else if (SILENT.has(word)) {
      if (word === "fonttbl") this.#font = -1;
      this.#group = { ...this.#group, place: null };
    }
  }

  #setCharset(charset: string | null): void {
    if (charset === null) return;
    this.#charset = charset;
    this.#group = { ...this.#group, charset };
  }

  #noteFont(number: number | null): void {
    const charset = findCharset(FONT_CHARSETS.get(number ?? 0) ?? null);
    if (this.#font !== null && this.#group.place === null && charset !== null) {
      this.#fonts.set(this.#font, charset);
    }
  }

  #useFont(number: number): void {
    if (this.#group.place === null) this.#font = number;
    else this.#group = { ...this.#group, charset: this.#fonts.get(number) ?? this.#charset };
  }

  #writeUnit(number: number): void {
    this.#write(String.fromCharCode(number & 0xffff));
    this.#left = this.#group.skipped;
  }

  #take(byte: number): void {
    if (this.#left > 0) this.#left--;
    else this.#bytes.push(byte);
  }

  #writeText(text: string): void {
    const shown = text.slice(this.#left);
    this.#left = Math.max(0, this.#left - text.length);
    // A document in RTF is ASCII; what is not was written as bytes of its charset.
    const isAscii = /^[\0-\u007F]*$/u.test(shown);
    this.#write(isAscii ? shown : iconv.decode(Buffer.from(shown, "latin1"), this.#group.charset));
  }

  #flush(): void {
    if (this.#bytes.length === 0) return;
    const bytes = Buffer.from(this.#bytes);
    this.#bytes = [];
    this.#write(iconv.decode(bytes, this.#group.charset));
  }

  #write(text: string): void {
    const { place } = this.#group;
    if (place === null || text === "") return;
    const pieces = this.#pieces.get(place);
    if (pieces === undefined) this.#pieces.set(place, [text]);
    else pieces.push(text);
  }
}

function findCharset(codePage: number | null): string | null {
  if (codePage === 65_001) return "utf-8";
  const name = codePage === 10_000 ? "macintosh" : `cp${String(codePage)}`;
  return codePage !== null && iconv.encodingExists(name) ? name : null;
}

function tidy(text: string): string {
  return text
    .replaceAll("\u00A0", " ")
    .replace(/[^\S\n]+/gu, " ")
    .replace(/ ?\n ?/gu, "\n")
    .replace(/\n{3,}/gu, "\n\n")
    .replace(/(?!\n)\p{Cc}/gu, "")
    .replace(/\p{Cs}/gu, "\uFFFD")
    .trim();
}
