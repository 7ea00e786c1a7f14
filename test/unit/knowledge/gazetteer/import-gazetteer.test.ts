import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { importGazetteer } from "../../../../src/knowledge/gazetteer/import-gazetteer.ts";
import { readGazetteer } from "../../../../src/knowledge/gazetteer/read-gazetteer.ts";

let folder: string;
let target: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "whosaid-gazetteer-"));
  target = join(folder, "home", "gazetteer.bin");
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A line of a country's dump. */
function line(id: string, name: string, more: Partial<Record<string, string>> = {}): string {
  const { others = "", latitude = "12.5", longitude = "-3.25" } = more;
  const { feature = "PPL", country = "BF", region = "99", population = "800" } = more;
  const start = [id, name, name, others, latitude, longitude, "P", feature, country, "", region];
  return [...start, "", "", "", population, "", "250", "Africa/Ouagadougou", "2020-01-01"].join(
    "\t",
  );
}

async function importLines(...lines: string[]) {
  const path = join(folder, "BF.txt");
  writeFileSync(path, lines.map((text) => `${text}\n`).join(""));
  return importGazetteer(path, target, () => undefined);
}

test("importGazetteer() adds villages, with their other names and all that contains them", async () => {
  const summary = await importLines(
    line("900000001", "Tanlili Est", { others: "Tanlili-Est,TNL,Танлили Эст" }),
    line("900000002", "Province of Nowhere", { feature: "ADM1" }),
    line("900000003", "Red Lake", { feature: "LK" }),
  );
  expect(summary).toEqual({ added: 2, replaced: 0, total: 2 });
  const gazetteer = readGazetteer(target);
  const [found] = gazetteer.findPlaces("tanlili est");
  expect(found).toMatchObject({
    population: 800,
    place: {
      id: "geonames-900000001",
      kind: "SETTLEMENT",
      geonames: "900000001",
      aliases: ["Tanlili-Est", "Танлили Эст"],
      location: { latitude: 12.5, longitude: -3.25 },
      partOf: "region-bf-99",
    },
  });
  expect(gazetteer.getPlace("region-bf-99")?.place).toMatchObject({ partOf: "country-bf" });
  expect(gazetteer.findPlaces("Ouagadougou")).not.toEqual([]);
});

test("importGazetteer() replaces what is there already, and keeps what else was imported", async () => {
  await importLines(line("900000001", "Tanlili"), line("900000002", "Zoungou"));
  const summary = await importLines(line("900000001", "Tanlili", { population: "950" }));
  expect(summary).toEqual({ added: 0, replaced: 1, total: 2 });
  const gazetteer = readGazetteer(target);
  expect(gazetteer.getPlace("geonames-900000001")?.population).toBe(950);
  expect(gazetteer.findPlaces("Zoungou")).toHaveLength(1);
});

test("importGazetteer() keeps the name and the government that newsrooms know a country by", async () => {
  await importLines(line("2361809", "Republic of Burkina", { feature: "PCLI", region: "00" }));
  expect(readGazetteer(target).getPlace("country-bf")?.place).toMatchObject({
    name: "Burkina Faso",
    aliases: ["Republic of Burkina"],
    geonames: "2361809",
    standsFor: "government-of-burkina-faso",
  });
});

test("importGazetteer() keeps the names in other languages of a place that it replaces", async () => {
  const kyiv = line("703448", "Kyiv", { others: "Kiew,Київ", country: "UA", region: "12" });
  await importLines(kyiv);
  const found = readGazetteer(target).getPlace("geonames-703448");
  expect(found?.place.aliases).toEqual(["Kiew", "Київ"]);
  expect(found?.place.otherNames).toEqual(expect.arrayContaining(["Kijów", "Киев"]));
  expect(found?.place.otherNames).not.toContain("Kiew");
});

test("importGazetteer() reads the list of regions", async () => {
  await importLines("BF.99\tRegion of Nowhere\tRegion of Nowhere\t900000009");
  expect(readGazetteer(target).getPlace("region-bf-99")?.place).toMatchObject({
    name: "Region of Nowhere",
    aliases: ["Nowhere"],
    geonames: "900000009",
  });
});

test.each([
  ["a column too few", line("2", "B").slice(0, -11), /has "18" columns instead of "19"/],
  ["the same number twice", line("1", "B"), /place "geonames-1" stands in line 1 already/],
  ["a latitude off the globe", line("2", "B", { latitude: "91" }), /latitude "91"/],
  ["a longitude off the globe", line("2", "B", { longitude: "-181" }), /longitude "-181"/],
  ["a latitude that is no number", line("2", "B", { latitude: "north" }), /latitude "north"/],
  ["no latitude", line("2", "B", { latitude: "" }), /latitude ""/],
  ["a number of people that is none", line("2", "B", { population: "many" }), /"many"/],
  ["an id that is no number", line("x2", "B"), /"x2" is no GeoNames number/],
  ["no name", line("2", " "), /" " is no name/],
  ["a country that is no code", line("2", "B", { country: "Burkina" }), /"Burkina" is no code/],
])("importGazetteer() refuses %s, and leaves all as it was", async (_name, wrong, reason) => {
  await importLines(line("900000001", "Tanlili"));
  const before = readFileSync(target);
  await expect(importLines(line("1", "A"), wrong)).rejects.toMatchObject({
    code: "GAZETTEER_LINE_INVALID",
    details: {
      path: join(folder, "BF.txt"),
      line: 2,
      reason: expect.stringMatching(reason) as unknown as string,
    },
  });
  expect(readFileSync(target)).toEqual(before);
});

test("importGazetteer() refuses a file without places, and one that is not there", async () => {
  await expect(importLines(line("1", "A", { feature: "LK" }))).rejects.toMatchObject({
    code: "GAZETTEER_FILE_EMPTY",
  });
  await expect(
    importGazetteer(join(folder, "gone.txt"), target, () => undefined),
  ).rejects.toMatchObject({ code: "GAZETTEER_FILE_UNREADABLE", details: { reason: "ENOENT" } });
  expect(existsSync(target)).toBe(false);
});

test("importGazetteer() tells where it cannot write", async () => {
  writeFileSync(join(folder, "home"), "a file where the folder should be");
  await expect(importLines(line("1", "A"))).rejects.toMatchObject({ code: "GAZETTEER_UNWRITABLE" });
});
