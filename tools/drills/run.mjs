// Makes the commonest changes of docs/adding.md in a copy of the checkout: each is to be whole with the
// files that it lists, and a file that is forgotten to be named by the compiler or by a test.
// `node tools/drills/run.mjs`, or with names of files of `changes/` for some of them.
import { readdirSync, rmSync } from "node:fs";
import { runDrill } from "./run-drill.mjs";
import { copyCheckout } from "./copy-checkout.mjs";

const changes = new URL("changes/", import.meta.url);
const all = readdirSync(changes).map((file) => file.replace(/\.mjs$/, ""));
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`There is no change "${unknown.join(", ")}", only ${all.join(", ")}`);
  process.exit(2);
}

const copy = copyCheckout();
const faults = [];
try {
  for (const name of asked.length > 0 ? asked : all) {
    const { default: change } = await import(new URL(`${name}.mjs`, changes).href);
    console.log(`${name}: ${change.title}`);
    faults.push(...(await runDrill(copy, change)).map((fault) => `${name}: ${fault}`));
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
for (const fault of faults) console.error(`\n${fault}`);
process.exit(faults.length > 0 ? 1 : 0);
