import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { parse } from "yaml";

/** What is looked at; Docker is on no machine that runs the tests. */
interface ComposeFile {
  readonly services: Readonly<Record<string, Service>>;
  readonly secrets: Readonly<Record<string, { readonly file: string }>>;
  readonly volumes: Readonly<Record<string, null>>;
}

interface Service {
  readonly image?: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly ports: readonly string[];
  readonly secrets: readonly string[];
  readonly volumes?: readonly string[];
  readonly healthcheck: { readonly test: readonly unknown[] };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

const file = new URL("../../docker-compose.yml", import.meta.url);
const { services, secrets, volumes } = parse(readFileSync(file, "utf8")) as ComposeFile;
const cases = Object.entries(services);

test("brings up Neo4j, then the API", () => {
  expect(Object.keys(services)).toEqual(["neo4j", "api"]);
  expect(services["neo4j"]?.image).toBe("neo4j:5.26-community");
  expect(services["api"]?.depends_on).toEqual({ neo4j: { condition: "service_healthy" } });
});

test.each(cases)("%s is reached from this machine alone", (_name, { ports }) => {
  expect(ports.length).toBeGreaterThan(0);
  expect(ports.filter((port) => !port.startsWith("127.0.0.1:"))).toEqual([]);
});

test.each(cases)("%s tells how it is", (_name, { healthcheck }) => {
  expect(healthcheck.test[0]).toBe("CMD");
  // An unquoted colon makes a map of a command, which Docker refuses.
  expect(healthcheck.test.filter((word) => typeof word !== "string")).toEqual([]);
});

test.each(cases)("%s gets its password as a secret", (_name, { environment, secrets: wanted }) => {
  expect(wanted.filter((name) => !(name in secrets))).toEqual([]);
  expect(environment["NEO4J_AUTH_FILE"]).toBe(`/run/secrets/${wanted[0] ?? ""}`);
  expect(Object.keys(environment).filter((name) => /AUTH$|PASSWORD$/u.test(name))).toEqual([]);
});

test("keeps the graph in a volume", () => {
  const mounted = services["neo4j"]?.volumes?.map((volume) => volume.split(":")[0] ?? "");
  expect(mounted).toEqual(Object.keys(volumes));
  expect(services["neo4j"]?.volumes).toContain("neo4j-data:/data");
});
