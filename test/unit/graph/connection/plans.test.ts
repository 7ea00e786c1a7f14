import { describe, expect, test } from "@jest/globals";
import { Plans } from "../../../../src/graph/connection/plans.ts";

const settle = () => new Promise((resolve) => setImmediate(resolve));

const query = (text: string) => ({ text, parameters: {} });
const CALLER = { hasBegun: false };

/** Plans that are made when the test says so. */
function openPlans() {
  const started: string[] = [];
  const ends: { done: () => void; fail: (error: Error) => void }[] = [];
  const plans = new Plans(
    ({ text }) =>
      new Promise((done, fail) => {
        started.push(text);
        ends.push({ done, fail });
      }),
  );
  return { plans, started, ends };
}

describe("Plans", () => {
  test("a query is planned once for all who ask it, one query after another", async () => {
    const { plans, started, ends } = openPlans();
    const asked = ["a", "a", "b"].map((text) => plans.require(query(text), CALLER));
    await settle();
    expect(started).toEqual(["a"]);
    ends[0]!.done();
    await settle();
    expect(started).toEqual(["a", "b"]);
    ends[1]!.done();
    await Promise.all(asked);

    await plans.require(query("a"), CALLER);
    plans.forget(query("a"));
    void plans.require(query("a"), CALLER);
    await settle();
    expect(started).toEqual(["a", "b", "a"]);
  });

  test("one that cannot be planned fails for all who ask it, and holds up no other", async () => {
    const { plans, started, ends } = openPlans();
    const failure = new Error("wrong");
    const wrong = [1, 2].map(() => plans.require(query("wrong"), CALLER));
    const right = plans.require(query("right"), CALLER);
    await settle();
    ends[0]!.fail(failure);
    expect(await Promise.allSettled(wrong)).toMatchObject([
      { reason: failure },
      { reason: failure },
    ]);
    await settle();
    ends[1]!.done();
    await right;
    expect(started).toEqual(["wrong", "right"]);
  });

  test("beyond a short queue a new query is sent away, unless its request has begun", async () => {
    const { plans } = openPlans();
    for (let number = 0; number < 16; number++) void plans.require(query(String(number)), CALLER);
    await expect(plans.require(query("late"), CALLER)).rejects.toMatchObject({
      code: "STORE_BUSY",
    });
    const begun = plans.require(query("begun"), { hasBegun: true });
    const known = plans.require(query("3"), CALLER);
    const first = await Promise.race([begun, known, settle().then(() => "both wait")]);
    expect(first).toBe("both wait");
  });

  test("what was asked last is planned again first", async () => {
    const planned: string[] = [];
    const plans = new Plans(({ text }) => {
      planned.push(text);
      return Promise.resolve();
    });
    for (let number = 1; number <= 12; number++) await plans.require(query(String(number)), CALLER);
    await plans.require(query("5"), CALLER);
    planned.length = 0;

    await plans.renew();
    expect(planned).toEqual(["5", "12", "11", "10", "9", "8", "7", "6", "4", "3"]);
    await plans.require(query("1"), CALLER);
    expect(planned.at(-1)).toBe("1");
  });
});
