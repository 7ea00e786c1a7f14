import { gzipSync } from "node:zlib";
import { zipSync } from "fflate";

/** The text that files of all formats hold in these tests. */
export const PARAGRAPHS = [
  "The mill in Brno will reopen, Mayor Ida Fall said on Monday.",
  "“We waited long enough,” she said — and left.",
  "Karl Ost, a baker, said the wheel was sound.",
];

export const TEXT = PARAGRAPHS.join("\n\n");

export function zip(files: Readonly<Record<string, string | Buffer>>): Buffer {
  return Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries(files).map(([name, content]) => [
          name,
          // What tells a format stands first there, and is not packed.
          [Buffer.from(content), { level: name === "mimetype" ? 0 : 6 }],
        ]),
      ),
    ),
  );
}

/** A document of Word with so many paragraphs. */
export function docx(paragraphs: readonly string[], body = ""): Buffer {
  const written = paragraphs.map(
    (text) => `<w:p><w:r><w:t xml:space="preserve">${escape(text)}</w:t></w:r></w:p>`,
  );
  return zip({
    "[Content_Types].xml": `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    "_rels/.rels": `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    "docProps/core.xml": `<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Mill to reopen</dc:title><dc:creator>Jane Roe</dc:creator></cp:coreProperties>`,
    "word/document.xml": `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${written.join("")}${body}</w:body></w:document>`,
  });
}

export function odt(paragraphs: readonly string[]): Buffer {
  const written = paragraphs.map((text) => `<text:p>${escape(text)}</text:p>`).join("");
  return zip({
    mimetype: "application/vnd.oasis.opendocument.text",
    "content.xml": `<?xml version="1.0"?><office:document-content><office:body><office:text><text:h>The wheel</text:h>${written}</office:text></office:body></office:document-content>`,
    "meta.xml": `<?xml version="1.0"?><office:document-meta><office:meta><dc:title>Mill to reopen</dc:title><meta:initial-creator>Jane Roe</meta:initial-creator><dc:creator>Desk</dc:creator></office:meta></office:document-meta>`,
  });
}

/**
 * A PDF of pages, each of lines at points from the lower left; letters are twelve points high. `pack` packs
 * the content of each page as the filters of `filter` unpack it.
 */
export function pdf(
  pages: readonly (readonly (readonly [x: number, y: number, text: string])[])[],
  catalog = "",
  { pack = (content: string) => content, filter = "" } = {},
): Buffer {
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Kids [${pages.map((_page, index) => `${String(4 + 2 * index)} 0 R`).join(" ")}] /Count ${String(pages.length)} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ...pages.flatMap((lines, index) => {
      const content = lines.map(
        ([x, y, text]) => `BT /F1 12 Tf ${String(x)} ${String(y)} Td (${text}) Tj ET`,
      );
      const stream = pack(content.join("\n"));
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${String(5 + 2 * index)} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
        `<< /Length ${String(stream.length)} ${filter} >>\nstream\n${stream}\nendstream`,
      ];
    }),
    "<< /Title (Mill to reopen) /Author (Jane Roe) >>",
  ];
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${String(index + 1)} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const start = file.length;
  const size = String(objects.length + 1);
  file += `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join("")}`;
  file += `trailer << /Size ${size} /Root 1 0 R /Info ${String(objects.length)} 0 R >>\nstartxref\n${String(start)}\n%%EOF`;
  return Buffer.from(file, "latin1");
}

/** A tar archive; `size` is what a header says, where it lies. */
export function tar(
  files: readonly (readonly [name: string, content: string, size?: number])[],
): Buffer {
  const blocks = files.flatMap(([name, content, size = Buffer.byteLength(content)]) => {
    const header = Buffer.alloc(512);
    header.write(name, 0);
    header.write("0000644\0", 100);
    header.write(`${size.toString(8).padStart(11, "0")}\0`, 124);
    header.write("00000000000\0", 136);
    header.write("        0", 148);
    header.write("ustar\u000000", 257);
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
    const body = Buffer.alloc(Math.ceil(Buffer.byteLength(content) / 512) * 512);
    body.write(content);
    return [header, body];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1_024)]);
}

/** A frame of Zstandard that is not packed at all: what comes out is what went in. */
export function zstd(content: string | Buffer): Buffer {
  const bytes = Buffer.from(content);
  const frame = Buffer.of(0x28, 0xb5, 0x2f, 0xfd, 0, 0x50);
  const blocks: Buffer[] = [frame];
  for (let start = 0; start < bytes.length; start += 100_000) {
    const piece = bytes.subarray(start, start + 100_000);
    const header = Buffer.alloc(3);
    header.writeUIntLE(piece.length * 8 + (start + 100_000 >= bytes.length ? 1 : 0), 0, 3);
    blocks.push(header, piece);
  }
  return Buffer.concat(blocks);
}

interface WarcAnswer {
  readonly type?: string;
  readonly url: string;
  readonly http: string;
  readonly body: string | Buffer;
  /** What the record says of its length, where it lies. */
  readonly length?: number;
}

export function warc(answers: readonly WarcAnswer[], isPacked = false): Buffer {
  const records = answers.map(({ type = "response", url, http, body, length }) => {
    const content = Buffer.concat([Buffer.from(`${http}\r\n\r\n`), Buffer.from(body)]);
    const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2026-01-02T03:04:05Z\r\nContent-Length: ${String(length ?? content.length)}\r\n\r\n`;
    return Buffer.concat([Buffer.from(head), content, Buffer.from("\r\n\r\n")]);
  });
  return Buffer.concat(isPacked ? records.map((record) => gzipSync(record)) : records);
}

export function page(paragraphs: readonly string[], head = ""): string {
  const shown = paragraphs.map((text) => `<p>${escape(text)}</p>`).join("\n");
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Mill to reopen</title>${head}</head><body><nav><a href="/">Home</a></nav><article><h1>Mill to reopen</h1>${shown}</article></body></html>`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
