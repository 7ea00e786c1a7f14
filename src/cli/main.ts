#!/usr/bin/env node
import { getCallerFolder } from "../config.ts";
import { Interruption } from "./interruption.ts";
import { buildProgram } from "./program.ts";
import { renderError } from "./output/render-error.ts";
import { guardOutput } from "./writing/guard-output.ts";

const output = guardOutput();

try {
  // A path that somebody gives counts from the folder where they are.
  process.chdir(getCallerFolder() ?? process.cwd());
  const program = await buildProgram(process.argv[2] ?? "");
  await program.parseAsync();
} catch (error) {
  if (!output.isRefused()) process.exitCode = renderError(error);
  // What it was doing may go on for a while, and nobody waits for it.
  if (error instanceof Interruption) process.exit();
}
