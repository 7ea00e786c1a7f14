import { expect, test } from "@jest/globals";
import { buildSettings, readPagesUrl } from "../../../../src/embedded/server/settings.ts";

const lines = buildSettings({ bolt: 7700, http: 7500 }, null).trimEnd().split("\n");

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

test("tells Browser to open the pages of an API that is about to start, and no others", () => {
  const pagesUrl = "http://localhost:4003/";
  const settings = buildSettings({ bolt: 7700, http: 7500 }, pagesUrl);
  expect(settings).toContain(
    "post_connect_cmd=style http://localhost:4003/browser/style.grass; guide http://localhost:4003/browser/guide.html\n",
  );
  expect(readPagesUrl(settings)).toBe(pagesUrl);
  expect(readPagesUrl(lines.join("\n"))).toBeNull();
  expect(lines.filter((line) => line.includes("post_connect_cmd"))).toEqual([]);
});
