import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { getCallerFolder, readConfig } from "../../src/config.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

describe("readConfig()", () => {
  test("wants the embedded Neo4j unless another is named", () => {
    expect(readConfig({}).neo4j).toBeNull();
    expect(readConfig({ NEO4J_URI: "" }).neo4j).toBeNull();
  });

  test("takes user and password from a file in Neo4j's form, slashes in the password included", () => {
    const folder = mkdtempSync(join(tmpdir(), "whosaid-config-"));
    const file = join(folder, "auth");
    writeFileSync(file, "neo4j/a/secret\n");
    const environment = { NEO4J_URI: "bolt://neo4j:7687", NEO4J_AUTH_FILE: file };
    expect(readConfig(environment).neo4j).toMatchObject({
      username: "neo4j",
      password: "a/secret",
    });
    rmSync(folder, { recursive: true });
  });

  test("names a password file that is not there", () => {
    const environment = { NEO4J_URI: "bolt://neo4j:7687", NEO4J_AUTH_FILE: "/nowhere" };
    expect(() => readConfig(environment)).toThrow(
      expect.objectContaining({
        code: "NEO4J_AUTH_FILE_UNREADABLE",
        details: { file: "/nowhere" },
      }),
    );
  });

  test.each(["x", "-1", "65536", "1.5"])("refuses the port %s", (port) => {
    expect(() => readConfig({ PORT: port })).toThrow(
      expect.objectContaining({ code: "PORT_INVALID", details: { port } }),
    );
  });

  const keys: ["curatorKey" | "readKey", string, string][] = [
    ["curatorKey", "WHOSAID_CURATOR_KEY", "CURATOR_KEY_SHORT"],
    ["readKey", "WHOSAID_READ_KEY", "READ_KEY_SHORT"],
  ];
  test.each(keys)(
    "has no %s unless %s is one that cannot be guessed",
    (setting, variable, code) => {
      expect(readConfig({})[setting]).toBeNull();
      expect(readConfig({ [variable]: "" })[setting]).toBeNull();
      const key = "0123456789abcdef";
      expect(readConfig({ [variable]: key })[setting]).toBe(key);
      expect(() => readConfig({ [variable]: key.slice(1) })).toThrow(
        expect.objectContaining({ code }),
      );
    },
  );

  test("lets no other web page ask unless its origin is named", () => {
    expect(readConfig({}).corsOrigins).toEqual([]);
    expect(readConfig({ WHOSAID_CORS_ORIGINS: "" }).corsOrigins).toEqual([]);
    const origins = "https://atlas.example, http://localhost:5173,";
    expect(readConfig({ WHOSAID_CORS_ORIGINS: origins }).corsOrigins).toEqual([
      "https://atlas.example",
      "http://localhost:5173",
    ]);
  });

  test.each([
    "*",
    "null",
    "atlas.example",
    "https://atlas.example/",
    "https://atlas.example:443",
    "https://Atlas.example",
    "https://*.example",
    "ftp://atlas.example",
    "https://a.example https://b.example",
  ])("refuses %s as an origin", (origin) => {
    expect(() => readConfig({ WHOSAID_CORS_ORIGINS: origin })).toThrow(
      expect.objectContaining({ code: "CORS_ORIGIN_INVALID", details: { origin } }),
    );
  });

  test("knows the names of this server that are given", () => {
    expect(readConfig({}).allowedHosts).toEqual([]);
    expect(readConfig({ WHOSAID_ALLOWED_HOSTS: "atlas.example, atlas" }).allowedHosts).toEqual([
      "atlas.example",
      "atlas",
    ]);
  });

  test.each(["*", "atlas.example:4000", "http://atlas.example", "Atlas.example", "a b", "a/b"])(
    "refuses %s as the name of a host",
    (name) => {
      expect(() => readConfig({ WHOSAID_ALLOWED_HOSTS: name })).toThrow(
        expect.objectContaining({ code: "ALLOWED_HOST_INVALID", details: { name } }),
      );
    },
  );

  test("keeps what is of one graph in the nearest .whosaid, at first where one works", () => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), "whosaid-config-")));
    const below = join(folder, "a", "b");
    mkdirSync(below, { recursive: true });
    const before = process.cwd();
    try {
      process.chdir(below);
      expect(readConfig({}).home).toBe(join(below, ".whosaid"));
      mkdirSync(join(folder, ".whosaid"));
      expect(readConfig({}).home).toBe(join(folder, ".whosaid"));
      mkdirSync(join(below, ".whosaid"));
      expect(readConfig({}).home).toBe(join(below, ".whosaid"));
      expect(readConfig({ WHOSAID_HOME: "x" }).home).toBe(join(below, "x"));
      expect(readConfig({ WHOSAID_HOME: "" }).home).toBe(join(below, ".whosaid"));
    } finally {
      process.chdir(before);
      rmSync(folder, { recursive: true });
    }
  });

  test("stays with the checkout where npm runs a script of it", () => {
    const own = { npm_package_json: join(ROOT, "package.json"), INIT_CWD: tmpdir() };
    expect(readConfig(own).home).toBe(join(ROOT, ".whosaid"));
    expect(getCallerFolder(own)).toBe(tmpdir());
    const other = { ...own, npm_package_json: join(tmpdir(), "package.json") };
    expect(getCallerFolder(other)).toBeNull();
  });

  test("keeps decisions beside the graph, not in it", () => {
    const { decisionFile, neo4jHome } = readConfig({ WHOSAID_HOME: "/home" });
    expect(decisionFile).toBe("/home/decisions.jsonl");
    expect(decisionFile.startsWith(neo4jHome)).toBe(false);
  });
});
