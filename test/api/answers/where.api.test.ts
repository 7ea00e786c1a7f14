import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Place } from "../../../src/domain/entity.ts";
import { type TestApi, openTestApi, postQuery } from "../../support/api/api-server.ts";
import {
  buildOrganization,
  buildPerson,
  buildPlace,
  buildReading,
} from "../../support/builders.ts";

/*
 * One `where`, against an answer that is reckoned here: all statements are read with what is known of
 * them, and conditions drawn by lot are put to them one by one.
 */

const norland = buildPlace("norland", "Norland", { kind: "COUNTRY", standsFor: "government" });
const region = buildPlace("north", "North Region", { kind: "REGION", partOf: "norland" });
const varn = buildPlace("varn", "Varn", { partOf: "north" });
const ostel = buildPlace("ostel", "Ostel");
const government = buildOrganization("government", "Government of Norland");
const ada = buildPerson("Ada Okoye", {
  id: "ada-okoye",
  memberOf: [{ organizationId: "government", role: "minister" }],
});
const eve = buildPerson("Eve Lind");
const places: readonly (Place | undefined)[] = [norland, region, varn, ostel, undefined];
const speakers = [ada, ada, ada, eve, government, undefined];
const days = ["2026-01-05", "2026-01-31", "2026-02-01", "2025-12-31", undefined];
const BASES = ["NAMED", "DEMONYM", "REFERRED", "CONTEXT"] as const;
const WORDS = ["bridge", "ferry", "harvest"];

/** Ninety statements in fifteen articles; who says much is Ada Okoye. */
const readings = Array.from({ length: 15 }, (_article, number) => {
  const sketches = Array.from({ length: 6 }, (_quotation, index) => {
    const lot = number * 6 + index;
    return {
      content: `the ${WORDS[lot % 3]!} of number ${String(lot)} waits`,
      ...given("speaker", speakers[lot % 6]),
      ...given("about", places[lot % 5]),
      basis: BASES[lot % 4]!,
      ...given("saidOn", days[(lot >> 1) % 5]),
      ...given("addressee", lot % 7 === 0 ? eve : undefined),
      ...given("saidAt", lot % 4 === 0 ? varn : undefined),
      ...given("medium", lot % 9 === 0 ? "Telegram" : undefined),
      ...given(
        "nestedIn",
        index === 5 ? `the ${WORDS[(lot - 1) % 3]!} of number ${String(lot - 1)} waits` : undefined,
      ),
    };
  });
  const names = "Ada Okoye Eve Lind Government of Norland Norland North Region Varn Ostel Telegram";
  return buildReading({
    id: `article-${String(number)}`,
    text: `${names}. ${sketches.map(({ content }) => `“${content}”`).join(" ")}`,
    publisher: number % 2 === 0 ? "Varn Times" : "Ostel Post",
    ...given("publishedOn", days[number % 5]),
    quotations: sketches,
    underneath: [norland, region, varn, government],
  });
});

interface Known {
  readonly id: string;
  readonly text: string;
  readonly speaker: { readonly id: string } | null;
  readonly addressees: readonly { readonly id: string }[];
  readonly about: readonly { readonly id: string }[];
  readonly aboutBasis: readonly {
    readonly entity: { readonly id: string };
    readonly basis: string;
  }[];
  readonly saidAt: { readonly id: string } | null;
  readonly medium: string | null;
  readonly saidOn: { readonly from: string; readonly to: string } | null;
  readonly chain: readonly object[];
  readonly reportedBy: readonly { readonly speaker: { readonly id: string } | null }[];
  readonly quotations: readonly {
    readonly article: {
      readonly id: string;
      readonly publisher: string;
      readonly publishedOn: string | null;
    };
  }[];
}

interface Where {
  readonly and?: readonly Where[];
  readonly or?: readonly Where[];
  readonly not?: Where;
  readonly [name: string]: unknown;
}

let api: TestApi;
let known: readonly Known[];
beforeAll(async () => {
  api = await openTestApi(readings);
  known = await readAll({});
});
afterAll(() => api.close());

