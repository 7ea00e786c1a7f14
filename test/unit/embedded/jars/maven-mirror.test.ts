import { expect, test } from "@jest/globals";
import { getMavenMirror, parseMavenMirror } from "../../../../src/embedded/jars/maven-mirror.ts";

function settings(...mirrors: readonly string[]): string {
  const elements = mirrors.map(
    (mirrorOf, index) =>
      `<mirror><id>m${String(index)}</id><url>https://m${String(index)}.example/maven</url><mirrorOf>${mirrorOf}</mirrorOf></mirror>`,
  );
  return `<?xml version="1.0"?><settings><mirrors>${elements.join("")}</mirrors></settings>`;
}

test.each([
  ["everything", settings("*"), "https://m0.example/maven/"],
  ["Maven Central by name", settings("central"), "https://m0.example/maven/"],
  ["what is not on this machine", settings("external:*"), "https://m0.example/maven/"],
  ["all but another repository", settings("*, !ours"), "https://m0.example/maven/"],
  ["another repository first", settings("ours", "central"), "https://m1.example/maven/"],
  ["all but Maven Central", settings("*,!central"), null],
  ["nothing", settings(), null],
  ["no settings at all", "", null],
])("follows a mirror of %s", (_name, settingsXml, expected) => {
  expect(parseMavenMirror(settingsXml)).toBe(expected);
});

test("takes the configured mirror before any other", async () => {
  expect(await getMavenMirror("https://configured.example")).toBe("https://configured.example/");
});
