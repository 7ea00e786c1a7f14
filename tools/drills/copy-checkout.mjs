import { cpSync, mkdtempSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What no compiler and no test of a drill looks at, or what may be shared. */
const LEFT_OUT = [".git", ".whosaid", "bench", "coverage", "dist", "node_modules"];

/** Copies what is checked in, and what is not yet, to a folder of its own; returns it. */
export function copyCheckout() {
  const copy = mkdtempSync(join(tmpdir(), "whosaid-drills-"));
  cpSync(root, copy, {
    recursive: true,
    filter: (path) =>
      !LEFT_OUT.includes(relative(root, path)) && !/^dist-/.test(relative(root, path)),
  });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  return copy;
}
