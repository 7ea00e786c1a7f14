import { expect, test } from "@jest/globals";
import { detectFormat } from "../../../../../src/knowledge/actors/formats/detect-format.ts";

test.each([
  ["Wikidata JSON", '{"type":"item","id":"Q501","labels":{"en":{"language":"en"'],
  ["Wikidata JSON", '[\n{"type":"item","id":"Q501","labels":{},"claims":{}},\n'],
  ["Wikidata JSON", '{"id":"Q501","type":"item","labels":{}'],
  [
    "FollowTheMoney JSON lines",
    '{"id":"NK-1","caption":"Ada Okoye","schema":"Person","properties":{"name":["A',
  ],
  ["FollowTheMoney JSON lines", '{"id":"Q501","schema":"Person","properties":{"name":["A'],
  ["JRC-Names table", "12\tP\tu\tAda+Okoye\n12\tP\tru\tАда+Окойе\n"],
  ["ParaNames table", "wikidata_id\teng\tlabel\tlanguage\ttype\nQ501\t"],
  ["ParaNames table", "Q501\tAda Okoye\tАда Окойе\tru\tPER\r\n"],
  ["Popolo JSON", '{\n  "meta": {"x": 1},\n  "persons": [\n    {"id": "p1"'],
  ["whosaid registry JSON", '[\n  {"id": "ada-okoye", "type": "PERSON", "name": "Ada Okoye"}'],
  ["whosaid registry JSON", '[{"id":"Q501","type":"PERSON","name":"Ada Okoye","aliases":["A"]}'],
  [undefined, "Ada Okoye said the bridge would reopen.\n"],
  [undefined, "id,name\n1,Ada Okoye\n"],
  [undefined, '{"articles": [{"title": "Ada"}]}'],
  [undefined, "703448\tKyiv\tKyiv\tKiew\t50.4\t30.5\n"],
  [undefined, ""],
])("detectFormat() finds %s by how it begins: %j", (name, opening) => {
  expect(detectFormat(opening)?.name).toBe(name);
});
