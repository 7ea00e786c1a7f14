import { describe, expect, test } from "@jest/globals";
import {
  Parameter,
  Variable,
  cypher,
  join,
  mapOf,
  subquery,
} from "../../../../../src/graph/compile/cypher/cypher.ts";
import { printCypher } from "../../../../../src/graph/compile/cypher/print-cypher.ts";
import { writeFragment } from "../../../../../src/graph/compile/cypher/write-fragment.ts";

function buildParameter(): Parameter {
  return new Parameter("String", [0, "id"], () => "x");
}

/** As the generator cuts a file: `@binds place around`, `@param name`. */
const around = {
  binds: ["place", "around"],
  parameters: { name: "String" },
  pieces: [
    "MATCH (",
    { bind: "place" },
    ")-->(",
    { bind: "around" },
    ":Place {place: 'place'})\nWHERE ",
    { bind: "around" },
    ".name = ",
    { parameter: "name" },
  ],
} as const;

describe("printCypher()", () => {
  test("tells variables of one base apart, and keeps one variable one", () => {
    const [one, other] = [new Variable("place"), new Variable("place")];
    const query = cypher`MATCH (${one})-->(${other}) RETURN ${other}, ${one}`;
    expect(printCypher(query).text).toBe("MATCH (place1)-->(place2) RETURN place2, place1");
  });

  test("numbers as it comes to variables, whenever they were made", () => {
    const [late, early] = [new Variable("place"), new Variable("place")];
    const part = cypher`WITH ${late}`;
    expect(printCypher(join([cypher`UNWIND ${early}`, part], " ")).text).toBe(
      "UNWIND place1 WITH place2",
    );
  });

  test("gives a parameter one name, with a dollar", () => {
    const [id, name] = [buildParameter(), buildParameter()];
    const { text, nameOf } = printCypher(cypher`${id} + ${name} + ${id} + ${5}`);
    expect(text).toBe("$p1 + $p2 + $p1 + 5");
    expect([nameOf(id), nameOf(name)]).toEqual(["p1", "p2"]);
  });

  test("names a parameter that the query does not hold after those that it holds", () => {
    const [held, other] = [buildParameter(), buildParameter()];
    const { nameOf } = printCypher(cypher`RETURN ${held}`);
    expect([nameOf(other), nameOf(held)]).toEqual(["p2", "p1"]);
  });

  test("writes subqueries and maps with any keys", () => {
    const node = new Variable("node");
    const map = mapOf([
      ["a`b", cypher`${node}.id`],
      ["#type", cypher`1`],
    ]);
    expect(
      printCypher(subquery([cypher`MATCH (${node})`, cypher`RETURN ${map} AS row`])).text,
    ).toBe("CALL (*) {\nMATCH (node1)\nRETURN {`a``b`: node1.id, `#type`: 1} AS row\n}");
  });
});

test.each(["place1", "", "a b", "p_"])("no variable can be called %j", (base) => {
  expect(() => new Variable(base)).toThrow("No variable can be called");
});

describe("writeFragment()", () => {
  test("puts variables in where they are bound, and nowhere else", () => {
    const place = new Variable("item");
    const $name = buildParameter();
    expect(printCypher(writeFragment(around, { place, $name })).text).toBe(
      "MATCH (item1)-->(around1:Place {place: 'place'})\nWHERE around1.name = $p1",
    );
  });

  test("gives its own variables other names each time", () => {
    const parts = { place: new Variable("place"), $name: buildParameter() };
    const twice = join([writeFragment(around, parts), writeFragment(around, parts)], "\n");
    expect(printCypher(twice).text).toContain("(around2:Place");
  });

  test("refuses to leave a parameter out", () => {
    // @ts-expect-error -- the compiler sees it where the fragment is known
    expect(() => writeFragment(around, {})).toThrow("Nothing stands for $name");
  });
});
