import { spawn, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";

const MAIN = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));

export interface Run {
  readonly child: ChildProcess;
  /** What it has printed on standard output until now. */
  printed(): string;
  /** And on standard error. */
  told(): string;
  readonly ended: Promise<{ exitCode: number | null; stdout: string; stderr: string }>;
}

/**
 * Runs the built command line with the environment of a person who configured nothing but `environment`, and types `input`.
 *
 * The suites' own Neo4j is not handed on; `suiteNeo4j` does that where it is wanted.
 */
export function runWhosaid(
  words: readonly string[],
  environment: NodeJS.ProcessEnv,
  input = "",
): Run {
  return runProgram(process.execPath, [MAIN, ...words], { environment }, input);
}

/** Runs a program in a folder, as `runWhosaid` does. */
export function runProgram(
  program: string,
  words: readonly string[],
  { environment = {}, cwd }: { environment?: NodeJS.ProcessEnv; cwd?: string },
  input = "",
): Run {
  const child = spawn(program, words, {
    cwd,
    env: { ...Object.fromEntries(inheritedVariables()), ...environment },
    stdio: ["pipe", "pipe", "pipe"],
  });
  child.stdin.end(input);
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  return {
    child,
    printed: () => stdout,
    told: () => stderr,
    ended: new Promise((resolve) => {
      child.once("close", (exitCode) => {
        resolve({ exitCode, stdout, stderr });
      });
    }),
  };
}

/** npm tells its scripts where it was called, which says nothing of a person who calls the program. */
function inheritedVariables(): [string, string | undefined][] {
  return Object.entries(process.env).filter(
    ([name]) => !/^(?:NEO4J_|npm_package_|npm_lifecycle_|INIT_CWD$)/u.test(name),
  );
}

/** The environment that leads to the suites' own Neo4j. */
export function suiteNeo4j(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => name.startsWith("NEO4J_")),
  );
}
