import { type FilePiece, readLines } from "../files/line-file.ts";
import type { ArticleRecord } from "../gather/records.ts";
import type { JoinContext } from "./join-context.ts";

/** Writes some articles, with the origin that each has among its copies. */
export function writeArticles({ files, origins }: JoinContext, piece: FilePiece): void {
  const table = files.nodes("Article", "Article");
  for (const line of readLines(piece)) {
    const { number, id, readingHash, properties, publishedOn, publisher, inputHash } = JSON.parse(
      line,
    ) as ArticleRecord;
    table.write({
      ids: [String(number)],
      properties: {
        id,
        ...properties,
        _sortKey: properties.publishedFrom ?? publishedOn ?? "",
        publisher,
        _readingHash: readingHash,
        _origin: origins.has(number) ? origins.get(number)! : properties._ownOrigin,
        _inputHash: inputHash,
      },
      days: { publishedOn },
    });
  }
}
