import { isAscii, isUtf8 } from "node:buffer";
import chardet from "chardet";
import iconv from "iconv-lite";

/**
 * How characters are written: "ascii", "utf-8", or another name that iconv-lite knows; "unsure" where it
 * cannot be told, "none" where the bytes are no text.
 */
export type Charset = string;

/**
 * Tells the charset of bytes from the bytes, and from what a page says of itself.
 *
 * @param goesOn  more bytes follow, so that the last character may be cut
 */
export function detectCharset(bytes: Buffer, goesOn: boolean): Charset {
  const marked = MARKS.find(({ mark }) => bytes.subarray(0, mark.length).equals(mark));
  if (marked !== undefined) return marked.charset;
  const wide = detectWide(bytes);
  if (wide !== null) return isBinary(Buffer.from(iconv.decode(bytes, wide))) ? "none" : wide;
  if (isBinary(bytes)) return "none";
  if (isAscii(bytes)) return bytes.includes(SHIFT) ? "unsure" : "ascii";
  if (isUtf8(goesOn ? cutLastCharacter(bytes) : bytes) || isMostlyUtf8(bytes)) return "utf-8";
  return readDeclared(bytes) ?? guess(bytes);
}

/** The longer mark first, since the other is its beginning. */
const MARKS = [
  { mark: Buffer.of(0xff, 0xfe, 0, 0), charset: "utf-32le" },
  { mark: Buffer.of(0, 0, 0xfe, 0xff), charset: "utf-32be" },
  { mark: Buffer.of(0xff, 0xfe), charset: "utf-16le" },
  { mark: Buffer.of(0xfe, 0xff), charset: "utf-16be" },
  { mark: Buffer.of(0xef, 0xbb, 0xbf), charset: "utf-8" },
];

/** With which the seven bits of ISO-2022 begin to mean other characters. */
const SHIFT = "\u001B$";
const ESCAPE = 0x1b;

/** UTF-16 without a mark: of letters and spaces of the West, every other byte is nought. */
function detectWide(bytes: Buffer): Charset | null {
  const pairs = Math.floor(bytes.length / 2);
  const zeros = [0, 0];
  for (let index = 0; index < pairs * 2; index++) if (bytes[index] === 0) zeros[index % 2]!++;
  const [even = 0, odd = 0] = zeros;
  if (odd > 0.4 * pairs && even < 0.02 * pairs) return "utf-16le";
  if (even > 0.4 * pairs && odd < 0.02 * pairs) return "utf-16be";
  return null;
}

/** Of a hundred bytes of a text, at most one steers a machine; tabs, line ends and the like aside. */
function isBinary(bytes: Buffer): boolean {
  let count = 0;
  for (const byte of bytes) {
    if (byte < 0x20 && byte !== ESCAPE && !(byte >= 0x08 && byte <= 0x0d)) count++;
  }
  return count * 100 > bytes.length;
}

/** Without what may be the beginning of a character of UTF-8. */
function cutLastCharacter(bytes: Buffer): Buffer {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte >= 0xc0) return bytes.subarray(0, -back);
    if (byte < 0x80) return bytes;
  }
  return bytes;
}

/** Whether most of what is not ASCII is UTF-8: then it is that, broken here and there. */
function isMostlyUtf8(bytes: Buffer): boolean {
  const text = bytes.toString("utf8");
  const broken = text.split("\uFFFD").length - 1;
  const others = text.match(/[^\0-\u007F\uFFFD]/gu)?.length ?? 0;
  return others > broken;
}

/** What a page or a document of XML says of itself, where its bytes do not say otherwise. */
function readDeclared(bytes: Buffer): Charset | null {
  const head = bytes.subarray(0, 2_048).toString("latin1");
  const declared =
    /^\s*<\?xml[^>]{0,80}encoding=["'](?<name>[\w:.-]{2,40})/iu.exec(head) ??
    /<meta[^>]{0,200}charset=["']?\s*(?<name>[\w:.-]{2,40})/iu.exec(head);
  const name = declared?.groups?.["name"];
  if (name === undefined || /^utf/iu.test(name) || !iconv.encodingExists(name)) return null;
  const charset = widen(name);
  return isWellDecoded(bytes, charset) ? charset : null;
}

/** How sure the detector must be, of a hundred, and how much more than of anything else. */
const LEAST_CONFIDENCE = 35;
const LEAST_LEAD = 15;

/** Fewer characters outside of ASCII could be those of many charsets: then it is what most of the West has. */
const FEW = 8;
const LEAST_OF_FEW = 45;

function guess(bytes: Buffer): Charset {
  const [first, second] = chardet
    .analyse(bytes)
    .filter(({ name }) => !/^(?:ASCII|UTF)/u.test(name) && iconv.encodingExists(name));
  if (first === undefined) return "unsure";
  const charset = widen(first.name);
  const { confidence } = first;
  const isSure =
    confidence >= LEAST_CONFIDENCE && confidence - (second?.confidence ?? 0) >= LEAST_LEAD;
  const isFew = countOthers(bytes) < FEW;
  if (!isSure || (isFew && (charset !== "windows-1252" || confidence < LEAST_OF_FEW))) {
    return "unsure";
  }
  return isWellDecoded(bytes, charset) && !isOdd(bytes, charset) ? charset : "unsure";
}

/** How many bytes are outside of ASCII. */
function countOthers(bytes: Buffer): number {
  let count = 0;
  for (const byte of bytes) if (byte >= 0x80) count++;
  return count;
}

/** What others call ISO 8859 is what browsers take it for: Windows' charset, which has quotation marks. */
function widen(name: string): Charset {
  const key = name.toLowerCase().replaceAll("_", "-");
  return WIDER.get(key) ?? key;
}

const WIDER: ReadonlyMap<string, Charset> = new Map([
  ["iso-8859-1", "windows-1252"],
  ["latin1", "windows-1252"],
  ["us-ascii", "windows-1252"],
  ["ascii", "windows-1252"],
  ["iso-8859-9", "windows-1254"],
  ["gb2312", "gb18030"],
  ["gbk", "gb18030"],
]);

function isWellDecoded(bytes: Buffer, charset: Charset): boolean {
  // The last character may be cut.
  return !iconv.decode(bytes, charset).slice(0, -1).includes("\uFFFD");
}

/** Whether letters stand where no Latin writing has them: the bytes are of another charset. */
function isOdd(bytes: Buffer, charset: Charset): boolean {
  if (!/^windows-125[0247]$|^iso-8859-(?:2|15)$/u.test(charset)) return false;
  return ODD.test(iconv.decode(bytes, charset));
}

/** "cafŽ", "caf‚", "Ëåíà", "Dvo¹ák", what no charset calls a character. */
const ODD =
  /\p{Ll}[À-ÖØ-ÞŠŒŽŸ]|\p{L}[‚„‹†‡ˆ‰¹²³¼½¾¤¦¨¯¸]|[‹†‡¹¼¾][\p{L}]|[À-ÖØ-öø-ÿ]{3}|[\u0080-\u009F]/u;
