import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";

const MAIN = fileURLToPath(new URL("../../../dist/cli/main.js", import.meta.url));

/** A folder for an engine that calls whosaid, and the variables with which it finds it. */
export function makeMapperFolder(): { folder: string; environment: NodeJS.ProcessEnv } {
  const folder = mkdtempSync(join(tmpdir(), "whosaid-mapper-"));
  const bin = join(folder, "bin");
  mkdirSync(bin);
  const program = join(bin, "whosaid");
  writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${MAIN}" "$@"\n`);
  chmodSync(program, 0o755);
  const path = `${bin}:${process.env["PATH"] ?? ""}`;
  return { folder, environment: { PATH: path, WHOSAID_HOME: join(folder, "home") } };
}

/** The records of one or more files, packed or not, in the order of their bytes. */
export function readLines(...files: readonly string[]): string[] {
  return files
    .map((file) => readFileSync(file))
    .map((bytes) => (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString())
    .flatMap((text) => text.split("\n").filter((line) => line !== ""))
    .sort();
}

export function listFiles(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => !/^[._]/u.test(name));
  return names.map((name) => join(folder, name));
}

/** Articles as JSON Lines, the last of them no article. */
export function writeArticles(count: number): string {
  const lines = Array.from({ length: count }, (_, number) => {
    const text = `Ada Okoye said that bridge ${String(number)} would reopen. “We wait,” said Bo Lund.`;
    return JSON.stringify({ id: `article ${String(number)}`, text });
  });
  return `${lines.join("\n")}\n{}\n`;
}
