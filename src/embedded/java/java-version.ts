/** The oldest Java that Neo4j 5 runs on. */
export const OLDEST_JAVA = 17;

/** Reads what `java -version` prints: `17.0.15`, `1.8.0_402`, `25-ea`; `null` when it is something else. */
export function parseJavaVersion(output: string): { version: string; major: number } | null {
  const version = /version "([^"]+)"/u.exec(output)?.[1];
  const numbers = /^(?:1\.)?(\d+)/u.exec(version ?? "")?.[1];
  return version === undefined || numbers === undefined
    ? null
    : { version, major: Number(numbers) };
}
