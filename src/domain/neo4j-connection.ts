/** What it takes to open a Neo4j: the configured one or the embedded one. */
export interface Neo4jConnection {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}