/** Conditions, and whether a statement meets them. */
const CONDITIONS: readonly (readonly [where: Where, isMet: (statement: Known) => boolean])[] = [
  [{ speaker: { name: "Okoye" } }, ({ speaker }) => speaker?.id === "ada-okoye"],
  [{ speaker: { id: eve.id } }, ({ speaker }) => speaker?.id === eve.id],
  [{ speaker: { type: "ORGANIZATION" } }, ({ speaker }) => speaker?.id === "government"],
  [{ speaker: {} }, ({ speaker }) => speaker !== null],
  [
    { speaker: { affiliation: { name: "Government of Norland" } } },
    ({ speaker }) => speaker?.id === "ada-okoye",
  ],
  [
    { speaker: { country: { name: "Norland" } } },
    ({ speaker }) => ["ada-okoye", "government"].includes(speaker?.id ?? ""),
  ],
  [{ addressee: { name: "Lind" } }, ({ addressees }) => addressees.length > 0],
  [
    { relayedBy: { name: "Government of Norland" } },
    ({ reportedBy }) => reportedBy.some(({ speaker }) => speaker?.id === "government"),
  ],
  [
    { about: { name: "Norland" } },
    ({ about }) => about.some(({ id }) => ["norland", "north", "varn"].includes(id)),
  ],
  [{ about: { id: "varn" } }, ({ about }) => about.some(({ id }) => id === "varn")],
  [
    { about: { within: { name: "Norland" } } },
    ({ about }) => about.some(({ id }) => ["north", "varn"].includes(id)),
  ],
  [
    { aboutBasis: ["CONTEXT"] },
    ({ aboutBasis }) => aboutBasis.some(({ basis }) => basis === "CONTEXT"),
  ],
  [{ aboutBasis: [] }, () => false],
  [
    { about: { name: "Norland" }, aboutBasis: ["NAMED", "DEMONYM"] },
    ({ aboutBasis }) =>
      aboutBasis.some(
        ({ entity, basis }) =>
          ["norland", "north", "varn"].includes(entity.id) && ["NAMED", "DEMONYM"].includes(basis),
      ),
  ],
  [{ saidAt: { name: "North Region" } }, ({ saidAt }) => saidAt?.id === "varn"],
  [{ medium: "telegram" }, ({ medium }) => medium === "Telegram"],
  [{ kind: ["DIRECT"] }, () => true],
  [{ kind: ["MIXED", "INDIRECT"] }, () => false],
  [
    { saidOn: { from: "2026-01-31" } },
    ({ saidOn }) => saidOn !== null && saidOn.from >= "2026-01-31",
  ],
  [
    { saidOn: { from: "2025-12-31", to: "2026-01-31" } },
    ({ saidOn }) => saidOn !== null && saidOn.from >= "2025-12-31" && saidOn.to <= "2026-01-31",
  ],
  [{ search: "ferries" }, ({ text }) => text.includes("ferry")],
  [{ search: '"bridge of number"' }, ({ text }) => text.includes("bridge")],
  [{ search: "harv*" }, ({ text }) => text.includes("harvest")],
  [
    { article: "article-3" },
    ({ quotations }) => quotations.some(({ article }) => article.id === "article-3"),
  ],
  [
    { publisher: "varn times", publishedOn: { from: "2026-01-01" } },
    ({ quotations }) =>
      quotations.some(
        ({ article }) =>
          article.publisher === "Varn Times" && (article.publishedOn ?? "") >= "2026-01-01",
      ),
  ],
  [
    { publishedOn: { to: "2026-01-05" } },
    ({ quotations }) =>
      quotations.some(
        ({ article }) => article.publishedOn !== null && article.publishedOn <= "2026-01-05",
      ),
  ],
  [{ chainDepth: { min: 1 } }, ({ chain }) => chain.length > 1],
  [{ chainDepth: { max: 0 } }, ({ chain }) => chain.length === 1],
  [{ missing: ["SPEAKER"] }, ({ speaker }) => speaker === null],
  [{ missing: ["SAID_ON", "MEDIUM"] }, ({ saidOn, medium }) => saidOn === null && medium === null],
  [{ missing: ["ABOUT"] }, ({ about }) => about.length === 0],
  [
    { missing: ["SAID_AT", "ADDRESSEE"] },
    ({ saidAt, addressees }) => saidAt === null && addressees.length === 0,
  ],
  [{ relation: ["CONTRADICTS"] }, () => false],
  [{ reviewStatus: ["UNQUESTIONED"] }, () => true],
  [{ reviewStatus: ["DECIDED", "UNDECIDED"] }, () => false],
  [{ or: [] }, () => false],
  [{}, () => true],
];

test.each(CONDITIONS.map(([where, isMet]) => [JSON.stringify(where), where, isMet] as const))(
  "%s",
  async (_name, where, isMet) => {
    const met = idsOf(known.filter(isMet));
    expect(idsOf(await readAll(where))).toEqual(met);
    expect(idsOf(await readAll({ not: where }))).toEqual(
      idsOf(known.filter((statement) => !isMet(statement))),
    );
  },
);

test("some conditions hold of some statements", () => {
  const counts = CONDITIONS.map(([, isMet]) => known.filter(isMet).length);
  expect(counts.filter((count) => count > 0 && count < known.length).length).toBeGreaterThan(25);
});

describe("conditions drawn by lot", () => {
  const draw = buildLots(11);
  const cases = Array.from({ length: 16 }, () => drawWhere(draw, 2));

  test.each(cases.map(([where, isMet]) => [JSON.stringify(where), where, isMet] as const))(
    "%s",
    async (_name, where, isMet) => {
      const met = idsOf(known.filter(isMet));
      expect(await countAll(where)).toBe(met.length);
      expect(await walk(where, "first", 7)).toEqual(met);
      expect(await walk(where, "last", 5)).toEqual(met);
    },
    20_000,
  );
});

