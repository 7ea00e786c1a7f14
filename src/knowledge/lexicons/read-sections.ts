import { readFileSync } from "node:fs";

/** The lines under each `[section]` of a file of `seeds/lexicons`, without comments and empty lines. */
export function readSections(file: string): Record<string, string[]> {
  const text = readFileSync(new URL(`../../../seeds/lexicons/${file}`, import.meta.url), "utf8");
  const sections: Record<string, string[]> = {};
  let lines: string[] = [];
  for (const line of text.split("\n")) {
    const section = /^\[(.+)\]$/u.exec(line)?.[1];
    if (section !== undefined) lines = sections[section] = [];
    else if (line !== "" && !line.startsWith("#")) lines.push(line);
  }
  return sections;
}
