import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

export interface Jar {
  /** `group:artifact:version`, or with a fourth part, the classifier. */
  readonly coordinates: string;
  readonly fileName: string;
  /** Hexadecimal. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

export interface JarLock {
  readonly neo4jVersion: string;
  /** In the order of the class path. */
  readonly jars: readonly Jar[];
  /** Changes whenever any jar does. */
  readonly hash: string;
}

/** Reads the list of jars that make up Neo4j; `tools/lock-neo4j.mjs` remakes it. */
export function readJarLock(): JarLock {
  const text = readFileSync(new URL("../../../seeds/neo4j.lock.json", import.meta.url), "utf8");
  const lock = JSON.parse(text) as { neo4j: string; jars: Omit<Jar, "fileName">[] };
  return {
    neo4jVersion: lock.neo4j,
    jars: lock.jars.map((jar) => ({
      ...jar,
      fileName: `${jar.coordinates.split(":").slice(1).join("-")}.jar`,
    })),
    hash: createHash("sha256").update(text).digest("hex").slice(0, 16),
  };
}
