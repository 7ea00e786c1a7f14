import { readFileSync } from "node:fs";

/** The first example of code below a heading of a page. */
export function readExample(page: string, heading: string): string {
  const text = readFileSync(new URL(`../../../${page}`, import.meta.url), "utf8");
  const [, section = ""] = text.split(`\n## ${heading}\n`);
  const [, code] = /```\w+\n(.*?)```/su.exec(section) ?? [];
  if (code === undefined) throw new Error(`${page} has no example below "${heading}"`);
  return code;
}
