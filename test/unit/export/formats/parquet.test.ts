import { expect, test } from "@jest/globals";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { writeParquet } from "../../../../src/export/formats/parquet.ts";
import type { Column } from "../../../../src/export/table.ts";
import { pagesOf } from "../../../support/export/pages.ts";

const columns: readonly Column<number>[] = [
  {
    name: "text",
    type: "text",
    isList: false,
    read: (n) => (n % 3 === 0 ? null : `r${String(n)}`),
  },
  { name: "count", type: "integer", isList: false, read: (n) => n },
  { name: "share", type: "number", isList: false, read: (n) => n / 2 },
  { name: "isOdd", type: "boolean", isList: false, read: (n) => n % 2 === 1 },
  { name: "on", type: "day", isList: false, read: (n) => (n === 1 ? null : "2024-02-29") },
  { name: "names.all", type: "text", isList: true, read: (n) => (n % 2 === 0 ? [] : ["a", null]) },
];

test("writeParquet() hands on row group after row group", async () => {
  const rows = Array.from({ length: 12_001 }, (_, index) => index);
  const pages = Array.from({ length: 241 }, (_, page) => rows.slice(page * 50, page * 50 + 50));
  const parts: Uint8Array[] = [];
  for await (const part of writeParquet({ columns, pages: pagesOf(...pages) })) parts.push(part);
  expect(parts).toHaveLength(3);
  const bytes = Buffer.concat(parts);
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const groups = parquetMetadata(file).row_groups.map(({ num_rows }) => num_rows);
  expect(groups).toEqual([5_000n, 5_000n, 2_001n]);
  const read = await parquetReadObjects({ file });
  expect(read).toHaveLength(12_001);
  expect(read.slice(0, 2)).toEqual([
    { text: null, count: 0, share: 0, isOdd: false, on: new Date("2024-02-29"), "names.all": [] },
    { text: "r1", count: 1, share: 0.5, isOdd: true, on: null, "names.all": ["a", null] },
  ]);
  expect(read[12_000]).toMatchObject({ count: 12_000, "names.all": [] });
});
