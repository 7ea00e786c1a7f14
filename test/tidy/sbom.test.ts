import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";

interface Component {
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly licenses?: readonly {
    readonly license?: { readonly id?: string; readonly name?: string };
    readonly expression?: string;
  }[];
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
}

interface LockedPackage {
  readonly version: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
}

function readJson<Content>(path: string): Content {
  return JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8")) as Content;
}

/** As a machine makes it that reaches nobody. */
function makeBill(): { readonly components: readonly Component[] } {
  const env = {
    ...process.env,
    npm_config_offline: "true",
    npm_config_registry: "http://127.0.0.1:9/",
  };
  const stdout = execFileSync(process.execPath, ["tools/sbom.mjs"], {
    encoding: "utf8",
    maxBuffer: 64 * 2 ** 20,
    env,
  });
  return JSON.parse(stdout) as { components: Component[] };
}

test("the bill of materials lists all that runs, with licenses, and the jars of Neo4j", () => {
  const { components } = makeBill();
  const { packages } = readJson<{ packages: Record<string, LockedPackage> }>("package-lock.json");
  const locked = Object.entries(packages)
    .filter(
      ([path, { dev, devOptional, optional }]) => path !== "" && !(dev ?? devOptional ?? optional),
    )
    .map(([path, { version }]) => `${path.split("node_modules/").at(-1)!}@${version}`);
  expect(locked.length).toBeGreaterThan(200);
  const listed = new Set(components.map(({ name, version }) => `${name}@${version}`));
  expect(locked.filter((name) => !listed.has(name))).toEqual([]);

  const ofNpm = components.filter(({ purl }) => purl.startsWith("pkg:npm/"));
  const unlicensed = ofNpm.filter(({ licenses = [] }) => {
    const [{ license, expression } = {}] = licenses;
    return !/^[\w.+ ()-]+$/u.test(license?.id ?? expression ?? "");
  });
  expect(unlicensed.map(({ name, licenses }) => [name, licenses])).toEqual([]);

  const { jars } = readJson<{ jars: { sha256: string }[] }>("seeds/neo4j.lock.json");
  const hashes = new Set(
    components.flatMap((each) => each.hashes?.map(({ content }) => content) ?? []),
  );
  expect(jars.filter(({ sha256 }) => !hashes.has(sha256))).toEqual([]);
});
