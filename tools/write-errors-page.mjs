// Writes docs/errors.md from the catalog. With --check it only tells whether the page is fresh.
import { readFileSync, writeFileSync } from "node:fs";
import { AppError } from "../dist/errors/app-error.js";
import { catalog } from "../dist/errors/catalog.js";

const page = new URL("../docs/errors.md", import.meta.url);

const HEAD = `# Errors

Every failure that a person may meet: what it says, what to do, and how a command ends on it.
A word in braces stands for what the failure is about.
The API gives the name as \`extensions.reason\`; the command line ends with the exit code.
Written from \`src/errors/catalog.ts\` by \`npm run gen\`.

Who can do something about it: *input*, the person asking; *forbidden*, whoever grants the right; *unavailable*, nobody just now; *bug*, we.
`;

/** Details whose every value shows its own name, however a message makes text of it. */
const details = new Proxy(
  {},
  {
    get: (_target, name) => ({
      [Symbol.toPrimitive]: (wish) => {
        if (wish === "number")
          throw new Error(`A message reckons with "${name}": give it the result`);
        return wish === "default" ? `{${name}} + ` : `{${name}}`;
      },
      join: () => `{${name}}`,
    }),
  },
);

function describe(code) {
  const error = new AppError(code, details);
  return `
## ${code}

${error.message}.
*${error.hint}.*

Kind ${error.kind}, exit code ${error.exitCode}.
`;
}

const content = HEAD + Object.keys(catalog).sort().map(describe).join("");
if (process.argv.includes("--check")) {
  if (readFileSync(page, "utf8") !== content) {
    console.error("docs/errors.md is not what the catalog says: run npm run gen");
    process.exit(1);
  }
} else {
  writeFileSync(page, content);
}
