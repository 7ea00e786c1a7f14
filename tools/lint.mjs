// Lints, and counts down what is still allowed: `node tools/lint.mjs [--typed] [--fix] [FOLDER…]`.
// A rule that warns may be broken as often as eslint.allowed.json says, no more, and no less either:
// --fix writes the lower number. Rules that need types take longer and have a configuration of their own.
import { readFileSync, writeFileSync } from "node:fs";
import { ESLint } from "eslint";

const words = process.argv.slice(2);
const folders = words.filter((word) => !word.startsWith("--"));
const isFixing = words.includes("--fix");
const isTyped = words.includes("--typed");
const config = isTyped ? "eslint.typed.config.mjs" : "eslint.config.mjs";

const LOWER = isTyped ? "npm run lint:typed -- --fix" : "npm run fix";

const eslint = new ESLint({
  overrideConfigFile: config,
  fix: isFixing,
  // What a rule finds by types depends on other files too, so that only the rest can be kept.
  cache: !isTyped,
  cacheLocation: "node_modules/.cache/eslint/",
  cacheStrategy: "content",
});
const results = await eslint.lintFiles(folders.length > 0 ? folders : ["."]);
if (isFixing) await ESLint.outputFixes(results);

const { format } = await eslint.loadFormatter("stylish");
const errors = ESLint.getErrorResults(results);
const complaints = [await format(errors), ...(folders.length > 0 ? [] : judgeWarnings())];
const said = complaints.filter((complaint) => complaint !== "");
if (said.length > 0) console.log(said.join("\n"));
process.exitCode = said.length > 0 ? 1 : 0;

/** What there is to say of the number of warnings; of a part of the files there is nothing to say. */
function judgeWarnings() {
  const file = "eslint.allowed.json";
  const allowed = JSON.parse(readFileSync(file, "utf8"));
  const warnings = results.flatMap(listWarnings);
  const rules = new Set([...Object.keys(allowed[config]), ...warnings.map(({ rule }) => rule)]);
  const counts = [...rules].sort().map((rule) => ({
    rule,
    places: warnings.filter((warning) => warning.rule === rule).map(({ place }) => place),
    limit: allowed[config][rule] ?? 0,
  }));
  if (isFixing) {
    allowed[config] = Object.fromEntries(
      counts
        .map(({ rule, places, limit }) => [rule, Math.min(places.length, limit)])
        .filter(([, count]) => count > 0),
    );
    writeFileSync(file, `${JSON.stringify(allowed, null, 2)}\n`);
  }
  return counts.flatMap(({ rule, places, limit }) => {
    const found = `${rule}: ${places.length} found, ${limit} allowed by ${file}`;
    if (places.length > limit) return [[found, ...places.map((place) => `  ${place}`)].join("\n")];
    return places.length < limit && !isFixing ? [`${found}: "${LOWER}" lowers it`] : [];
  });
}

function listWarnings({ filePath, messages }) {
  return messages
    .filter(({ severity }) => severity === 1)
    .map(({ ruleId, line, message }) => ({
      rule: ruleId ?? "eslint",
      place: `${filePath}:${line}  ${message}`,
    }));
}
