import { expect, test } from "@jest/globals";
import { parseJavaVersion } from "../../../../src/embedded/java/java-version.ts";

test.each([
  ["Debian's 17", 'openjdk version "17.0.15" 2025-04-15\nOpenJDK Runtime …', "17.0.15", 17],
  ["Oracle's 8", 'java version "1.8.0_402"\nJava(TM) SE Runtime Environment', "1.8.0_402", 8],
  ["an early build", 'openjdk version "25-ea" 2025-09-16', "25-ea", 25],
  ["a note before it", 'Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "21"', "21", 21],
])("reads the version of %s", (_name, output, version, major) => {
  expect(parseJavaVersion(output)).toEqual({ version, major });
});

test("takes the stub of a Mac without Java for no Java", () => {
  const output = "The operation couldn’t be completed. Unable to locate a Java Runtime.";
  expect(parseJavaVersion(output)).toBeNull();
});
