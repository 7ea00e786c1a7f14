import type { Membership } from "../../../domain/entity.ts";
import {
  type ActorDraft,
  buildDraft,
  type DraftOffice,
  type SkipCode,
  tellSkip,
} from "../actor-draft.ts";
import type { ActorFormat } from "./actor-format.ts";
import {
  parseJson,
  readGender,
  readId,
  readName,
  readNames,
  readObject,
  readObjects,
  readStretch,
  readWikidata,
  readYear,
} from "./read-values.ts";

type Entry = Readonly<Record<string, unknown>>;

/** Popolo JSON, as lists of parliaments come: persons, organizations, memberships, posts and terms of office. */
export const popolo: ActorFormat = {
  name: "Popolo JSON",
  holds: "document",
  recognizes: (opening) =>
    opening.startsWith("{") && /"(?:persons|organizations|memberships)"\s*:\s*\[/u.test(opening),
  read(text) {
    const value = readObject(parseJson(text));
    if (value === null) return tellSkip("ACTOR_LINE_NOT_JSON");
    const list = (what: string): Entry[] => readObjects(value[what]);
    const ids = new Map(
      ["persons", "organizations"].flatMap(list).flatMap((entry) => {
        const own = readId(entry["id"]);
        return own === null ? [] : [[own, findWikidata(entry) ?? `popolo-${own}`] as const];
      }),
    );
    const indexById = (what: string): ReadonlyMap<unknown, Entry> =>
      new Map(list(what).map((entry) => [entry["id"], entry]));
    const tables = { ids, posts: indexById("posts"), events: indexById("events") };
    const read = [
      ...list("persons").map((entry) => readActor(entry, "PERSON", ids)),
      ...list("organizations").map((entry) => readActor(entry, "ORGANIZATION", ids)),
    ];
    return {
      actors: [
        ...read.filter((actor) => typeof actor !== "string"),
        ...list("memberships").flatMap((entry) => readMembership(entry, null, tables)),
        ...list("persons").flatMap((person) =>
          readObjects(person["memberships"]).flatMap((entry) =>
            readMembership(entry, person["id"], tables),
          ),
        ),
      ],
      terms: [],
      skipped: read.filter((actor) => typeof actor === "string"),
    };
  },
};

function findWikidata({ id, identifiers }: Entry): string | null {
  const known = readObjects(identifiers).find(({ scheme }) => scheme === "wikidata");
  return readWikidata(known?.["identifier"]) ?? readWikidata(id);
}

function readActor(
  entry: Entry,
  type: "PERSON" | "ORGANIZATION",
  ids: ReadonlyMap<string, string>,
): ActorDraft | SkipCode {
  const id = ids.get(readId(entry["id"]) ?? "");
  const name = readName(entry["name"]);
  if (id === undefined) return "ACTOR_LINE_ID_INVALID";
  if (name === null) return "ACTOR_LINE_NAME_MISSING";
  const others = readObjects(entry["other_names"]).map((item) => item["name"]);
  return buildDraft(id, {
    type,
    name,
    aliases: readNames(others).filter((other) => other !== name),
    wikidata: findWikidata(entry),
    gender: readGender(entry["gender"]),
    bornIn: readYear(entry["birth_date"]),
    diedIn: readYear(entry["death_date"]),
  });
}

interface Tables {
  readonly ids: ReadonlyMap<string, string>;
  readonly posts: ReadonlyMap<unknown, Entry>;
  /** Among them the terms of a parliament. */
  readonly events: ReadonlyMap<unknown, Entry>;
}

function readMembership(
  entry: Entry,
  personId: unknown,
  { ids, posts, events }: Tables,
): ActorDraft[] {
  const find = (own: unknown): string | undefined => ids.get(readId(own) ?? "");
  const id = find(personId ?? entry["person_id"]);
  if (id === undefined) return [];
  const post = posts.get(entry["post_id"]);
  const term = events.get(entry["legislative_period_id"]);
  const stretch = readStretch(
    entry["start_date"] ?? term?.["start_date"],
    entry["end_date"] ?? term?.["end_date"],
  );
  const role =
    readName(entry["role"]) ??
    readName(entry["label"]) ??
    readName(post?.["label"] ?? post?.["role"]);
  const organizationId = find(entry["organization_id"] ?? post?.["organization_id"]);
  const party = find(entry["on_behalf_of_id"]);
  const memberOf: Membership[] = [
    ...(organizationId === undefined ? [] : [{ organizationId, role, ...stretch }]),
    ...(party === undefined ? [] : [{ organizationId: party, role: null, ...stretch }]),
  ];
  const offices: DraftOffice[] =
    organizationId === undefined && role !== null ? [{ title: role, ...stretch }] : [];
  return [buildDraft(id, { memberOf, offices })];
}
