/**
 * What may be configured, and the only place that reads the environment. `cli/` reads it and hands
 * the values down.
 */
export interface Config {
  /** The Neo4j to use; `null` brings up the embedded one. */
  readonly neo4j: Neo4jConnection | null;
  /** Port of the API and its pages. */
  readonly port: number;
}

export interface Neo4jConnection {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

export const DEFAULT_PORT = 4000;

export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const uri = environment["NEO4J_URI"];
  return {
    neo4j:
      uri === undefined || uri === ""
        ? null
        : {
            uri,
            username: environment["NEO4J_USERNAME"] ?? "neo4j",
            password: environment["NEO4J_PASSWORD"] ?? "",
            database: environment["NEO4J_DATABASE"] ?? "neo4j",
          },
    port: Number(environment["PORT"] ?? DEFAULT_PORT),
  };
}
