import { readFileSync, readdirSync } from "node:fs";

/** A process that another one began, itself or through others. */
export interface Descendant {
  readonly pid: number;
  /** Its words, joined by blanks. */
  readonly command: string;
}

/** Lists them from what Linux tells in /proc. */
export function listDescendants(pid: number): Descendant[] {
  const parents = new Map<number, number[]>();
  for (const name of readdirSync("/proc")) {
    const parent = /^\d+$/u.test(name) ? readParent(name) : null;
    if (parent !== null) parents.set(parent, [...(parents.get(parent) ?? []), Number(name)]);
  }
  const list = (parent: number): number[] =>
    (parents.get(parent) ?? []).flatMap((child) => [child, ...list(child)]);
  return list(pid).map((child) => ({ pid: child, command: read(child, "cmdline") }));
}

function readParent(pid: string): number | null {
  // "12 (name) S 1 …": the name may hold anything.
  const [, parent] = /\) \S (\d+) /u.exec(read(pid, "stat").slice(-400)) ?? [];
  return parent === undefined ? null : Number(parent);
}

/** "" where it has ended in the meantime. */
function read(pid: number | string, file: string): string {
  try {
    return readFileSync(`/proc/${String(pid)}/${file}`, "utf8").replaceAll("\0", " ");
  } catch {
    return "";
  }
}
