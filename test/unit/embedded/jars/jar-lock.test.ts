import { expect, test } from "@jest/globals";
import { readJarLock } from "../../../../src/embedded/jars/jar-lock.ts";

const { jars, neo4jVersion } = readJarLock();

test("keeps every jar under a name of its own", () => {
  expect(new Set(jars.map(({ fileName }) => fileName)).size).toBe(jars.length);
});

test.each(["neo4j", "neo4j-server", "neo4j-bolt"])("lists %s of the locked version", (artifact) => {
  expect(jars.map(({ fileName }) => fileName)).toContain(`${artifact}-${neo4jVersion}.jar`);
});
