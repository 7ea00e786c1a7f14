// Prints the bill of materials (CycloneDX) of what whosaid stands on when it runs: `npm run -s sbom > sbom.json`.
// npm lists its packages as they are installed, without asking anybody; Neo4j's jars come from their lock file.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

const root = new URL("../", import.meta.url);
const readJson = (path) => JSON.parse(readFileSync(new URL(path, root), "utf8"));

/** What a package tells in its LICENSE alone. */
const LICENSES = { duck: "BSD-2-Clause", "world-countries": "ODbL-1.0" };

const { status, stdout } = spawnSync(
  "npm",
  ["sbom", "--sbom-format=cyclonedx", "--sbom-type=application"],
  {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 * 2 ** 20,
    stdio: ["ignore", "pipe", 2],
    // Windows finds npm through a shell alone.
    shell: process.platform === "win32",
  },
);
if (status !== 0) process.exit(status ?? 1);
const bill = JSON.parse(stdout);
// npm calls it after the folder.
bill.metadata.component.name = readJson("package.json").name;
// With --omit=dev, npm 11 leaves out all that is needed for developing, also where it is needed besides.
const { packages } = readJson("package-lock.json");
const isRun = ([path, { dev, devOptional, optional }]) =>
  path !== "" && !(dev ?? devOptional ?? optional);
const running = new Set(
  Object.entries(packages)
    .filter(isRun)
    .map(([path, { version }]) => `${path.split("node_modules/").at(-1)}@${version}`),
);
bill.components = bill.components.filter(({ name, version }) => running.has(`${name}@${version}`));
const refs = new Set(bill.components.map((component) => component["bom-ref"]));
const top = bill.metadata.component["bom-ref"];
for (const component of bill.components) {
  const id = LICENSES[component.name];
  if (id !== undefined) component.licenses = [{ license: { id } }];
}
bill.dependencies = bill.dependencies
  .filter(({ ref }) => ref === top || refs.has(ref))
  .map(({ ref, dependsOn = [] }) => ({
    ref,
    dependsOn: dependsOn.filter((each) => refs.has(each)),
  }));
bill.components.push(...readJson("seeds/neo4j.lock.json").jars.map(describeJar));
console.log(JSON.stringify(bill, null, 2));

/** Fetched at a first start, where no other Neo4j is configured. */
function describeJar({ coordinates, sha256 }) {
  const [group, name, version, classifier] = coordinates.split(":");
  const qualifier = classifier === undefined ? "" : `?classifier=${classifier}`;
  const purl = `pkg:maven/${group}/${name}@${version}${qualifier}`;
  const hashes = [{ alg: "SHA-256", content: sha256 }];
  return {
    "bom-ref": purl,
    type: "library",
    group,
    name,
    version,
    scope: "optional",
    purl,
    hashes,
  };
}
