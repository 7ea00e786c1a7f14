/** Hooks for Node's module loader that run the project's TypeScript, and its tests without Jest. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import typescript from "typescript";

const compilerOptions = {
  target: typescript.ScriptTarget.ES2023,
  module: typescript.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
  experimentalDecorators: true,
  useDefineForClassFields: false,
};

/*
 * What the project keeps because it may be asked again would carry a mutant's answers to the next one.
 * So nothing is kept: not by `remember`, and not in a WeakMap, which has no other use here.
 */
const FORGETFUL_REMEMBER = "export const remember = (build) => build;";
const FORGETFUL_MAP = "const WeakMap = class extends globalThis.WeakMap { get() { return; } };";

export function resolve(specifier, context, next) {
  if (specifier !== "@jest/globals") return next(specifier, context);
  return { url: new URL("jest-globals.mjs", import.meta.url).href, shortCircuit: true };
}

export async function load(url, context, next) {
  if (!url.endsWith(".ts") || url.includes("/node_modules/")) return next(url, context);
  const source = url.endsWith("/domain/remember.ts") ? FORGETFUL_REMEMBER : await compile(url);
  return { format: "module", source, shortCircuit: true };
}

async function compile(url) {
  const written = await readFile(fileURLToPath(url), "utf8");
  const { outputText } = typescript.transpileModule(written, { compilerOptions, fileName: url });
  return outputText.includes("new WeakMap") ? `${FORGETFUL_MAP}\n${outputText}` : outputText;
}
