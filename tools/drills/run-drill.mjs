import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { create } from "./edits.mjs";

/**
 * Makes a change in a copy of the checkout, whole and then with each of its files forgotten in turn, and
 * undoes it; returns what is not as it should be.
 *
 * A change has a `title`, its `files` with the edits of each, `most` files that it may take, the `word`
 * by which a forgotten one is to be named, and the `tests` of its room. Where nothing else would tell that
 * the change is made, `proof` has test files that show it, by their paths.
 */
export async function runDrill(copy, { files, most, word, tests, proof = {} }) {
  const paths = Object.keys(files);
  const faults = [];
  const proofs = Object.keys(proof);
  const edits = { ...files, ...mapToEdits(proof) };
  const tryWith = (made) => makeChange(copy, edits, [...made, ...proofs], () => check(copy, tests));
  if (paths.length > most) faults.push(`it takes ${paths.length} files, more than ${most}`);
  const whole = tryWith(paths);
  if (whole.failed !== null) return [...faults, `${whole.failed} fails:\n${whole.output}`];
  console.log(`  ✔ whole, files: ${paths.length}`);
  for (const forgotten of paths) {
    const { failed, output } = tryWith(paths.filter((path) => path !== forgotten));
    const isNamed = failed !== null && output.toLowerCase().includes(word.toLowerCase());
    console.log(`  ${isNamed ? "✔" : "✖"} ${forgotten} forgotten: ${failed ?? "nothing fails"}`);
    if (!isNamed) {
      const how =
        failed === null ? "nothing fails" : `${failed} does not name "${word}":\n${output}`;
      faults.push(`${forgotten} forgotten: ${how}`);
    }
  }
  return faults;
}

function mapToEdits(created) {
  return Object.fromEntries(
    Object.entries(created).map(([path, content]) => [path, [create(content)]]),
  );
}

function makeChange(copy, files, paths, look) {
  const saved = paths.map((path) => [path, readIfThere(join(copy, path))]);
  try {
    for (const [path, text] of saved)
      writeFileSync(join(copy, path), edit(path, text, files[path]));
    return look();
  } finally {
    for (const [path, text] of saved) {
      if (text === null) rmSync(join(copy, path), { force: true });
      else writeFileSync(join(copy, path), text);
    }
  }
}

function edit(path, text, edits) {
  try {
    return edits.reduce((changed, change) => change(changed), text);
  } catch (error) {
    throw new Error(`The drill cannot change ${path}: ${error.message}`, { cause: error });
  }
}

function readIfThere(path) {
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}

/** What fails first, and what it says. */
function check(copy, tests) {
  const jest = ["--experimental-vm-modules", "--no-warnings", "node_modules/jest/bin/jest.js"];
  const steps = [
    ["the generator of queries", ["tools/generate-queries.mjs"]],
    [
      "the compiler",
      [
        "node_modules/typescript/bin/tsc",
        "--noEmit",
        "--incremental",
        "--tsBuildInfoFile",
        ".types",
      ],
    ],
    [tests.join(" "), [...jest, "--runInBand", "--runTestsByPath", ...tests]],
  ];
  for (const [name, words] of steps) {
    const env = { ...process.env, FORCE_COLOR: "0" };
    const { status, stdout, stderr } = spawnSync(process.execPath, words, {
      cwd: copy,
      encoding: "utf8",
      env,
      maxBuffer: 100_000_000,
    });
    if (status !== 0) return { failed: name, output: `${stdout}${stderr}` };
  }
  return { failed: null, output: "" };
}
