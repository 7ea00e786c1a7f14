import type { z } from "zod";
import {
  type Gazetteer,
  buildCountryId,
  buildGeonamesId,
  buildRegionId,
} from "../../domain/gazetteer.ts";
import { foldName } from "../../domain/names/name-key.ts";
import { AppError } from "../../errors/app-error.ts";

/** An entry of the registry, and where it begins. */
export interface RegistryLine<Entry> {
  readonly path: string;
  readonly entry: Entry;
  /** Asked only where something is wrong: thousands of lines are not counted at every start. */
  readonly findLine: () => number;
}

interface NamedEntry {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

export interface ActorEntry extends NamedEntry {
  readonly type: string;
}

export interface PlaceEntry extends NamedEntry {
  readonly kind: string;
  readonly partOf: string | null;
  readonly geonames: string | null;
  /** GeoNames' code of a country or first-level region. */
  readonly code?: string | undefined;
  readonly location: { readonly latitude: number; readonly longitude: number } | null;
}

/** @throws AppError REGISTRY_ENTRY_INVALID where the text is no JSON list of such entries */
export function parseRegistryFile<Entry>(
  path: string,
  text: string,
  schema: z.ZodType<Entry>,
): RegistryLine<Entry>[] {
  return parseList(path, text).map((value, index) => {
    const findLine = (): number => findEntryLines(text)[index] ?? 1;
    const parsed = schema.safeParse(value);
    if (parsed.success) return { path, entry: parsed.data, findLine };
    const [issue] = parsed.error.issues;
    const field = issue?.path.join(".") ?? "";
    const reason = `${field === "" ? "it" : `"${field}"`} is wrong: ${issue?.message ?? ""}`;
    throw new AppError("REGISTRY_ENTRY_INVALID", { path, line: findLine(), reason });
  });
}

function parseList(path: string, text: string): readonly unknown[] {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch (cause) {
    const { message } = cause as SyntaxError;
    const position = Number(/position (\d+)/u.exec(message)?.[1] ?? text.length);
    const line = text.slice(0, position).split("\n").length;
    throw new AppError(
      "REGISTRY_ENTRY_INVALID",
      { path, line, reason: `it is not JSON, ${message}` },
      { cause },
    );
  }
  if (Array.isArray(list)) return list as readonly unknown[];
  throw new AppError("REGISTRY_ENTRY_INVALID", { path, line: 1, reason: "it is no list" });
}

/** The line on which each object of a JSON list begins. */
function findEntryLines(text: string): number[] {
  const lines: number[] = [];
  let line = 1;
  let depth = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[\n{}]/gsu)) {
    if (token === "\n") line++;
    else if (token === "}") depth--;
    else if (token === "{" && depth++ === 0) lines.push(line);
  }
  return lines;
}

/** @throws AppError REGISTRY_ENTRY_INVALID */
export function checkActors(lines: readonly RegistryLine<ActorEntry>[]): void {
  checkIds(lines);
  // A surname alone may be shared; it is the article that tells two such persons apart.
  checkNames(lines, ({ type }, name) => (name.includes(" ") ? `${type} ${name}` : null));
}

/**
 * Checks that ids are unique, that containment ends at places that are there, that coordinates are
 * on the globe, and that no two places of one kind in one place share a name.
 *
 * @throws AppError REGISTRY_ENTRY_INVALID
 */
export function checkPlaces(
  lines: readonly RegistryLine<PlaceEntry>[],
  gazetteer: Gazetteer,
): void {
  checkIds(lines);
  const byId = new Map(lines.map(({ entry }) => [entry.id, entry]));
  const claimed = new Map<string, string>();
  for (const line of lines) {
    const { entry } = line;
    const { id, partOf, location } = entry;
    const refuse = (reason: string): never => refuseEntry(line, reason);
    if (location !== null) {
      checkDegrees("latitude", location.latitude, 90, refuse);
      checkDegrees("longitude", location.longitude, 180, refuse);
    }
    if (partOf !== null && !byId.has(partOf) && gazetteer.getPlace(partOf) === null) {
      refuse(`place "${id}" is part of "${partOf}", which is not there`);
    }
    const chain = [id];
    for (let around = byId.get(partOf ?? ""); around !== undefined;) {
      if (chain.includes(around.id)) {
        refuse(`place "${id}" is part of itself: ${[...chain, around.id].join(" in ")}`);
      }
      chain.push(around.id);
      around = byId.get(around.partOf ?? "");
    }
    for (const known of listReplaced(entry)) {
      const other = claimed.get(known);
      if (other !== undefined)
        refuse(`places "${other}" and "${id}" are both "${known}" of the gazetteer`);
      claimed.set(known, id);
    }
  }
  checkNames(lines, ({ kind, partOf }, name) => `${kind} in ${partOf ?? ""}: ${name}`);
}

/** The places of the gazetteer that the registry describes itself, and its own ids for them. */
export function indexReplaced(entries: readonly PlaceEntry[]): ReadonlyMap<string, string> {
  return new Map(
    entries.flatMap((entry) => listReplaced(entry).map((known) => [known, entry.id] as const)),
  );
}

/** The ids that the gazetteer gives to a place of the registry. */
export function listReplaced({ geonames, code }: PlaceEntry): string[] {
  const byNumber = geonames === null ? [] : [buildGeonamesId(geonames)];
  if (code === undefined) return byNumber;
  return [...byNumber, code.includes(".") ? buildRegionId(code) : buildCountryId(code)];
}

function checkIds(lines: readonly RegistryLine<NamedEntry>[]): void {
  const first = new Map<string, RegistryLine<NamedEntry>>();
  for (const line of lines) {
    const { id } = line.entry;
    const other = first.get(id);
    if (other !== undefined) {
      const file = other.path === line.path ? "" : ` of "${other.path}"`;
      refuseEntry(line, `id "${id}" stands in line ${String(other.findLine())}${file} already`);
    }
    first.set(id, line);
  }
}

/** Refuses a name or alias that two entries claim; `getKey` gives `null` for one that may be shared. */
function checkNames<Entry extends NamedEntry>(
  lines: readonly RegistryLine<Entry>[],
  getKey: (entry: Entry, name: string) => string | null,
): void {
  const owners = new Map<string, string>();
  for (const line of lines) {
    const { entry } = line;
    for (const name of new Set([entry.name, ...entry.aliases])) {
      const key = getKey(entry, foldName(name));
      if (key === null) continue;
      const owner = owners.get(key);
      if (owner !== undefined && owner !== entry.id) {
        refuseEntry(line, `"${owner}" and "${entry.id}" both claim the name "${name}"`);
      }
      owners.set(key, entry.id);
    }
  }
}

function checkDegrees(
  what: string,
  degrees: number,
  most: number,
  refuse: (reason: string) => never,
): void {
  if (Math.abs(degrees) <= most) return;
  refuse(
    `${what} "${String(degrees)}" does not lie between "-${String(most)}" and "${String(most)}"`,
  );
}

function refuseEntry({ path, findLine }: RegistryLine<unknown>, reason: string): never {
  throw new AppError("REGISTRY_ENTRY_INVALID", { path, line: findLine(), reason });
}
