import { describe, expect, test } from "@jest/globals";
import {
  type FoundArticle,
  type SeatComparison,
  findReplacements,
  findUnseated,
  listSeatChanges,
} from "../../../../src/load/articles/compare-seats.ts";
import type { Seat } from "../../../../src/load/articles/seat.ts";

/** A seat as its id is written: "f" for the file, "f#2" for its second line. */
function readSeat(seatId: string): Seat {
  const [file = "", place = null] = seatId.split("#");
  return { file, place };
}

/** "f#1 a" says that a sits at the first line of f; with "named" it goes by a name of its own. */
function readFound(text: string): FoundArticle {
  const [seatId = "", articleId = "", named] = text.split(" ");
  const isNamed = named !== undefined;
  return { path: seatId, seat: readSeat(seatId), articleId, isNamed, isNew: named === "named" };
}

function compare(held: string[], found: string[], unread: string[] = []): SeatComparison {
  const articles = found.map(readFound);
  return {
    held: held.map((text) => {
      const [seatId = "", articleId = ""] = text.split(" ");
      return { seatId, articleId };
    }),
    found: articles,
    unread: unread.map(readSeat),
    seenIds: new Set(articles.map(({ articleId }) => articleId)),
  };
}

describe("listSeatChanges()", () => {
  test.each<[string, string[], string[], string[], string[]]>([
    ["nothing where all is as it was", ["f a", "g#1 b"], ["f a", "g#1 b"], [], []],
    ["who is new", [], ["f a"], [], ["f a"]],
    ["who took whose seat", ["f a"], ["f b"], [], ["f b"]],
    ["that a name needs no seat", ["f a"], ["f b named"], [], ["f -"]],
    ["that a line is gone", ["f#1 a", "f#2 b"], ["f#1 b"], [], ["f#1 b", "f#2 -"]],
    ["not that a line is gone which was not read", ["f#1 a", "f#2 b"], ["f#2 b"], ["f#1"], []],
    ["not that lines are gone below where reading ended", ["f#1 a", "f#2 b"], ["f#1 a"], ["f"], []],
  ])("tells %s", (_name, held, found, unread, changes) => {
    expect(
      listSeatChanges(compare(held, found, unread)).map(
        ({ seatId, articleId }) => `${seatId} ${articleId ?? "-"}`,
      ),
    ).toEqual(changes);
  });
});

describe("findUnseated()", () => {
  test.each<[string, string[], string[], string[], string[]]>([
    ["who lost their seats", ["f a", "g a", "h b"], ["f c", "g c", "h b"], [], ["a: f g"]],
    ["not who is found elsewhere", ["f a"], ["f b", "g a"], [], []],
    ["not who may sit where nothing could be read", ["f a", "g a"], ["f b"], ["g"], []],
  ])("finds %s", (_name, held, found, unread, unseated) => {
    expect(
      [...findUnseated(compare(held, found, unread))].map(
        ([id, seatIds]) => `${id}: ${seatIds.join(" ")}`,
      ),
    ).toEqual(unseated);
  });
});

describe("findReplacements()", () => {
  test.each<[string, string[], string[], string[], string[]]>([
    ["the one at the same seat", ["f a"], ["f b"], [], ["a b"]],
    ["the one at the first of its seats", ["f a", "g a"], ["f b", "g c"], [], ["a b"]],
    ["one that took two seats, for both", ["f a", "g b"], ["f c", "g c"], [], ["a c", "b c"]],
    ["the most alike in the file", ["f#1 a"], ["f#1 x", "f#2 b"], ["a b"], ["a b"]],
    ["nobody alike in another file", ["f#1 a"], ["f#1 x", "g#1 b"], ["a b"], ["a x"]],
    ["nobody who only moved", ["f#1 a", "f#2 b"], ["f#1 b"], [], []],
    ["one with a name, if it is new", ["f a"], ["f b named"], [], ["a b"]],
    ["no name that was there before", ["f a"], ["f b known"], [], []],
    ["each for one of two", ["f#1 a", "f#2 b"], ["f#1 c", "f#2 d"], ["a d"], ["a d"]],
  ])("finds %s", (_name, held, found, alike, replaced) => {
    const comparison = compare(held, found);
    const likenesses = alike.map((pair) => {
      const [id = "", otherId = ""] = pair.split(" ");
      return { id, otherId };
    });
    const seatedBefore = new Set(comparison.held.map(({ articleId }) => articleId));
    expect(
      findReplacements(findUnseated(comparison), comparison.found, seatedBefore, likenesses).map(
        ({ formerId, by }) => `${formerId} ${by.articleId}`,
      ),
    ).toEqual(replaced);
  });
});
