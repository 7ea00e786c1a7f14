import { describe, expect, test } from "@jest/globals";
import {
  type NamedActor,
  type PossibleActor,
  findCandidates,
} from "../../../../src/domain/identity/candidates.ts";
import type { ActorType } from "../../../../src/domain/entity.ts";

function find(
  actors: readonly NamedActor[],
  apart: readonly string[] = [],
  possible: readonly PossibleActor[] = [],
) {
  return findCandidates(actors, possible, (one, other) => apart.includes(`${one} ${other}`));
}

function actor(id: string, type: ActorType, ...names: readonly string[]): NamedActor {
  return { id, type, names };
}

describe("findCandidates()", () => {
  test.each<[string, string, [ActorType, string], [ActorType, string]]>([
    ["similar-name", "given names", ["PERSON", "Martin Reed"], ["PERSON", "Marvin Reed"]],
    ["garbled-name", "most letters", ["PERSON", "Marius Halvorsen"], ["PERSON", "Mrius Halvopsen"]],
    ["surname-alone", "a surname", ["PERSON", "Ada Okoye"], ["PERSON", "Okoye"]],
    [
      "longer-name",
      "all but what stands before one of them",
      ["PERSON", "Alderwoman Ada Okoye"],
      ["PERSON", "Ada Okoye"],
    ],
    [
      "longer-name",
      "all but what stands before the other",
      ["PERSON", "Ada Okoye"],
      ["PERSON", "Harbor Captain Ada Okoye"],
    ],
    [
      "same-name-other-kind",
      "a person who is taken for an organization",
      ["ORGANIZATION", "Okoye"],
      ["PERSON", "Okoje"],
    ],
    [
      "acronym",
      "initials",
      ["ORGANIZATION", "NIW"],
      ["ORGANIZATION", "the Norland Institute for Water"],
    ],
  ])("%s: proposes two that are alike in %s", (rule, _name, [oneType, one], [type, other]) => {
    const [candidate, ...others] = find([actor("b", type, other), actor("a", oneType, one)]);
    expect(candidate).toMatchObject({ rule, entityIds: ["a", "b"], names: [one, other] });
    expect(candidate!.confidence).toBeGreaterThan(0);
    expect(candidate!.confidence).toBeLessThan(1);
    expect(others).toEqual([]);
  });

  test.each<[string, [ActorType, string], [ActorType, string]]>([
    ["two of one surname", ["PERSON", "Ada Okoye"], ["PERSON", "Tom Okoye"]],
    ["names that only begin alike", ["PERSON", "Jon Reed"], ["PERSON", "Jan Rand"]],
    ["two names", ["PERSON", "Ada Okoye"], ["PERSON", "Lee Bond"]],
    [
      "two with one end of their names",
      ["PERSON", "Captain Ada Okoye"],
      ["PERSON", "Dona Ada Okoye"],
    ],
    ["an end that is no word", ["PERSON", "Harbor Beada Okoye"], ["PERSON", "Ada Okoye"]],
    [
      "two organizations of one name",
      ["ORGANIZATION", "Water Board"],
      ["ORGANIZATION", "Water Board"],
    ],
    [
      "two that are shortened alike",
      ["ORGANIZATION", "Water Board"],
      ["ORGANIZATION", "Wall Builders"],
    ],
    ["letters inside a name", ["ORGANIZATION", "WBx"], ["ORGANIZATION", "Water Board"]],
    ["an acronym of a person", ["ORGANIZATION", "AO"], ["PERSON", "Ada Okoye"]],
    ["two organizations", ["ORGANIZATION", "Water Board"], ["ORGANIZATION", "Road Board"]],
    ["a source without a name and one with", ["UNNAMED", "Okoye"], ["PERSON", "Okoye"]],
    ["sources without a name", ["UNNAMED", "officials"], ["GROUP", "officials"]],
  ])("proposes nobody for %s", (_name, [oneType, one], [type, other]) => {
    expect(find([actor("a", oneType, one), actor("b", type, other)])).toEqual([]);
  });

  test("shows of several names the two that are most alike, and a pair once", () => {
    const [candidate, ...others] = find([
      actor("a", "PERSON", "Reed", "Martin Reed"),
      actor("b", "PERSON", "Tom Reed", "Marvin Reed"),
    ]);
    expect(candidate).toMatchObject({ names: ["Martin Reed", "Marvin Reed"] });
    expect(others).toEqual([]);
  });

  test("shows of names that are equally alike the same two in every order of the actors", () => {
    const actors = [
      actor("a", "PERSON", "Ada Okoye", "Ida Okoye"),
      actor("b", "PERSON", "Ada Okoye", "Ida Okoye"),
    ];
    const other = actors.map(({ id, type, names }) => actor(id, type, ...names.toReversed()));
    expect(find(actors)).toMatchObject([{ names: ["Ada Okoye", "Ada Okoye"] }]);
    expect(find(other)).toEqual(find(actors));
  });

  test("lists two that are equally likely in one order, whatever the order of the actors", () => {
    const actors = [
      actor("a", "PERSON", "Ada Okoye"),
      actor("b", "PERSON", "Ada Okoye"),
      actor("c", "PERSON", "Ada Okoye"),
    ];
    const ids = find(actors).map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted());
    expect(find(actors.toReversed())).toEqual(find(actors));
  });

  test("shows no evidence where names alone are alike", () => {
    const actors = [actor("a", "PERSON", "Martin Reed"), actor("b", "PERSON", "Marvin Reed")];
    expect(find(actors)).toMatchObject([{ evidence: [] }]);
  });

  test("lists the likeliest first, whatever the order of the actors", () => {
    const actors = [
      actor("a", "PERSON", "Martin Reed"),
      actor("b", "PERSON", "Marvin Reed"),
      actor("c", "PERSON", "Reed"),
    ];
    const rules = find(actors).map(({ rule }) => rule);
    expect(rules).toEqual(["similar-name", "surname-alone", "surname-alone"]);
    expect(find(actors.toReversed())).toEqual(find(actors));
  });

  test("leaves out those who are decided to be two", () => {
    const actors = [actor("a", "PERSON", "Martin Reed"), actor("b", "PERSON", "Marvin Reed")];
    expect(find(actors, ["a b"])).toEqual([]);
  });

  test("takes what an article tells over what the names alone suggest, with its evidence", () => {
    const actors = [actor("a", "PERSON", "Martin Reed"), actor("b", "PERSON", "Marvin Reed")];
    const told = {
      id: "b",
      name: "Marvin Reed",
      mayBe: { id: "a", name: "Martin Reed" },
      similarity: 0.8,
      confidence: 0.45,
      evidence: ["name-near", "role"],
    };
    expect(find(actors, [], [told])).toMatchObject([
      {
        id: find(actors)[0]!.id,
        entityIds: ["a", "b"],
        names: ["Martin Reed", "Marvin Reed"],
        rule: "name-in-article",
        confidence: 0.45,
        evidence: ["name-near", "role"],
      },
    ]);
    expect(find(actors, ["a b"], [told])).toEqual([]);
  });

  test("proposes a known person whom no actor is yet", () => {
    const told = {
      id: "b",
      name: "Mrvin Raed",
      mayBe: { id: "a", name: "Marvin Reed" },
      similarity: 0.7,
      confidence: 0.5,
      evidence: ["name-garbled"],
    };
    expect(find([], [], [told])).toMatchObject([{ entityIds: ["a", "b"] }]);
  });

  test("a surname that many bear tells nobody apart", () => {
    const bearers = (count: number) =>
      Array.from({ length: count }, (_, index) => actor(`p${String(index)}`, "PERSON", "Reed"));
    expect(find(bearers(10))).toHaveLength(45);
    expect(find(bearers(11))).toEqual([]);
  });

  test("one actor with many names is not many", () => {
    const names = Array.from(
      { length: 20 },
      (_, index) => `${"abcdefghijklmnopqrst".charAt(index)}x Reed`,
    );
    const actors = [actor("a", "PERSON", ...names), actor("b", "PERSON", "Reed")];
    expect(find(actors).map(({ rule }) => rule)).toEqual(["surname-alone"]);
  });
});
