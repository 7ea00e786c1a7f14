import { AppError } from "../errors/app-error.ts";

/** Parts of a `where` that can be written as a parameter of an address, and the fields they stand for. */
export const WHERE_PARAMETERS: Readonly<Record<string, WhereParameter>> = {
  speaker: { path: ["speaker", "name"], meaning: "who said it, in any spelling" },
  addressee: { path: ["addressee", "name"], meaning: "to whom it was said" },
  relayedBy: { path: ["relayedBy", "name"], meaning: "who reported it" },
  about: {
    path: ["about", "name"],
    meaning: "what it is about; a place stands for everything inside it, too",
  },
  topic: { path: ["about", "topic"], meaning: "what it claims to happen: a verb" },
  search: { path: ["search"], meaning: "words of it" },
  publisher: { path: ["publisher"], meaning: "an outlet that quotes it" },
  author: { path: ["author"], meaning: "who wrote an article that quotes it" },
  medium: { path: ["medium"], meaning: "how it was said" },
  since: {
    path: ["publishedOn", "from"],
    meaning: "quoted in an article of this day or a later one",
  },
  until: {
    path: ["publishedOn", "to"],
    meaning: "quoted in an article of this day or an earlier one",
  },
  kind: {
    path: ["kind"],
    isList: true,
    meaning: "`DIRECT`, `INDIRECT` or `MIXED`; may be repeated",
  },
  mode: { path: ["mode"], isList: true, meaning: "how it was put forward; may be repeated" },
};

interface WhereParameter {
  readonly path: readonly string[];
  /** Whether the field takes several values. */
  readonly isList?: true;
  /** For `docs/tables.md`. */
  readonly meaning: string;
}

/** Under this name an address holds a whole `where`, as JSON. */
const WHERE = "where";

/**
 * Reads of an address which statements are wanted; what each value may be is checked by whoever is asked.
 *
 * @throws AppError EXPORT_PARAMETER_UNKNOWN, EXPORT_PARAMETER_REPEATED, EXPORT_WHERE_INVALID
 */
export function readWhereParameters(parameters: URLSearchParams): unknown {
  const built: Tree = {};
  for (const name of new Set(parameters.keys())) {
    if (name === WHERE) continue;
    const parameter = Object.hasOwn(WHERE_PARAMETERS, name) ? WHERE_PARAMETERS[name] : undefined;
    if (parameter === undefined) {
      const names = [...Object.keys(WHERE_PARAMETERS), WHERE];
      throw new AppError("EXPORT_PARAMETER_UNKNOWN", { name, names });
    }
    const values = parameters.getAll(name);
    const value = parameter.isList === true ? values : requireOne(parameters, name);
    place(built, parameter.path, value);
  }
  const isBuilt = Object.keys(built).length > 0;
  if (!parameters.has(WHERE)) return isBuilt ? built : null;
  const given = parseWhere(requireOne(parameters, WHERE));
  return isBuilt ? { and: [built, given] } : given;
}

/**
 * The value of a parameter that may stand there once.
 *
 * @throws AppError EXPORT_PARAMETER_REPEATED
 */
export function requireOne(parameters: URLSearchParams, name: string): string {
  const [value, ...others] = parameters.getAll(name);
  if (value === undefined || others.length > 0) {
    throw new AppError("EXPORT_PARAMETER_REPEATED", { name });
  }
  return value;
}

/**
 * Reads a `where` that is written as JSON.
 *
 * @throws AppError EXPORT_WHERE_INVALID
 */
export function parseWhere(json: string): unknown {
  try {
    const where: unknown = JSON.parse(json);
    if (typeof where === "object" && where !== null && !Array.isArray(where)) return where;
  } catch {
    // Told below.
  }
  throw new AppError("EXPORT_WHERE_INVALID", { where: json.slice(0, LONGEST_SHOWN) });
}

/** Characters of what somebody wrote that a message shows. */
const LONGEST_SHOWN = 200;

type Tree = Record<string, unknown>;

function place(tree: Tree, [name, ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) tree[name!] = value;
  else place((tree[name!] ??= {}) as Tree, rest, value);
}
