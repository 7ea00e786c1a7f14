import { expect, test } from "@jest/globals";
import { findForeignHost } from "../../../../src/api/limits/own-hosts.ts";

const find = (host: string | undefined, url = "/graphql") =>
  findForeignHost({ url, headers: host === undefined ? {} : { host } }, ["atlas.example"]);

test.each([
  "localhost",
  "LOCALHOST:4000",
  "localhost.",
  "app.localhost",
  "127.0.0.1:4000",
  "192.168.1.7",
  "[::1]",
  "[::1]:4000",
  "[2001:db8::7]:80",
  "atlas.example",
  "Atlas.Example.:8080",
  // HTTP/1.0
  undefined,
])("findForeignHost() takes %s for ours", (host) => {
  expect(find(host)).toBeUndefined();
});

test.each([
  "",
  "evil.example",
  "evil.example:4000",
  "localhost.evil.example",
  "evillocalhost",
  "atlas.example.evil.example",
  "127.0.0.1.evil.example",
  "localhost@evil.example",
  "evil.example@localhost",
  "localhost/evil.example",
  "localhost, evil.example",
  "[::1",
  "::1",
])("findForeignHost() takes %s for another's", (host) => {
  expect(find(host)).toBe(host);
});

test.each([
  ["http://localhost:4000/graphql", undefined],
  ["HTTP://EVIL.example/graphql", "EVIL.example"],
  ["https://evil.example", "evil.example"],
  ["http://evil.example?query=x", "evil.example"],
  ["//evil.example/graphql", undefined],
  ["/graphql?query=http://evil.example/", undefined],
])("findForeignHost() of %s, sent to localhost: %s", (url, foreign) => {
  expect(find("localhost", url)).toBe(foreign);
});
