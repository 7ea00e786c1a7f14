import { type Cypher, type Parameter, Text, type Variable } from "./cypher.ts";

/** A query as Neo4j takes it, and what its parameters are called in it. */
export interface PrintedCypher {
  readonly text: string;
  readonly nameOf: (parameter: Parameter) => string;
}

/** Prints a query: variables and parameters are numbered in the order in which they come, base by base. */
export function printCypher(query: Cypher): PrintedCypher {
  const names = new Map<Variable | Parameter, string>();
  const counts = new Map<string, number>();
  const nameOf = (part: Variable | Parameter): string => {
    const known = names.get(part);
    if (known !== undefined) return known;
    const base = "base" in part ? part.base : "p";
    const count = (counts.get(base) ?? 0) + 1;
    counts.set(base, count);
    names.set(part, `${base}${String(count)}`);
    return names.get(part)!;
  };
  const print = (part: string | Cypher): string => {
    if (typeof part === "string") return part;
    if (part instanceof Text) return part.parts.map(print).join("");
    return "base" in part ? nameOf(part) : `$${nameOf(part)}`;
  };
  return { text: print(query), nameOf };
}
