import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { ImportFiles, listImportArgs } from "../../../../../src/graph/bulk/files/import-files.ts";

test("listImportArgs() puts rows of several writers behind one header where they have the same", () => {
  const folder = mkdtempSync(join(tmpdir(), "whosaid-import-files-"));
  const [one, other] = ["one", "other"].map((writer) => new ImportFiles(folder, writer));
  one!.nodes("Actor:Person", "Entity").write({ ids: ["1"], properties: { name: "a" } });
  other!.nodes("Actor:Person", "Entity").write({ ids: ["2"], properties: { name: "b" } });
  other!.nodes("Actor:Person", "Entity").write({ ids: ["3"], properties: { words: "c" } });
  one!.links("NAMES", "Quotation", "Entity").write({ ids: ["1", "2"] });
  const args = listImportArgs([one!.close(), other!.close()]);
  expect(args.filter((arg) => /^--(?:nodes|relationships)/u.test(arg))).toEqual([
    "--nodes=Actor:Person=one-Actor-Person-Entity-0.header.csv,one-Actor-Person-Entity-0.csv,other-Actor-Person-Entity-0.csv",
    "--relationships=NAMES=one-Quotation-NAMES-Entity-0.header.csv,one-Quotation-NAMES-Entity-0.csv",
    "--nodes=Actor:Person=other-Actor-Person-Entity-1.header.csv,other-Actor-Person-Entity-1.csv",
  ]);
  rmSync(folder, { recursive: true });
});
