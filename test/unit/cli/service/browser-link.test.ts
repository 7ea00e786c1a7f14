import { describe, expect, test } from "@jest/globals";
import { getPagesUrl, linkBrowser } from "../../../../src/cli/service/browser-link.ts";

const BROWSER = "http://127.0.0.1:7474/browser/?db=neo4j";
const OURS = "http://localhost:4000/";

describe("linkBrowser()", () => {
  test.each([
    ["opens the guide itself", { browserUrl: BROWSER, pagesUrl: OURS }, OURS, BROWSER],
    [
      "ran before",
      { browserUrl: BROWSER, pagesUrl: null },
      OURS,
      `${BROWSER}&cmd=guide&arg=http%3A%2F%2Flocalhost%3A4000%2Fbrowser%2Fguide.html`,
    ],
    [
      "opens that of another API",
      { browserUrl: BROWSER, pagesUrl: "http://localhost:4001/" },
      OURS,
      `${BROWSER}&cmd=guide&arg=http%3A%2F%2Flocalhost%3A4000%2Fbrowser%2Fguide.html`,
    ],
    ["may not ask us", { browserUrl: BROWSER, pagesUrl: null }, null, BROWSER],
    ["is unknown", { browserUrl: null, pagesUrl: null }, OURS, null],
  ])("where Browser %s", (_name, neo4j, ours, expected) => {
    expect(linkBrowser(neo4j, ours)).toBe(expected);
  });
});

test.each([
  ["127.0.0.1", OURS],
  ["0.0.0.0", OURS],
  ["192.168.1.5", null],
])("getPagesUrl() of %s", (host, expected) => {
  expect(getPagesUrl(host, 4000)).toBe(expected);
});
