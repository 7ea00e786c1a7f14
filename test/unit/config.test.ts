import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { readConfig } from "../../src/config.ts";

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

  test("lets nobody decide over the API unless a key that cannot be guessed is set", () => {
    expect(readConfig({}).curatorKey).toBeNull();
    expect(readConfig({ WHOSAID_CURATOR_KEY: "" }).curatorKey).toBeNull();
    const key = "0123456789abcdef";
    expect(readConfig({ WHOSAID_CURATOR_KEY: key }).curatorKey).toBe(key);
    expect(() => readConfig({ WHOSAID_CURATOR_KEY: key.slice(1) })).toThrow(
      expect.objectContaining({ code: "CURATOR_KEY_SHORT" }),
    );
  });

  test("keeps decisions beside the graph, not in it", () => {
    const { decisionFile, neo4jHome } = readConfig({ WHOSAID_HOME: "/home" });
    expect(decisionFile).toBe("/home/decisions.jsonl");
    expect(decisionFile.startsWith(neo4jHome)).toBe(false);
  });
});
