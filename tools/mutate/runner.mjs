/**
 * A test runner for StrykerJS that loads all tests once, and then calls those that reach a mutant.
 *
 * Jest makes a world for each file of tests and loads all modules anew into it, which takes many seconds
 * a mutant. The tests of this project are functions of what they are given, and need no world of their own.
 */
import { register } from "node:module";
import { resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { pathToFileURL } from "node:url";
import { commonTokens, declareClassPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin";
import {
  determineHitLimitReached,
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { collectTests } from "./jest-globals.mjs";

class InProcessRunner {
  static inject = tokens(commonTokens.options);

  #files;
  #every;
  #tests = [];
  /** What mutated code looks at: which mutant is alive, which test is running. */
  #state = (globalThis.__stryker__ ??= {});

  constructor({ inProcess }) {
    this.#files = inProcess.testFiles;
    this.#every = inProcess.every;
  }

  /** Mutants of what runs while modules are loaded are left out, so nothing is ever loaded twice. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    register("./load-typescript.mjs", import.meta.url);
    for (const file of this.#files) {
      const load = () => import(pathToFileURL(resolve(file)).href);
      this.#tests.push(...(await collectTests(file, load)));
    }
  }

  async dryRun() {
    const results = [];
    for (const test of this.#tests) results.push(await this.#run(test));
    this.#state.currentTestId = undefined;
    const { mutantCoverage } = this.#state;
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    // An error counts neither for the tests nor against them.
    if (Number(activeMutant.id) % this.#every !== 0) {
      return { status: MutantRunStatus.Error, errorMessage: "Not in the sample" };
    }
    const chosen = new Set(testFilter);
    Object.assign(this.#state, { activeMutant: activeMutant.id, hitLimit, hitCount: 0 });
    const results = [];
    let failing = null;
    // Most mutants are noticed by many tests, so those that are known to take long come last.
    const quickestFirst = this.#tests
      .filter(({ id }) => chosen.has(id))
      .sort((a, b) => (a.took ?? 0) - (b.took ?? 0));
    for (const test of quickestFirst) {
      const result = await this.#run(test);
      results.push(result);
      if (result.status !== TestStatus.Failed) continue;
      failing = test;
      break;
    }
    const endless = determineHitLimitReached(this.#state.hitCount, hitLimit);
    Object.assign(this.#state, { activeMutant: undefined, hitLimit: undefined });
    if (failing !== null) await this.#requireForgotten(failing);
    return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests: results });
  }

  async #run(test) {
    const { id, file, call } = test;
    this.#state.currentTestId = id;
    const start = performance.now();
    const failure = await call().then(
      () => null,
      (error) => ({ failureMessage: String(error?.message ?? error) }),
    );
    test.took = performance.now() - start;
    return {
      id,
      name: id,
      fileName: resolve(file),
      timeSpentMs: test.took,
      status: failure === null ? TestStatus.Success : TestStatus.Failed,
      ...failure,
    };
  }

  /** What is kept from one mutant to the next would make every later figure wrong. */
  async #requireForgotten(test) {
    const { failureMessage } = await this.#run(test);
    if (failureMessage === undefined) return;
    throw new Error(`"${test.id}" fails without a mutant too, after one: ${failureMessage}`);
  }
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, "in-process", InProcessRunner),
];