describe("many conditions drawn by lot", () => {
  const draw = buildLots(7);
  const cases = Array.from({ length: 6 }, () => drawMany(draw));

  test.each(cases.map(([where, isMet]) => [JSON.stringify(where), where, isMet] as const))(
    "%s",
    async (_name, where, isMet) => {
      const met = idsOf(known.filter(isMet));
      expect(await countAll(where)).toBe(met.length);
      expect(await walk(where, "first", 20)).toEqual(met);
      expect(await walk(where, "last", 20)).toEqual(met);
    },
    30_000,
  );
});

test("a page of one, of somebody who says much, is the newest", async () => {
  const where = { speaker: { name: "Okoye" }, about: { name: "Norland" } };
  const met = idsOf(
    known.filter(
      ({ speaker, about }) => speaker?.id === "ada-okoye" && about.some(({ id }) => id !== "ostel"),
    ),
  );
  expect(await walk(where, "first", 1)).toEqual(met);
  expect(await walk(where, "last", 1)).toEqual(met);
});

type Drawn = readonly [where: Where, isMet: (statement: Known) => boolean];

function drawWhere(draw: (count: number) => number, depth: number): Drawn {
  const shape = depth === 0 ? 0 : draw(4);
  if (shape === 0) return CONDITIONS[draw(CONDITIONS.length)]!;
  const parts = Array.from({ length: 2 }, () => drawWhere(draw, depth - 1));
  const wheres = parts.map(([where]) => where);
  if (shape === 1) return [{ and: wheres }, (item) => parts.every(([, isMet]) => isMet(item))];
  if (shape === 2) return [{ or: wheres }, (item) => parts.some(([, isMet]) => isMet(item))];
  const [[where, isMet]] = parts as [Drawn];
  return [{ not: where }, (item) => !isMet(item)];
}

/** As many as a `where` may hold: maybe what a speaker says of a country, none of some, any of others. */
function drawMany(draw: (count: number) => number): Drawn {
  const drawSome = (most: number) => {
    const some: Drawn[] = [];
    while (JSON.stringify(some.map(([where]) => where)).split(/[{:,]/).length < most) {
      some.push(CONDITIONS[draw(CONDITIONS.length)]!);
    }
    return some;
  };
  const all = draw(2) === 0 ? [] : [CONDITIONS[0]!, CONDITIONS[8]!];
  const [none, any] = [drawSome(11), drawSome(26)];
  const denied = none.map(([where]) => ({ not: where }));
  return [
    { and: [...all.map(([where]) => where), ...denied, { or: any.map(([where]) => where) }] },
    (item) =>
      all.every(([, isMet]) => isMet(item)) &&
      !none.some(([, isMet]) => isMet(item)) &&
      any.some(([, isMet]) => isMet(item)),
  ];
}

/** A linear congruential generator, so that every run draws the same. */
function buildLots(seed: number): (count: number) => number {
  let state = seed;
  return (count) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * count);
  };
}

async function readAll(where: Where): Promise<readonly Known[]> {
  const { data, errors } = await postQuery(
    api.url,
    `query ($where: StatementWhere) {
      statements(where: $where, first: 100) {
        nodes {
          id text medium
          speaker { id }
          addressees { id }
          about { id }
          aboutBasis { entity { id } basis }
          saidAt { id }
          saidOn { from to }
          chain { id }
          reportedBy { speaker { id } }
          quotations { article { id publisher publishedOn } }
        }
      }
    }`,
    { where },
  );
  expect(errors).toBeUndefined();
  return (data!["statements"] as { nodes: Known[] }).nodes;
}

async function countAll(where: Where): Promise<number> {
  const query = "query ($where: StatementWhere) { statements(where: $where) { totalCount } }";
  const { data } = await postQuery(api.url, query, { where });
  return (data!["statements"] as { totalCount: number }).totalCount;
}

/** The ids of all pages, going from the beginning or from the end. */
async function walk(where: Where, size: "first" | "last", count: number): Promise<string[]> {
  const isForward = size === "first";
  const cursor = isForward ? "after" : "before";
  const query = `query ($where: StatementWhere, $size: Int!, $cursor: String) {
    statements(where: $where, ${size}: $size, ${cursor}: $cursor) {
      edges { node { id } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }`;
  let ids: string[] = [];
  for (let at: string | null = null; ;) {
    const { data } = await postQuery(api.url, query, { where, size: count, cursor: at });
    const { edges, pageInfo } = data!["statements"] as {
      edges: { node: { id: string } }[];
      pageInfo: Record<string, unknown>;
    };
    const page = edges.map(({ node }) => node.id);
    ids = isForward ? [...ids, ...page] : [...page, ...ids];
    if (pageInfo[isForward ? "hasNextPage" : "hasPreviousPage"] !== true) return ids;
    expect(page).toHaveLength(count);
    at = pageInfo[isForward ? "endCursor" : "startCursor"] as string;
  }
}

function idsOf(statements: readonly { readonly id: string }[]): string[] {
  return statements.map(({ id }) => id);
}

function given<Name extends string, Value>(name: Name, value: Value | undefined) {
  return value === undefined ? {} : ({ [name]: value } as Record<Name, Value>);
}
