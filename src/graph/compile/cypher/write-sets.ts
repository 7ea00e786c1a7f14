import { type Cypher, Parameter, Text, Variable, cypher, join, lines, subquery } from "./cypher.ts";

/** A set of entities that a query finds before everything else. */
export interface WantedSet {
  readonly name: Variable;
  readonly entity: Variable;
  /** Clauses that give rows of the entity. */
  readonly rows: Cypher;
}

/** Sets that are found in the same way, of parameters and other sets of their own. */
interface Alike {
  /** How many others have to be found before. */
  readonly level: number;
  readonly sets: WantedSet[];
  /** Of each, the parameters and sets of which it is made. */
  readonly given: (readonly Cypher[])[];
}

/**
 * Writes clauses that find sets, those first of which others are made, before the clauses that use them.
 *
 * What is found in the same way for several is written once: each subquery takes Neo4j long to plan.
 */
export function writeSets(sets: readonly WantedSet[], clauses: readonly Cypher[]): Cypher {
  const levels = new Map<Cypher, number>();
  const groups = new Map<string, Alike>();
  for (const set of sets) {
    const { words, given } = describe(set, levels);
    const level = Math.max(0, ...given.map((part) => 1 + (levels.get(part) ?? -1)));
    levels.set(set.name, level);
    const key = `${String(level)} ${words}`;
    const group = groups.get(key) ?? { level, sets: [], given: [] };
    groups.set(key, group);
    group.sets.push(set);
    group.given.push(given);
  }
  const found = Array.from(groups.values())
    .sort((one, other) => one.level - other.level)
    .map((group) => (group.sets.length === 1 ? findOne(group.sets[0]!) : findAlike(group)));
  const items = new Map(found.flatMap(({ names }) => names));
  return replace(lines([...found.map(({ clause }) => clause), ...clauses]), items);
}

/** A clause that finds sets, and what stands for those that have no variable of their own. */
interface Found {
  readonly clause: Cypher;
  readonly names: readonly (readonly [Variable, Cypher])[];
}

/** How a set is found, whatever it is made of and its variables are called. */
function describe(
  { rows }: WantedSet,
  sets: ReadonlyMap<Cypher, number>,
): { readonly words: string; readonly given: readonly Cypher[] } {
  const given: Cypher[] = [];
  const own: Cypher[] = [];
  const number = (part: Cypher, list: Cypher[]) =>
    list.includes(part) ? list.indexOf(part) : list.push(part) - 1;
  const print = (part: string | Cypher): string => {
    if (typeof part === "string") return part;
    if (part instanceof Text) return part.parts.map(print).join("");
    const isGiven = part instanceof Parameter || sets.has(part);
    return isGiven ? `$${String(number(part, given))}` : `?${String(number(part, own))}`;
  };
  return { words: print(rows), given };
}

function findOne({ name, entity, rows }: WantedSet): Found {
  const clauses = [
    rows,
    cypher`WITH DISTINCT ${entity}`,
    cypher`RETURN collect(${entity}) AS ${name}`,
  ];
  return { clause: subquery(clauses), names: [] };
}

function findAlike({ sets, given }: Alike): Found {
  const [{ name, entity, rows }] = sets as [WantedSet];
  const each = new Variable("each");
  const all = new Variable(name.base);
  const wanted = given.map((parts) => cypher`[${join(parts, ", ")}]`);
  const own = new Map(given[0]!.map((part, index) => [part, cypher`${each}[${index}]`]));
  const clause = lines([
    cypher`WITH *, [${each} IN [${join(wanted, ", ")}] | COLLECT {`,
    replace(rows, own),
    cypher`RETURN DISTINCT ${entity}`,
    cypher`}] AS ${all}`,
  ]);
  return { clause, names: sets.map((set, index) => [set.name, cypher`${all}[${index}]`]) };
}

/** Puts other parts in the place of some. */
function replace(part: Cypher, others: ReadonlyMap<Cypher, Cypher>): Cypher {
  if (!(part instanceof Text)) return others.get(part) ?? part;
  return new Text(
    part.parts.map((inner) => (typeof inner === "string" ? inner : replace(inner, others))),
  );
}
