// Runs the named suites of jest.config.mjs: `node tools/test.mjs unit golden -- -t "pattern"`.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";

const words = process.argv.slice(2);
const split = words.includes("--") ? words.indexOf("--") : words.length;
const suites = words.slice(0, split);
const WITH_DATABASE = ["integration", "api", "browser", "faults", "long-faults"];
const withDatabase = suites.some((name) => WITH_DATABASE.includes(name));
// Jest's global set-up and the command line's tests run what is built, and the gazetteer is a part of it.
const build = createRequire(import.meta.url).resolve("./build.mjs");
const built = spawnSync(process.execPath, [build, "--if-stale"], { stdio: "inherit" });
if (built.status !== 0) process.exit(built.status ?? 1);
const { status } = spawnSync(
  process.execPath,
  [
    "--experimental-vm-modules",
    "--no-warnings",
    createRequire(import.meta.url).resolve("jest/bin/jest"),
    // One server holds one database, so suites that share it run one file at a time.
    // Jest leaves a core free by itself, which of two is half of all.
    withDatabase ? "--runInBand" : "--maxWorkers=100%",
    "--selectProjects",
    ...suites,
    ...words.slice(split + 1),
  ],
  { stdio: "inherit" },
);
process.exit(status ?? 1);
