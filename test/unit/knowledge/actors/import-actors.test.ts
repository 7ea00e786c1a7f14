import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { importActors } from "../../../../src/knowledge/actors/import-actors.ts";
import { openActorIndex } from "../../../../src/knowledge/actors/index/actor-index.ts";
import { describeActors, removeActors } from "../../../../src/knowledge/actors/installed-actors.ts";

let folder: string;
let target: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "whosaid-actors-"));
  target = join(folder, "home", "actors.bin");
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(file: string, content: string | Buffer): string {
  const path = join(folder, file);
  writeFileSync(path, content);
  return path;
}

async function importFile(file: string, content: string | Buffer) {
  return importActors(write(file, content), target, "2026-11-29", () => undefined);
}

/** A person of FollowTheMoney. */
function line(id: string, name: string, properties: Record<string, string[]> = {}): string {
  return `${JSON.stringify({ id, schema: "Person", properties: { name: [name], ...properties } })}\n`;
}

function find(name: string) {
  const index = openActorIndex(target)!;
  try {
    return index.findActors(name).known;
  } finally {
    index.close();
  }
}

describe("importActors()", () => {
  test("makes those of a list findable, and tells what it did", async () => {
    const imported = await importFile(
      "list.jsonl",
      line("Q1", "Ada Okoye") + line("Q2", "Bo Lind"),
    );
    expect(imported).toEqual({
      format: "FollowTheMoney JSON lines",
      added: 2,
      renewed: 0,
      total: 2,
      skipped: [],
    });
    expect(find("ada okoye")).toMatchObject([{ actor: { id: "Q1", name: "Ada Okoye" } }]);
    expect(await describeActors(target)).toMatchObject({
      actors: 2,
      sources: [
        {
          file: "list.jsonl",
          format: "FollowTheMoney JSON lines",
          importedOn: "2026-11-29",
          persons: 2,
          organizations: 0,
        },
      ],
    });
    expect(readdirSync(join(folder, "home"))).toEqual(["actors.bin"]);
  });

  test("reads the same packed with gzip", async () => {
    await importFile("list.bin", gzipSync(line("Q1", "Ada Okoye")));
    expect(find("Ada Okoye")).toHaveLength(1);
  });

  test("adds a second list, whose word on offices counts, to the names and the rest of the first", async () => {
    await importFile(
      "one.jsonl",
      line("Q1", "Ada Okoye", { position: ["Mayor of Larne"], gender: ["female"] }) +
        line("Q2", "Bo Lind"),
    );
    const again = await importFile(
      "two.jsonl",
      line("Q1", "Ada B. Okoye", { position: ["Governor of Larne"] }) + line("Q3", "Cy Marsh"),
    );
    expect(again).toMatchObject({ added: 1, renewed: 1, total: 3 });
    const [ada] = find("Ada Okoye");
    expect(ada).toMatchObject({
      actor: { name: "Ada B. Okoye", aliases: ["Ada Okoye"], gender: "FEMALE" },
      offices: [{ title: "Governor of Larne" }],
    });
    expect((await describeActors(target)).sources.map(({ file }) => file)).toEqual([
      "one.jsonl",
      "two.jsonl",
    ]);
  });

  test("joins what a list tells of one id in several places", async () => {
    const table =
      "Q501\tAda Okoye\tАда Окойе\tru\tPER\nQ502\tBo Lind\tBo Lind\tsv\tPER\nQ501\tAda Okoye\tآدا أوكويي\tar\tPER\n";
    expect(await importFile("names.tsv", table)).toMatchObject({ added: 2 });
    expect(find("Ada Okoye")).toMatchObject([{ actor: { aliases: ["Ада Окойе", "آدا أوكويي"] } }]);
  });

  test("names offices and countries by what the list has of them, wherever it stands", async () => {
    const claim = (id: string) => ({ mainsnak: { datavalue: { value: { id } } }, rank: "normal" });
    const entities = [
      {
        id: "Q501",
        labels: { en: { value: "Ada Okoye" } },
        claims: {
          P31: [claim("Q5")],
          P39: [claim("Q701"), claim("Q799")],
          P27: [claim("Q601"), claim("Q699")],
        },
      },
      {
        id: "Q701",
        labels: { en: { value: "Mayor of Larne" } },
        claims: { P31: [claim("Q4164871")] },
      },
      {
        id: "Q601",
        labels: { en: { value: "Larnia" } },
        claims: { P297: [{ mainsnak: { datavalue: { value: "LN" } } }] },
      },
      {
        id: "Q502",
        labels: { en: { value: "Bo Lind" } },
        descriptions: { en: { value: "South African politician (1950–2020)" } },
        claims: { P31: [claim("Q5")] },
      },
    ];
    await importFile(
      "slice.json",
      `[\n${entities.map((one) => JSON.stringify(one)).join(",\n")}\n]\n`,
    );
    expect(find("Ada Okoye")).toMatchObject([
      { countries: ["ln"], offices: [{ title: "Mayor of Larne" }] },
    ]);
    expect(find("Bo Lind")).toMatchObject([{ countries: ["za"] }]);
  });

  test("gives the same bytes for the same lists", async () => {
    const list = Array.from({ length: 300 }, (_, number) =>
      line(
        `Q${String((number * 7_919) % 300)}`,
        `Ada Okoye${String.fromCharCode(97 + (number % 26))}`,
      ),
    ).join("");
    await importFile("list.jsonl", list);
    const first = readFileSync(target);
    rmSync(target);
    await importFile("list.jsonl", list);
    expect(readFileSync(target).equals(first)).toBe(true);
  });

  test("leaves out lines that cannot be read, and tells how many and where the first is", async () => {
    const imported = await importFile(
      "list.jsonl",
      Buffer.concat([
        Buffer.from(line("Q1", "Ada Okoye")),
        Buffer.from([0x7b, 0xff, 0x0a]),
        Buffer.from(line("Q2", "x".repeat(10_000))),
        Buffer.from("{\n{\n"),
        Buffer.from(line("Q3", "آدا أوكويي")),
        Buffer.from(line("Q4", "Bo Lind").slice(0, -20)),
      ]),
    );
    expect(imported).toMatchObject({
      total: 2,
      skipped: [
        { code: "ACTOR_LINE_NOT_JSON", count: 3, line: 4 },
        { code: "ACTOR_LINE_NAME_MISSING", count: 1, line: 3 },
        { code: "ACTOR_LINE_NOT_UTF8", count: 1, line: 2 },
      ],
    });
    expect(find("آدا أوكويي")).toHaveLength(1);
  });

  test("takes an id that stands twice for one actor", async () => {
    const list =
      line("Q1", "Ada Okoye", { gender: ["female"] }) +
      line("Q1", "Ada Lind", { gender: ["male"] });
    expect(await importFile("list.jsonl", list)).toMatchObject({ added: 1, total: 1 });
    expect(find("Ada Lind")).toMatchObject([{ actor: { name: "Ada Okoye", gender: "FEMALE" } }]);
  });

  const half = gzipSync(
    Array.from({ length: 2_000 }, (_, n) => line(`Q${String(n)}`, `Ada L${String(n)}`)).join(""),
  );
  test.each([
    ["ACTORS_FILE_EMPTY", "empty.jsonl", ""],
    [
      "ACTORS_FILE_EMPTY",
      "ships.jsonl",
      '{"id":"v1","schema":"Vessel","properties":{"name":["Star"]}}\n',
    ],
    ["ACTORS_FORMAT_UNKNOWN", "article.txt", "Ada Okoye said the bridge would reopen.\n"],
    ["ACTORS_FORMAT_UNKNOWN", "dump.bz2", Buffer.from("BZh91AY&SY")],
    ["ACTORS_FORMAT_UNKNOWN", "utf16.jsonl", Buffer.from(`\ufeff${line("Q1", "Ada")}`, "utf16le")],
    ["ACTORS_FILE_BROKEN", "cut.jsonl.gz", half.subarray(0, half.length - 100)],
    [
      "ACTORS_FILE_BROKEN",
      "bent.jsonl.gz",
      Buffer.concat([half.subarray(0, 9_000), Buffer.alloc(50, 7), half.subarray(9_050)]),
    ],
    [
      "ACTORS_FILE_BROKEN",
      "no.jsonl.gz",
      Buffer.from([0x1f, 0x8b, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]),
    ],
    ["ACTORS_FILE_BROKEN", "half.json", '{"persons": [{"id": "p1", "name": "Ada Okoye"}, {"id":'],
    [
      "ACTORS_FILE_BROKEN",
      "latin1.json",
      Buffer.from('{"persons": [{"id": "p1", "name": "Zo\u00e9"}]}', "latin1"),
    ],
  ])("refuses with %s the file %s, and leaves the index as it was", async (code, file, content) => {
    await importFile("list.jsonl", line("Q1", "Ada Okoye"));
    const before = readFileSync(target);
    await expect(importFile(file, content)).rejects.toMatchObject({ code });
    expect(readFileSync(target).equals(before)).toBe(true);
    expect(await importFile("more.jsonl", line("Q2", "Bo Lind"))).toMatchObject({ total: 2 });
  });

  test("refuses a file that is not there, a folder, and a home that cannot be written", async () => {
    const go = (path: string) => importActors(path, target, "2026-11-29", () => undefined);
    for (const path of [join(folder, "gone.jsonl"), folder]) {
      await expect(go(path)).rejects.toMatchObject({ code: "ACTORS_FILE_UNREADABLE" });
    }
    const list = write("list.jsonl", line("Q1", "Ada Okoye"));
    write("home", "a file where the folder should be");
    await expect(go(list)).rejects.toMatchObject({ code: "ACTORS_UNWRITABLE" });
  });

  test("touches no index of another version", async () => {
    mkdirSync(join(folder, "home"));
    writeFileSync(target, "of another version");
    await expect(importFile("list.jsonl", line("Q1", "Ada Okoye"))).rejects.toMatchObject({
      code: "ACTORS_INDEX_UNREADABLE",
    });
    expect(readFileSync(target, "utf8")).toBe("of another version");
  });

  test.each([
    [
      "is of another file",
      JSON.stringify({ fingerprint: "another's", runs: 3, position: 70, lines: 2, isRead: false }),
    ],
    ["cannot be read", '{"fingerprint": "'],
  ])("starts anew where what was begun %s", async (_name, checkpoint) => {
    mkdirSync(`${target}.import`, { recursive: true });
    writeFileSync(join(`${target}.import`, "checkpoint.json"), checkpoint);
    expect(await importFile("list.jsonl", line("Q1", "Ada Okoye"))).toMatchObject({ total: 1 });
  });

  test("tells how far it is, from nothing to all, first of reading and then of writing", async () => {
    const steps: [string, number, number][] = [];
    const list = write("list.jsonl", line("Q1", "Ada Okoye") + line("Q2", "Bo Lind"));
    await importActors(list, target, "2026-11-29", (...step) => steps.push(step));
    const size = readFileSync(list).length;
    expect(steps.at(0)?.[0]).toBe("reading");
    expect(steps.filter(([step]) => step === "reading").at(-1)).toEqual(["reading", size, size]);
    expect(steps.at(-1)).toEqual(["writing", 2, 2]);
  });
});

test("removeActors() removes the index and what an import had begun", async () => {
  await importFile("list.jsonl", line("Q1", "Ada Okoye"));
  mkdirSync(`${target}.import`);
  await removeActors(target);
  expect([existsSync(target), existsSync(`${target}.import`)]).toEqual([false, false]);
  expect(await describeActors(target)).toEqual({ actors: 0, bytes: 0, sources: [] });
  await removeActors(target);
});
