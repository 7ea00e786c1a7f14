import { readOut } from "./read-out.ts";
import { writeDay } from "./write-days.ts";

type Tree = Readonly<Record<string, unknown>>;

/** Says in words what a part of a filter wants. */
type Describe = (value: unknown) => string;

/**
 * Says in words which statements a `where` wants that the API has taken: each item is one condition, and
 * all of them hold. None for all statements.
 */
export function describeWhere(where: unknown): readonly string[] {
  return describeParts(STATEMENT, where);
}

const text: Describe = (value) => `“${String(value)}”`;

const named: Describe = (value) => describeParts(ACTOR, value).join(", ") || "anybody";

const placed: Describe = (value) => describeParts(PLACE, value).join(", ") || "any place";

/** Every field of `StatementWhere`. */
const STATEMENT: Readonly<Record<string, Describe>> = {
  speaker: (value) => `said by ${named(value)}`,
  addressee: (value) => `said to ${named(value)}`,
  relayedBy: (value) => `reported by ${named(value)}`,
  about: (value) => describeParts(SUBJECT, value).join(", ") || "about any place or actor",
  aboutBasis: (value) => `known to be about it: ${listEither(value)}`,
  saidAt: (value) => `said at ${placed(value)}`,
  saidOn: (value) => `certainly said ${describeDays(value)}`,
  publishedOn: (value) => `published ${describeDays(value)}`,
  search: (value) => `with the words ${text(value)}`,
  kind: (value) => `handed on as ${listEither(value)}`,
  mode: (value) => `put forward as ${listEither(value)}`,
  cueClass: (value) => `introduced by words that are ${listEither(value)}`,
  medium: (value) => `through ${text(value)}`,
  publisher: (value) => `quoted by the outlet ${text(value)}`,
  author: (value) => `quoted in an article by ${text(value)}`,
  article: (value) => `quoted in the article with the id ${text(value)}`,
  dateline: (value) => `quoted in an article filed from ${text(value)}`,
  chainDepth: (value) => `reports between it and the article: ${describeRange(value)}`,
  relation: (value) => `that ${listEither(value)} another statement`,
  missing: (value) => `of which is unknown: ${asList(value).map(readWord).join(" and ")}`,
  reviewStatus: (value) => `whose names are ${listEither(value)}`,
  and: (value) => asList(value).map(describeGroup).join(", and "),
  or: (value) =>
    asList(value).length === 0
      ? "none at all"
      : `one of these holds: ${asList(value).map(describeGroup).join(", or ")}`,
  not: (value) => `this does not hold: ${describeGroup(value)}`,
};

const ACTOR: Readonly<Record<string, Describe>> = {
  name: text,
  id: (value) => `the actor with the id ${text(value)}`,
  type: (value) => `those of the kind ${readWord(value)}`,
  affiliation: (value) => `members of ${named(value)}`,
  country: (value) => `those who speak for ${placed(value)}`,
};

const PLACE: Readonly<Record<string, Describe>> = {
  name: text,
  id: (value) => `the place with the id ${text(value)}`,
  within: (value) => `places inside ${placed(value)}`,
  bbox: describeBox,
  near: describeNear,
};

const SUBJECT: Readonly<Record<string, Describe>> = {
  name: (value) => `about ${text(value)} or what lies inside it`,
  id: (value) => `about what has the id ${text(value)}, or what lies inside it`,
  topic: (value) => `on the topic ${text(value)}`,
  within: (value) => `about places inside ${placed(value)}`,
  bbox: (value) => `about ${describeBox(value)}`,
  near: (value) => `about ${describeNear(value)}`,
};

/** What has no words here, since the API learned of it later, is told by its name. */
function describeParts(table: Readonly<Record<string, Describe>>, value: unknown): string[] {
  const wanted = Object.entries((value ?? {}) as Tree).filter(([, part]) => part !== null);
  return wanted.map(([name, part]) => table[name]?.(part) ?? `${name}: ${JSON.stringify(part)}`);
}

function describeGroup(where: unknown): string {
  return `(${describeWhere(where).join("; ") || "all statements"})`;
}

function describeDays(value: unknown): string {
  const { from = null, to = null } = value as { from?: string | null; to?: string | null };
  const parts = [
    from === null ? [] : `from ${writeDay(from)} on`,
    to === null ? [] : `until ${writeDay(to)}`,
  ].flat();
  return from !== null && from === to
    ? `on ${writeDay(from)}`
    : parts.join(" and ") || "on any day that is known";
}

function describeRange(value: unknown): string {
  const { min = null, max = null } = value as { min?: number | null; max?: number | null };
  const parts = [
    min === null ? [] : `at least ${String(min)}`,
    max === null ? [] : `at most ${String(max)}`,
  ].flat();
  return min !== null && min === max ? `exactly ${String(min)}` : parts.join(" and ") || "any";
}

function describeBox(value: unknown): string {
  const { west, south, east, north } = value as Tree;
  return `places from ${String(south)}° to ${String(north)}° north and from ${String(west)}° to ${String(east)}° east`;
}

function describeNear(value: unknown): string {
  const { latitude, longitude, radiusKm } = value as Tree;
  return `places within ${String(radiusKm)} km of ${String(latitude)}° north, ${String(longitude)}° east`;
}

/** GraphQL takes one value for a list of it. */
function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function listEither(value: unknown): string {
  return asList(value).map(readWord).join(" or ");
}

function readWord(value: unknown): string {
  return readOut(String(value));
}
