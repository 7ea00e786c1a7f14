import { describe, expect, test } from "@jest/globals";
import { Admission } from "../../../../src/graph/connection/admission.ts";

const CHEAP = { isDear: false, hasBegun: false };
const DEAR = { isDear: true, hasBegun: false };

/** Lets everything happen that waits for nothing but its turn. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

/** Who came in, in that order, and what lets each leave. */
function openDoor() {
  const admission = new Admission();
  const came: string[] = [];
  const leaves = new Map<string, () => void>();
  const refused: unknown[] = [];
  const enter = (name: string, applicant: typeof CHEAP, signals: readonly AbortSignal[] = []) => {
    void admission.enter(applicant, signals).then(
      (leave) => {
        came.push(name);
        leaves.set(name, leave);
      },
      (error: unknown) => refused.push(error),
    );
  };
  return { admission, came, leaves, refused, enter };
}

describe("Admission", () => {
  test("dear queries never take all places, and cheap ones pass those that wait", async () => {
    const { enter, came, leaves } = openDoor();
    for (const name of ["a", "b", "c", "d"]) enter(name, DEAR);
    for (let number = 1; number <= 9; number++) enter(String(number), CHEAP);
    await settle();
    expect(came).toEqual(["a", "b", "1", "2", "3", "4", "5", "6"]);

    leaves.get("a")!();
    await settle();
    expect(came.slice(8)).toEqual(["c"]);
    leaves.get("1")!();
    await settle();
    expect(came.slice(9)).toEqual(["7"]);
  });

  test("who comes when the queue is full is sent away at once, unless it has begun", async () => {
    const { enter, admission, refused, came, leaves } = openDoor();
    for (let number = 0; number < 208; number++) enter(String(number), CHEAP);
    await settle();
    expect(refused).toEqual([]);
    expect(admission.isFull).toBe(true);

    enter("late", CHEAP);
    enter("begun", { ...CHEAP, hasBegun: true });
    await settle();
    expect(refused).toMatchObject([{ code: "STORE_BUSY" }]);
    for (const leave of [...leaves.values()]) leave();
    while (came.length < 209) {
      for (const name of came.slice(-8)) leaves.get(name)!();
      await settle();
    }
    expect(came.at(-1)).toBe("begun");
  });

  test("few dear queries wait", async () => {
    const { enter, refused } = openDoor();
    for (let number = 0; number < 35; number++) enter(String(number), DEAR);
    await settle();
    expect(refused).toMatchObject([{ code: "STORE_BUSY" }]);
  });

  test("who gives up takes no place, also where it was let in at the same moment", async () => {
    const { enter, came, leaves, refused } = openDoor();
    for (let number = 0; number < 8; number++) enter(String(number), CHEAP);
    const stopping = new AbortController();
    enter("waits", CHEAP, [stopping.signal]);
    enter("next", CHEAP);
    await settle();

    const reason = new Error("gone");
    stopping.abort(reason);
    leaves.get("0")!();
    await settle();
    expect(refused).toEqual([reason]);
    expect(came.slice(8)).toEqual(["next"]);
  });

  test("a store that has started anew has few places until it is warm, and none of those who never leave", async () => {
    const { enter, admission, came, leaves } = openDoor();
    for (let number = 0; number < 8; number++) enter(String(number), CHEAP);
    enter("waits", CHEAP);
    await settle();

    let warm = (): void => undefined;
    void admission.restart(
      new Promise((resolve) => {
        warm = resolve;
      }),
    );
    enter("next", CHEAP);
    await settle();
    expect(came.slice(8)).toEqual(["waits"]);
    leaves.get("waits")!();
    await settle();
    expect(came.slice(8)).toEqual(["waits", "next"]);

    enter("last", CHEAP);
    warm();
    await settle();
    expect(came.slice(8)).toEqual(["waits", "next", "last"]);
    leaves.get("next")!();
    leaves.get("last")!();
    // One of before leaves in the end, and its place is not given twice.
    for (let number = 0; number < 8; number++) leaves.get(String(number))!();
    for (let number = 10; number < 18; number++) enter(String(number), CHEAP);
    await settle();
    expect(came).toHaveLength(19);
  });
});
