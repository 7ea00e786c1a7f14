import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Command } from "commander";
import { EXAMPLES } from "../../../src/cli/examples.ts";
import { buildProgram } from "../../../src/cli/program.ts";

let program: Command;
beforeAll(async () => {
  program = await buildProgram("");
});

function listPaths(command: Command, path: string): string[] {
  const inner = command.commands.map((one) => [one, `${path} ${one.name()}`.trim()] as const);
  return inner.flatMap(([one, innerPath]) => [innerPath, ...listPaths(one, innerPath)]);
}

function follow(path: string): Command {
  const names = path.split(" ").filter((name) => name !== "whosaid" && name !== "");
  return names.reduce<Command>(
    (command, name) => command.commands.find((one) => one.name() === name)!,
    program,
  );
}

describe("buildProgram()", () => {
  test("has examples in the help of every command, and for no other", () => {
    expect(Object.keys(EXAMPLES).sort()).toEqual(["whosaid", ...listPaths(program, "")].sort());
  });

  test.each(Object.entries(EXAMPLES).flatMap(([path, list]) => list.map(([line]) => [line, path])))(
    "knows the command and the options of %s",
    (line, path) => {
      const [, typed = ""] = /whosaid(.*)/u.exec(line)!;
      const words = typed
        .replace(/(["']).*?\1/gu, "TEXT")
        .trim()
        .split(/\s+/u);
      const command = words.reduce<Command>(
        (found, word) => found.commands.find((one) => one.name() === word) ?? found,
        program,
      );
      const known = [command, ...(command.parent === null ? [] : [command.parent])].flatMap(
        ({ options }) => options.map(({ long }) => long),
      );
      for (const word of words.filter((word) => word.startsWith("--")))
        expect(known).toContain(word);
      if (path !== "whosaid") expect(follow(path).name()).toBe(path.split(" ").at(-1));
    },
  );

  test("builds one command alone where it is named", async () => {
    const { commands } = await buildProgram("doctor");
    expect(commands.map((command) => command.name())).toEqual(["doctor"]);
  });
});
