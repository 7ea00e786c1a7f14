// Remakes seeds/neo4j.lock.json after a version in neo4j-jars.pom.xml changed. Needs Maven on the path.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, sep } from "node:path";
import { fileURLToPath } from "node:url";

const pom = fileURLToPath(new URL("neo4j-jars.pom.xml", import.meta.url));
const lockFile = fileURLToPath(new URL("../seeds/neo4j.lock.json", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "whosaid-lock-"));

/** The layout of a Maven repository: group/parts/artifact/version/artifact-version[-classifier].jar */
function describeJar(path) {
  const parts = path.split(sep);
  const [artifact, version] = parts.slice(-3);
  const group = parts.slice(0, -3).join(".");
  const classifier = basename(path, ".jar").slice(`${artifact}-${version}-`.length);
  const content = readFileSync(join(folder, path));
  return {
    coordinates: [group, artifact, version, ...(classifier === "" ? [] : [classifier])].join(":"),
    sha256: createHash("sha256").update(content).digest("hex"),
    size: content.length,
  };
}

try {
  const words = ["dependency:copy-dependencies", "-Dmdep.useRepositoryLayout=true"];
  const { status } = spawnSync(
    "mvn",
    ["-B", "-q", "-f", pom, ...words, `-DoutputDirectory=${folder}`],
    { stdio: "inherit", shell: process.platform === "win32" },
  );
  if (status !== 0) throw new Error("mvn did not copy the jars");
  const jars = readdirSync(folder, { recursive: true })
    .filter((path) => path.endsWith(".jar"))
    .map(describeJar)
    .sort((one, other) => (one.coordinates < other.coordinates ? -1 : 1));
  const neo4j = /<neo4j\.version>(.+)<\/neo4j\.version>/u.exec(readFileSync(pom, "utf8"))[1];
  const lines = jars.map((jar) => `    ${JSON.stringify(jar)}`).join(",\n");
  writeFileSync(
    lockFile,
    `{\n  "neo4j": ${JSON.stringify(neo4j)},\n  "jars": [\n${lines}\n  ]\n}\n`,
  );
  console.log(`${jars.length} jars locked`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
