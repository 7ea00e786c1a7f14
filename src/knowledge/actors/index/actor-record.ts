import type { ActorType, Gender, Membership } from "../../../domain/entity.ts";
import { foldName } from "../../../domain/names/name-key.ts";
import type { Office, WorldActor } from "../../../domain/world-actor.ts";
import { isWholeName } from "../../../names/whole-name.ts";

/** An actor as a line of the index has it: values by their place, since names of fields would take half of it. */
type Fields = readonly [
  type: ActorType,
  id: string,
  name: string,
  aliases: readonly string[],
  wikidata: string | null,
  description: string | null,
  gender: Gender | null,
  countries: readonly string[],
  bornIn: number | null,
  diedIn: number | null,
  offices: readonly (readonly [title: string, ...days: Days])[],
  memberOf: readonly (readonly [organizationId: string, role: string | null, ...days: Days])[],
];
type Days = readonly [from?: string | null, to?: string | null];

export function printRecord({ actor, ...more }: WorldActor): string {
  const { type, id, name, aliases, wikidata, description, gender, memberOf } = actor;
  const { countries, bornIn, diedIn, offices } = more;
  const fields: Fields = [
    type,
    id,
    name,
    aliases,
    wikidata,
    description,
    gender ?? null,
    countries,
    bornIn,
    diedIn,
    offices.map(({ title, ...days }) => [title, ...printDays(days)]),
    memberOf.map(({ organizationId, role, ...days }) => [organizationId, role, ...printDays(days)]),
  ];
  return JSON.stringify(fields);
}

function printDays({ from, to }: Omit<Office, "title">): Days {
  if (to !== undefined) return [from ?? null, to];
  return from === undefined ? [] : [from];
}

export function parseRecord(line: string): WorldActor {
  const [type, id, name, aliases, wikidata, description, ...more] = JSON.parse(line) as Fields;
  const [gender, countries, bornIn, diedIn, offices, memberOf] = more;
  return {
    actor: {
      type,
      id,
      name,
      aliases,
      wikidata,
      description,
      memberOf: memberOf.map(([organizationId, role, from, to]): Membership => ({
        organizationId,
        role,
        ...readDays(from, to),
      })),
      ...(gender === null ? {} : { gender }),
    },
    countries,
    bornIn,
    diedIn,
    offices: offices.map(([title, from, to]) => ({ title, ...readDays(from, to) })),
  };
}

function readDays(from?: string | null, to?: string | null): Omit<Office, "title"> {
  return { ...(from == null ? {} : { from }), ...(to == null ? {} : { to }) };
}

/**
 * The names by which an actor is found, folded, each once.
 *
 * A person is found by whole names, and by one word only where that is all of the name: as an alias, a
 * surname would find everybody.
 */
export function listFoundNames({ type, name, aliases }: WorldActor["actor"]): Set<string> {
  const folded = new Set([name, ...aliases].map(foldName));
  if (type === "PERSON") {
    const own = foldName(name);
    for (const other of folded) if (other !== own && !isWholeName(other)) folded.delete(other);
  }
  folded.delete("");
  return folded;
}

/** FNV-1a over UTF-16 units, 32 bits, mixed once more so that its upper bits tell names apart as well. */
export function hashKey(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
