import { expect, test } from "@jest/globals";
import { buildSettings } from "../../../src/embedded/settings.ts";

const lines = buildSettings({ bolt: 7700, http: 7500 }).trimEnd().split("\n");

test("listens on loopback alone", () => {
  const addresses = lines.filter((line) => /address=/u.test(line));
  expect(addresses.length).toBeGreaterThan(0);
  expect(addresses.filter((line) => !line.includes("=127.0.0.1"))).toEqual([]);
});

test.each([
  ["no login without a password", "dbms.security.auth_enabled=true"],
  [
    "no file of the machine through LOAD CSV",
    "dbms.security.allow_csv_import_from_file_urls=false",
  ],
  ["no address through LOAD CSV", "internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0"],
  ["no foreign page", "dbms.security.http_access_control_allow_origin=http://127.0.0.1:7500"],
  ["no report to anybody", "dbms.usage_report.enabled=false"],
])("allows %s", (_name, line) => {
  expect(lines).toContain(line);
});
