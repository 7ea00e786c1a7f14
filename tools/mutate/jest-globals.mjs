/**
 * What tests import from `@jest/globals`, for the runner beside this file: Jest's own `expect`, and a
 * `test` and a `describe` that only list what there is to call.
 */
import { bind as bindTables } from "jest-each";

export { expect } from "expect";

/** The tests of the file that is being loaded, and the blocks around the next one. */
let listed = [];
let blocks = [];

/** The tests that a file lists while `load` loads it: their ids, and how to call each. */
export async function collectTests(file, load) {
  listed = [];
  blocks = [{ name: file, before: [], after: [] }];
  await load();
  const times = new Map();
  return listed.map(({ name, around, body }) => {
    const seen = (times.get(name) ?? 0) + 1;
    times.set(name, seen);
    return {
      id: seen === 1 ? name : `${name} (${seen})`,
      file,
      call: () => callTest(around, body),
    };
  });
}

async function callTest(around, body) {
  for (const { before } of around) for (const hook of before) await hook();
  try {
    await body();
  } finally {
    for (const { after } of around.toReversed()) for (const hook of after) await hook();
  }
}

export const test = withTables((name, body) => {
  const title = [...blocks.map((block) => block.name), name].join(" › ");
  listed.push({ name: title, around: [...blocks], body });
});

export const describe = withTables((name, body) => {
  blocks.push({ name, before: [], after: [] });
  body();
  blocks.pop();
});

// What is set up for all tests of a block is set up for each, so that no mutant sees what another left.
export const beforeAll = (hook) => blocks.at(-1).before.push(hook);
export const beforeEach = beforeAll;
export const afterAll = (hook) => blocks.at(-1).after.unshift(hook);
export const afterEach = afterAll;

/** Tables are read, and their rows named, as Jest does it. */
function withTables(add) {
  return Object.assign(add, { each: bindTables(add, false), skip: () => undefined });
}
