// Writes docs/dependencies.md: what whosaid stands on when it runs, under which licenses, and how new it is.
// Asks the npm registry for the newest releases, by `npm outdated`. With --check it asks nobody, and tells
// whether the page names the packages, versions and licenses of package-lock.json.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

const root = new URL("../", import.meta.url);
const page = new URL("docs/dependencies.md", root);
const readJson = (path) => JSON.parse(readFileSync(new URL(path, root), "utf8"));

/** What a package tells in its LICENSE alone. */
const LICENSES = { "world-countries": "ODbL-1.0" };

const { dependencies } = readJson("package.json");
const { packages } = readJson("package-lock.json");
const { neo4j, jars } = readJson("seeds/neo4j.lock.json");

function buildPage({ askedOn, newest }) {
  const rows = Object.keys(dependencies).map((name) => {
    const { version } = packages[`node_modules/${name}`];
    return [`\`${name}\``, version, newest[name] ?? version, getLicense(`node_modules/${name}`)];
  });
  return `# Dependencies

What whosaid stands on when it runs. Written by \`node tools/write-dependencies-page.mjs\`, and held to \`package-lock.json\` by \`npm run check\`.

${tabulate(["package", "version", `npm's latest on ${askedOn}`, "license"], rows)}

A version is kept that runs on Node 20, without a bundler, and with what else is here: see the decisions on [type-graphql](decisions/0003-type-graphql-release-candidate.md), [plain JavaScript](decisions/0004-plain-javascript-packages.md) and [kept libraries](decisions/0007-kept-libraries.md).

With all that these stand on in their turn, by license:

${tabulate(["license", "packages"], countLicenses())}

All of these let others use and change the code and keep their own; the Open Database License of \`world-countries\`, which is data, wants what is built of it to stay under that license, see [NOTICE](../NOTICE).

Neo4j Community ${neo4j} and the libraries that it needs (${String(jars.length)} jars, [neo4j.lock.json](../seeds/neo4j.lock.json)) are no part of the package.
They are fetched at a first start where no other Neo4j is configured, each checked against its SHA-256, and run as a process of their own, which whosaid talks to over Bolt.
Neo4j Community is under the GNU General Public License, version 3.
`;
}

function getLicense(path) {
  return packages[path].license ?? LICENSES[path.slice("node_modules/".length)];
}

/** Of all packages that are installed for running, and not for developing alone. */
function countLicenses() {
  const counts = new Map();
  for (const [path, { dev = false, devOptional = false }] of Object.entries(packages)) {
    if (path === "" || dev || devOptional) continue;
    const license = getLicense(path);
    counts.set(license, (counts.get(license) ?? 0) + 1);
  }
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

function tabulate(heads, rows) {
  return [heads, heads.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

/** The newest releases where they are not the ones that are used. */
function askRegistry() {
  // It ends with 1 where something is outdated, which is no failure here.
  const { stdout } = spawnSync("npm", ["outdated", "--json", "--omit=dev"], { encoding: "utf8" });
  const outdated = Object.entries(JSON.parse(stdout));
  return {
    askedOn: new Date().toISOString().slice(0, 10),
    newest: Object.fromEntries(outdated.map(([name, { latest }]) => [name, latest])),
  };
}

/** The same as the page has it. */
function readPage() {
  const text = readFileSync(page, "utf8");
  const rows = [...text.matchAll(/^\| `(.+?)` \| .+? \| (.+?) \|/gmu)];
  return {
    askedOn: /latest on (\S+)/u.exec(text)?.[1],
    newest: Object.fromEntries(rows.map(([, name, newest]) => [name, newest])),
  };
}

if (!process.argv.includes("--check")) {
  writeFileSync(page, buildPage(askRegistry()));
} else if (readFileSync(page, "utf8") !== buildPage(readPage())) {
  console.error(
    "docs/dependencies.md is not what package-lock.json says: run node tools/write-dependencies-page.mjs",
  );
  process.exit(1);
}
