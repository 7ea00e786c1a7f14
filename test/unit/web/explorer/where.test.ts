import { describe, expect, test } from "@jest/globals";
import {
  buildWhere,
  readFilter,
  setValues,
  toggleValue,
  writeFilter,
} from "../../../../src/web/explorer/filters/where.ts";

describe("a filter", () => {
  test("is read from an address, and written back the same", () => {
    const search = "?words=grain+deal&speaker=s-1&speaker=s-2&kind=DIRECT&view=map";
    const filter = readFilter(search);
    expect(filter).toEqual({ words: ["grain deal"], speaker: ["s-1", "s-2"], kind: ["DIRECT"] });
    const parameters = new URLSearchParams(search);
    writeFilter(parameters, filter);
    expect(readFilter(`?${parameters.toString()}`)).toEqual(filter);
    expect(parameters.get("view")).toBe("map");
  });

  test("has a value once, however often an address has it", () => {
    expect(readFilter("?speaker=s-1&speaker=s-2&speaker=s-1&kind=")).toEqual({
      speaker: ["s-1", "s-2"],
    });
  });

  test("of nothing but blanks is none", () => {
    expect(readFilter("?words=+&speaker=")).toEqual({});
  });

  test("takes a value in, and out again", () => {
    const one = toggleValue({}, "speaker", "s-1");
    expect(one).toEqual({ speaker: ["s-1"] });
    expect(toggleValue(one, "speaker", "s-2")).toEqual({ speaker: ["s-1", "s-2"] });
    expect(toggleValue(one, "speaker", "s-1")).toEqual({});
  });

  test("has other values of one field", () => {
    expect(setValues({ from: ["2024-01-01"], kind: ["DIRECT"] }, "from", [])).toEqual({
      kind: ["DIRECT"],
    });
  });
});

describe("buildWhere()", () => {
  test("asks nothing where nothing is asked", () => {
    expect(buildWhere({}, {})).toEqual({});
  });

  test("joins the page's own condition with all fields, of whose values either holds", () => {
    expect(
      buildWhere({ about: { id: "p" } }, { speaker: ["s-1", "s-2"], kind: ["DIRECT"] }),
    ).toEqual({
      and: [
        { about: { id: "p" } },
        { or: [{ speaker: { id: "s-1" } }, { speaker: { id: "s-2" } }] },
        { kind: ["DIRECT"] },
      ],
    });
  });

  test("counts days as timelines do: said or, where that is not known, published", () => {
    expect(buildWhere({}, { from: ["2024-08-01"] })).toEqual({
      or: [
        { saidOn: { from: "2024-08-01" } },
        { and: [{ missing: ["SAID_ON"] }, { publishedOn: { from: "2024-08-01" } }] },
      ],
    });
  });
});
