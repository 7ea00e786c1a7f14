// Bundles src/web/explorer into a folder that the server hands out: one script that every page needs,
// and one more for each view that is opened seldom.
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import terser from "@rollup/plugin-terser";
import { rollup } from "@rollup/wasm-node";
import ts from "typescript";
import { buildOutlines } from "./build-outlines.mjs";
import { readOperations } from "./explorer-operations.mjs";

const SOURCE = fileURLToPath(new URL("../src/web/explorer/", import.meta.url));

/** Files that go as they are. */
const KEPT = ["index.html", "explorer.css"];

/** `folder` is made where it is missing. */
export async function buildExplorer(folder) {
  const bundle = await rollup({
    input: join(SOURCE, "main.tsx"),
    plugins: [nodeResolve({ browser: true, extensions: [".mjs", ".js"] }), transpile()],
    onwarn: ({ code, ids, message }) => {
      // How d3's own files import one another is theirs to settle.
      if (code === "CIRCULAR_DEPENDENCY" && ids.every((id) => id.includes("node_modules"))) return;
      throw new Error(`The explorer cannot be bundled: ${message}`);
    },
  });
  await bundle.write({
    dir: folder,
    format: "es",
    entryFileNames: "[name].js",
    chunkFileNames: "[name].js",
    plugins: [terser()],
  });
  await bundle.close();
  mkdirSync(folder, { recursive: true });
  for (const file of KEPT) copyFileSync(join(SOURCE, file), join(folder, file));
  buildOutlines(join(folder, "outlines.json"));
  // The server asks some of them before anybody does.
  const operations = readOperations().map(({ name, query }) => [name, query]);
  writeFileSync(join(folder, "operations.json"), JSON.stringify(Object.fromEntries(operations)));
}

/** Types are left to `npm run types`, which looks at the whole program. */
function transpile() {
  return {
    name: "transpile",
    transform(code, id) {
      if (!/\.tsx?$/u.test(id)) return null;
      const { outputText, sourceMapText } = ts.transpileModule(code, {
        fileName: id,
        compilerOptions: {
          target: ts.ScriptTarget.ES2022,
          module: ts.ModuleKind.ESNext,
          jsx: ts.JsxEmit.ReactJSX,
          jsxImportSource: "preact",
          verbatimModuleSyntax: true,
          sourceMap: true,
        },
      });
      return { code: outputText.replace(/\n\/\/# sourceMappingURL=.*$/u, ""), map: sourceMapText };
    },
  };
}
