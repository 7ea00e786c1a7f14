import { describe, expect, test } from "@jest/globals";
import type { EntityType } from "../../../../src/domain/entity.ts";
import { getShortName } from "../../../../src/domain/names/short-name.ts";

describe("getShortName()", () => {
  const rows: [EntityType, string, string[], string][] = [
    ["PLACE", "Kursk Oblast", ["Kursk region", "Kursk border region", "Kursk"], "Kursk"],
    ["PLACE", "State of Berlin", ["Berlin"], "Berlin"],
    ["PLACE", "Greater New York City", ["New York City", "New York"], "New York"],
    ["PLACE", "Varn Lund", ["Varn", "Lund"], "Lund"],
    ["PLACE", "Lund Varn", ["Varn", "Lund"], "Lund"],
    ["PLACE", "Washington, D.C.", ["District of Columbia"], "Washington"],
    ["PLACE", "Kyiv", ["Kiev"], "Kyiv"],
    ["PLACE", "Kurskaya", ["Kursk"], "Kurskaya"],
    ["PERSON", "Vladimir Putin", ["President Putin"], "Putin"],
    ["PERSON", "Xi Jinping", ["Xi"], "Xi"],
    ["PERSON", "Martin Luther King, Jr.", [], "King"],
    ["PERSON", "John Doe III", [], "Doe"],
    ["PERSON", "Madonna", [], "Madonna"],
    ["ORGANIZATION", "Institute for the Study of War", ["the institute", "ISW"], "ISW"],
    ["ORGANIZATION", "Kremlin", [], "Kremlin"],
  ];
  test.each(rows)("%s %s", (type, name, aliases, expected) => {
    expect(getShortName(type, name, aliases)).toBe(expected);
  });
});
