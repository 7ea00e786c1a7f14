import { describe, expect, test } from "@jest/globals";

interface Token {
  readonly kind: string;
  readonly text: string;
  readonly name?: string;
}

/** The tools are plain JavaScript, without types. */
const { readTokens } = (await import(
  new URL("../../../tools/cypher/read-tokens.mjs", import.meta.url).href
)) as { readTokens: (source: string) => Token[] };

/** The words of one kind. */
function list(kind: string, source: string): string[] {
  return readTokens(source).flatMap((token) => (token.kind === kind ? token.text : []));
}

describe("readTokens() tells variables from", () => {
  test.each<[what: string, source: string, variables: string[]]>([
    [
      "words in strings",
      "date = 'date' AND day = \"it's day\" OR x = 'a\\'x'",
      ["date", "day", "x"],
    ],
    ["names in backticks", "`actor` AS actor, map.`a``actor`", ["actor", "map"]],
    ["comments", "actor // actor\n/* actor\n actor */, place", ["actor", "place"]],
    ["parameters", "id = $id AND name = $`name`", ["id", "name"]],
    ["properties", "id.id = entity.location.latitude", ["id", "entity"]],
    [
      "properties of what stands in brackets",
      "(id).id + list[id].id + {id: id}.id",
      ["id", "list", "id", "id"],
    ],
    ["functions", "date(date) + size (size)", ["date", "size"]],
    ["functions with a dotted name", "date.truncate($unit, date) = point.x", ["date", "point"]],
    ["keys of maps", "(id:Person {id: id, name: name})", ["id", "id", "name"]],
    ["keys in backticks", "{`id`: id, `a b`: name}", ["id", "name"]],
    ["keys of a map inside a map", "{a: {b: a, c: [b]}, b: c}", ["a", "b", "c"]],
    [
      "a map's parts of a node",
      "entity {.id, .*, other, label: label}",
      ["entity", "other", "label"],
    ],
    ["labels", "(Actor:Actor)-[said:SAID]->(x:A|B:C&D {id: x})", ["Actor", "said", "x", "x"]],
    ["labels in brackets", "(x:!(Person|Group)&%) WHERE (x)", ["x", "x"]],
    ["labels that nobody names", "(:Person)-[:SAID|VIA*0..3]->()", []],
    ["labels asked for", "entity:Actor AND person", ["entity", "person"]],
    [
      "a label as the value of a key",
      "{isActor: entity:Actor, entity: person}",
      ["entity", "person"],
    ],
    ["keywords", "MATCH (match) WHERE NOT (match) IS NULL OR true = null", ["match", "match"]],
    [
      "fields that a procedure yields",
      "CALL db.find('x', node) YIELD node AS found, score AS node WITH node",
      ["node", "found", "node", "node"],
    ],
    ["types", "x IS :: STRING", ["x"]],
  ])("%s", (_what, source, variables) => {
    expect(list("variable", source)).toEqual(variables);
  });
});

test.each<[what: string, source: string, variables: string[]]>([
  [
    "after the ends of a slice",
    "list[..end] + list[start..end]",
    ["list", "end", "list", "start", "end"],
  ],
  ["after how long a path is", "(a)-[:PART_OF*0..]->(b)", ["a", "b"]],
  ["behind the mark in a list", "[a IN list WHERE a:Actor | b]", ["a", "list", "a", "b"]],
  [
    "behind the mark in reduce()",
    "reduce(sum = 0, a IN set | sum + a)",
    ["sum", "a", "set", "sum", "a"],
  ],
  ["that begin a subquery", "COLLECT { MATCH (a) RETURN a } + EXISTS { (b:B) }", ["a", "a", "b"]],
  [
    "in a subquery that takes some",
    "CALL (a, b) { WITH a:A AS c RETURN c }",
    ["a", "b", "a", "c", "c"],
  ],
  ["after CALL of any", "CALL (*) { UNWIND set AS id RETURN id }", ["set", "id", "id"]],
])("readTokens() finds variables %s", (_what, source, variables) => {
  expect(list("variable", source)).toEqual(variables);
});

describe("readTokens() tells what else a word is:", () => {
  test.each<[kind: string, source: string, words: string[]]>([
    [
      "function",
      "date.truncate('day', d) + CASE WHEN size(x) > 1 THEN 1 END",
      ["date", "truncate", "size"],
    ],
    [
      "keyword",
      "ORDER BY x IS NOT NULL, COUNT { (:P) }, false",
      ["ORDER", "BY", "IS", "NOT", "NULL", "COUNT", "false"],
    ],
    ["property", "a.b.c + date.truncate(a.d)", ["b", "c", "d"]],
    ["key", "{a: b, c: {d: 1}}", ["a", "c", "d"]],
    ["label", "(a:B|C)-[:D]->(:E {f: a:G})", ["B", "C", "D", "E", "G"]],
    ["field", "CALL db.x() YIELD node AS a, score RETURN a", ["node", "score"]],
    ["number", "1 + 2.5e-3 + 0xFF + [1..3] + .5", ["1", "2.5e-3", "0xFF", "1", "3", ".5"]],
    ["string", "'a' + \"b\" + ''", ["'a'", '"b"', "''"]],
    ["comment", "1 // a\n/* b */ + 'c // d'", ["// a", "/* b */"]],
  ])("%s", (kind, source, words) => {
    expect(list(kind, source)).toEqual(words);
  });

  test("a parameter, with its name", () => {
    expect(readTokens("$from+$`to`")).toEqual([
      { kind: "parameter", text: "$from", name: "from" },
      { kind: "mark", text: "+" },
      { kind: "parameter", text: "$`to`", name: "to" },
    ]);
  });
});

test("readTokens() loses nothing", () => {
  const source = "MATCH (a:B {c: 'd'}) // e\nWHERE a.f >= $g\n  AND `h`\tIN [1..2]\n";
  expect(
    readTokens(source)
      .map(({ text }) => text)
      .join(""),
  ).toBe(source);
});

test.each([
  ["a string without end", "RETURN\n'bridge", "line 2 of its Cypher: nothing begins with '"],
  ["a name without end", "RETURN `bridge", "nothing begins with `"],
  ["what is no Cypher", "RETURN a # b", "nothing begins with #"],
])("readTokens() refuses %s", (_what, source, message) => {
  expect(() => readTokens(source)).toThrow(message);
});
