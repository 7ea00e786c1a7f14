import {
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { readConfig } from "../../../src/config.ts";
import { hashFile } from "../../../src/embedded/jars/hash-file.ts";
import { readJarLock, type JarLock } from "../../../src/embedded/jars/jar-lock.ts";
import { fetchJars } from "../../../src/embedded/jars/jars.ts";
import {
  answerWell,
  startMavenMirror,
  type Answer,
  type MavenMirror,
} from "../../support/network/maven-mirror.ts";

/** A few jars of some size: what holds for them holds for all. */
const whole = readJarLock();
const jars = whole.jars.filter(({ size }) => size > 100_000 && size < 400_000).slice(0, 4);
const lock: JarLock = { ...whole, jars };
const [first] = jars;
if (first === undefined) throw new Error("the lock file lists no jar of that size");

let cacheFolder: string;
let mirror: MavenMirror | undefined;

beforeAll(async () => {
  await fetchJars(lock, readConfig(), () => undefined);
});
beforeEach(() => {
  cacheFolder = mkdtempSync(join(tmpdir(), "whosaid-jars-"));
});
afterEach(async () => {
  await mirror?.close();
  mirror = undefined;
  rmSync(cacheFolder, { recursive: true, force: true });
});

async function fetchThrough(answer: Answer, thorough = false) {
  await mirror?.close();
  mirror = await startMavenMirror(answer);
  return fetchJars(lock, { cacheFolder, mavenMirror: mirror.url }, () => undefined, thorough);
}

async function expectAllThere(): Promise<void> {
  for (const { fileName, sha256 } of jars) {
    expect(await hashFile(join(cacheFolder, "jars", fileName))).toBe(sha256);
  }
  const names = readdirSync(join(cacheFolder, "jars"));
  expect(names.filter((name) => name.endsWith(".part"))).toEqual([]);
}

const cutInTheMiddle: Answer = (jar, request, response) => {
  const start = Number(/^bytes=(\d+)-$/u.exec(request.headers.range ?? "")?.[1] ?? 0);
  response.writeHead(start > 0 ? 206 : 200, { "content-length": jar.length - start });
  response.write(jar.subarray(start, start + 10_000), () =>
    setTimeout(() => response.destroy(), 20),
  );
};

test("fetches what is missing, and nothing the second time", async () => {
  await fetchThrough(answerWell);
  await expectAllThere();
  await fetchThrough(answerWell);
  expect(mirror?.requests).toEqual([]);
});

test("goes on where an interruption cut it off", async () => {
  await expect(fetchThrough(cutInTheMiddle)).rejects.toMatchObject({
    code: "NEO4J_DOWNLOAD_FAILED",
  });
  const parts = readdirSync(join(cacheFolder, "jars")).filter((name) => name.endsWith(".part"));
  expect(parts.length).toBeGreaterThan(0);
  const sizes = parts.map((name) => statSync(join(cacheFolder, "jars", name)).size);
  expect(Math.min(...sizes)).toBeGreaterThan(0);

  await fetchThrough(answerWell);
  await expectAllThere();
  const ranges = mirror?.requests.flatMap(({ range }) => range ?? []);
  expect(ranges?.sort()).toEqual(sizes.map((size) => `bytes=${String(size)}-`).sort());
});

test("starts anew at a server that knows no ranges", async () => {
  await expect(fetchThrough(cutInTheMiddle)).rejects.toMatchObject({
    code: "NEO4J_DOWNLOAD_FAILED",
  });
  await fetchThrough((jar, _request, response) => response.end(jar));
  await expectAllThere();
  expect(mirror?.requests).toHaveLength(jars.length);
});

test("tries again when the server is busy", async () => {
  const refused = new Set<string>();
  await fetchThrough((jar, request, response) => {
    const path = request.url ?? "";
    if (refused.has(path)) return answerWell(jar, request, response);
    refused.add(path);
    response.writeHead(503).end();
  });
  await expectAllThere();
});

test("names what no server has", async () => {
  const fetching = fetchThrough((_jar, _request, response) => response.writeHead(404).end());
  await expect(fetching).rejects.toMatchObject({
    code: "NEO4J_DOWNLOAD_FAILED",
    details: { reason: "the server answered 404 Not Found" },
  });
});

test("accepts no other bytes than the locked ones", async () => {
  const fetching = fetchThrough((jar, _request, response) =>
    response.end(Buffer.alloc(jar.length)),
  );
  await expect(fetching).rejects.toMatchObject({ code: "NEO4J_JAR_DAMAGED" });
  expect(readdirSync(join(cacheFolder, "jars")).filter((name) => name.endsWith(".jar"))).toEqual(
    [],
  );
});

test.each([
  ["cut off", (jar: Buffer) => jar.subarray(0, 100), false],
  ["changed since", (jar: Buffer) => Buffer.alloc(jar.length), false],
])("fetches a jar that was %s again", async (_name, damage) => {
  await fetchThrough(answerWell);
  const path = join(cacheFolder, "jars", first.fileName);
  writeFileSync(path, damage(await readFile(path)));
  await fetchThrough(answerWell);
  expect(mirror?.requests).toHaveLength(1);
  await expectAllThere();
});

test("finds a jar that went bad on the disk when it looks thoroughly", async () => {
  await fetchThrough(answerWell);
  const path = join(cacheFolder, "jars", first.fileName);
  const { atime, mtime, size } = statSync(path);
  writeFileSync(path, Buffer.alloc(size));
  utimesSync(path, atime, mtime);
  const { fetchedCount } = await fetchThrough(answerWell, true);
  expect(fetchedCount).toBe(1);
  await expectAllThere();
});

test("lets two processes fetch at once, each jar one time", async () => {
  mirror = await startMavenMirror(answerWell);
  const source = { cacheFolder, mavenMirror: mirror.url };
  await Promise.all([
    fetchJars(lock, source, () => undefined),
    fetchJars(lock, source, () => undefined),
  ]);
  await expectAllThere();
  expect(mirror.requests).toHaveLength(jars.length);
});

test("names a disk that is full while it writes", async () => {
  await mkdir(join(cacheFolder, "jars"));
  symlinkSync("/dev/full", join(cacheFolder, "jars", `${first.fileName}.part`));
  await expect(fetchThrough(answerWell)).rejects.toMatchObject({ code: "NEO4J_DISK_FULL" });
});
