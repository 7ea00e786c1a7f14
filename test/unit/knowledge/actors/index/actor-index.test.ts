import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { foldName } from "../../../../../src/domain/names/name-key.ts";
import type { WorldActor } from "../../../../../src/domain/world-actor.ts";
import {
  type ActorIndex,
  openActorIndex,
} from "../../../../../src/knowledge/actors/index/actor-index.ts";
import { IndexWriter } from "../../../../../src/knowledge/actors/index/write-index.ts";

let folder: string;
let opened: ActorIndex[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "whosaid-actor-index-"));
  opened = [];
});
afterEach(() => {
  for (const index of opened) index.close();
  rmSync(folder, { recursive: true });
});

function person(id: string, name: string, aliases: readonly string[] = []): WorldActor {
  return {
    actor: { type: "PERSON", id, name, aliases, wikidata: null, description: null, memberOf: [] },
    countries: [],
    bornIn: null,
    diedIn: null,
    offices: [],
  };
}

function write(actors: readonly WorldActor[], file = "actors.bin"): string {
  const path = join(folder, file);
  const writer = new IndexWriter(path);
  for (const actor of actors) writer.add(actor);
  writer.finish([]);
  return path;
}

function open(path: string): ActorIndex {
  const index = openActorIndex(path)!;
  opened.push(index);
  return index;
}

function findIds(index: ActorIndex, name: string): string[] {
  return index.findActors(name).known.map(({ actor }) => actor.id);
}

/** Persons whose names take all letters of the alphabet, with a namesake in three. */
function makePersons(count: number): WorldActor[] {
  const letter = (number: number): string => String.fromCharCode(97 + (number % 26));
  const spell = (number: number): string =>
    letter(number) + letter(number * 7 + 3) + letter(Math.floor(number / 26)) + "o";
  return Array.from({ length: count }, (_, number) => {
    const id = `Q${String(1_000_000 + number)}`;
    const own = number - (number % 3 === 0 ? 0 : number % 2);
    return person(id, `Ada ${spell(own)} ${spell(own * 5)}`, [`Ада ${spell(number)}`]);
  });
}

test("findActors() finds everybody by each of their whole names, and nobody else", () => {
  const persons = makePersons(5_000);
  const index = open(write(persons));
  const byName = new Map<string, string[]>();
  for (const { actor } of persons) {
    for (const name of new Set([actor.name, ...actor.aliases].map(foldName)))
      byName.set(name, [...(byName.get(name) ?? []), actor.id]);
  }
  for (const [name, ids] of byName) expect(findIds(index, name)).toEqual(ids);
  for (const { actor } of persons) expect(findIds(index, `${actor.name} Jr`)).toEqual([]);
});

test("getActor() and listActors() give back what was written, in the order of ids", () => {
  const persons = makePersons(3_000);
  const full: WorldActor = {
    actor: {
      type: "PERSON",
      id: "Q2000000",
      name: "Bo Lind",
      aliases: ["Бо Линд"],
      wikidata: "Q2000000",
      description: "Mayor",
      gender: "MALE",
      memberOf: [{ organizationId: "Q1", role: "clerk", to: "2001-12-31" }],
    },
    countries: ["se"],
    bornIn: 1950,
    diedIn: 2020,
    offices: [{ title: "Mayor of Larne", from: "1999-01-01" }, { title: "nurse" }],
  };
  const index = open(write([...persons, full]));
  expect(index.size).toBe(3_001);
  expect([...index.listActors()]).toEqual([...persons, full]);
  for (const actor of [persons[0]!, persons[1_234]!, full])
    expect(index.getActor(actor.actor.id)).toEqual(actor);
  expect(index.getActor("Q3000000")).toBeNull();
});

test("the same actors give the same bytes", () => {
  const [one, other] = ["one.bin", "other.bin"].map((file) =>
    readFileSync(write(makePersons(500), file)),
  );
  expect(one!.equals(other!)).toBe(true);
});

test("a person is found by no alias of one word, and by a name of one word", () => {
  const index = open(
    write([person("Q1", "Ada Okoye", ["Okoye", "A. Okoye"]), person("Q2", "Pelara")]),
  );
  expect(["Okoye", "A. Okoye", "ada okoye", "Pelára"].map((name) => findIds(index, name))).toEqual([
    [],
    [],
    ["Q1"],
    ["Q2"],
  ]);
});

test("of a name that thousands bear, the first are found, and that there are more", () => {
  const namesakes = Array.from({ length: 5_000 }, (_, number) =>
    person(`Q${String(10_000 + number)}`, "Ada Okoye"),
  );
  const index = open(write([...namesakes, person("Q99999", "Bo Lind")]));
  const { known, hasMore } = index.findActors("Ada Okoye");
  expect([known.length, hasMore, known[0]!.actor.id]).toEqual([8, true, "Q10000"]);
  expect(index.findActors("Bo Lind").hasMore).toBe(false);
});

test("of a name that some hundred bear, all are found", () => {
  const namesakes = Array.from({ length: 256 }, (_, number) =>
    person(`Q${String(10_000 + number)}`, "Ada Okoye"),
  );
  const { known, hasMore } = open(write(namesakes)).findActors("Ada Okoye");
  expect([known, hasMore]).toEqual([namesakes, false]);
});

test("an index of nobody finds nobody", () => {
  const index = open(write([]));
  expect([index.size, findIds(index, "Ada Okoye"), [...index.listActors()]]).toEqual([0, [], []]);
});

test("a record of any length is read", () => {
  const aliases = Array.from({ length: 3_000 }, (_, number) => `Ada Okoye the ${String(number)}th`);
  const long = person("Q1", "Ada Okoye", aliases);
  const index = open(write([long, person("Q2", "Bo Lind")]));
  expect(index.getActor("Q1")).toEqual(long);
  expect([...index.listActors()].map(({ actor }) => actor.id)).toEqual(["Q1", "Q2"]);
});

test("openActorIndex() tells an index that is not there from one that cannot be read", () => {
  expect(openActorIndex(join(folder, "gone.bin"))).toBeNull();
  const cut = write(makePersons(100), "cut.bin");
  truncateSync(cut, 4_000);
  const other = join(folder, "other.bin");
  writeFileSync(
    other,
    "something else that is longer than the header of an index, as a gazetteer is",
  );
  const empty = join(folder, "empty.bin");
  writeFileSync(empty, "");
  for (const path of [cut, other, empty, folder]) {
    expect(() => openActorIndex(path)).toThrow("Cannot read the imported actors");
  }
});
