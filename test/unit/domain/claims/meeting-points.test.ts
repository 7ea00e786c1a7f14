import { expect, test } from "@jest/globals";
import { listMeetingPoints } from "../../../../src/domain/claims/meeting-points.ts";
import { compare } from "../../../support/claims/relate-texts.ts";

const publishedOn = "2024-05-14";

function listPoints(text: string): readonly string[] {
  return listMeetingPoints(compare(text, { text, publishedOn }, 0));
}

function listShared(one: string, other: string): readonly string[] {
  const points = listPoints(other);
  return listPoints(one).filter((point) => points.includes(point));
}

test("listMeetingPoints() leads from a claim to the contrary of it in the same story", () => {
  expect(
    listShared(
      "Prices in Larne are high. Ada Okoye said that {rents rose in May}.",
      "Tenants in Larne complain. Bo Lund said that {rents fell in May}.",
    ),
  ).toEqual(["rise @ n:larne"]);
});

test("listMeetingPoints() leads from what somebody says to where it is told again", () => {
  expect(
    listShared(
      "Ada Okoye said that {the harbor would bring jobs}.",
      "“{The harbor brings jobs to all of us},” Ada Okoye said.",
    ),
  ).toContain("n:okoie : harbour");
});

test("listMeetingPoints() leads to no other story", () => {
  expect(
    listShared(
      "Prices in Larne are high. Ada Okoye said that {rents rose in May}.",
      "Tenants in Ostby complain. Bo Lund said that {rents fell in May}.",
    ),
  ).toEqual([]);
});
