import {
  type ActorDraft,
  buildDraft,
  NOTHING_TOLD,
  tellActor,
  tellSkip,
  type Told,
} from "../actor-draft.ts";
import type { ActorFormat } from "./actor-format.ts";
import {
  parseJson,
  readCodes,
  readGender,
  readId,
  readList,
  readName,
  readNames,
  readObject,
  readStretch,
  readText,
  readWikidata,
  readYear,
} from "./read-values.ts";

type Properties = Readonly<Record<string, unknown>>;

/**
 * Entities of FollowTheMoney, one a line, as OpenSanctions publishes them.
 *
 * Persons and organizations are taken, and the entities that tell of offices and memberships; what
 * may be a person as well as a company ("LegalEntity") is passed over, as are ships and addresses.
 */
export const followTheMoney: ActorFormat = {
  name: "FollowTheMoney JSON lines",
  holds: "lines",
  recognizes: (opening) =>
    opening.startsWith("{") &&
    /"schema"\s*:\s*"[A-Z]/u.test(opening) &&
    /"properties"\s*:\s*\{/u.test(opening),
  read(line) {
    if (line === "") return NOTHING_TOLD;
    const value = parseJson(line);
    if (value === undefined) return tellSkip("ACTOR_LINE_NOT_JSON");
    const entity = readObject(value);
    const own = readId(entity?.["id"]);
    const properties = readObject(entity?.["properties"]);
    if (entity === null || own === null || properties === null)
      return tellSkip("ACTOR_LINE_ID_INVALID");
    const schema = String(entity["schema"]);
    const type = TYPES.get(schema);
    if (type === undefined) return readOther(schema, own, properties);
    const names = readNames([
      entity["caption"],
      ...NAMES.flatMap((property) => readList(properties[property])),
    ]);
    const [name, ...aliases] = names;
    if (name === undefined) return tellSkip("ACTOR_LINE_NAME_MISSING");
    const actor: ActorDraft = buildDraft(buildId(own), {
      type,
      name,
      aliases,
      wikidata: readWikidata(first(properties, "wikidataId")) ?? readWikidata(own),
      description: readText(first(properties, "position")),
      gender: readGender(first(properties, "gender")),
      countries: COUNTRIES.flatMap((property) => readCodes(readList(properties[property]))),
      bornIn: readYear(first(properties, "birthDate")),
      diedIn: readYear(first(properties, "deathDate")),
      offices: readNames(readList(properties["position"])).map((title) => ({ title })),
    });
    return tellActor(actor);
  },
};

const TYPES: ReadonlyMap<string, "PERSON" | "ORGANIZATION"> = new Map([
  ["Person", "PERSON"],
  ["Organization", "ORGANIZATION"],
  ["PublicBody", "ORGANIZATION"],
  ["Company", "ORGANIZATION"],
]);

/** "weakAlias" is left out: a nickname that many bear finds the wrong ones. */
const NAMES = ["name", "alias", "previousName", "abbreviation"];
const COUNTRIES = ["nationality", "citizenship", "country", "jurisdiction"];

/** Schemas that tie somebody to an organization or position, with the properties that name both. */
const TIES: ReadonlyMap<string, { readonly holder: string; readonly held: string }> = new Map([
  ["Occupancy", { holder: "holder", held: "post" }],
  ["Membership", { holder: "member", held: "organization" }],
  ["Directorship", { holder: "director", held: "organization" }],
  ["Employment", { holder: "employee", held: "employer" }],
]);

function readOther(schema: string, own: string, properties: Properties): Told {
  if (schema === "Position") {
    const label = readName(first(properties, "name"));
    return label === null
      ? NOTHING_TOLD
      : { ...NOTHING_TOLD, terms: [{ id: buildId(own), label, code: null }] };
  }
  const tie = TIES.get(schema);
  if (tie === undefined) return NOTHING_TOLD;
  const [holder, held] = [tie.holder, tie.held].map((property) =>
    readId(first(properties, property)),
  );
  if (holder == null || held == null) return NOTHING_TOLD;
  const stretch = readStretch(first(properties, "startDate"), first(properties, "endDate"));
  const actor = buildDraft(
    buildId(holder),
    schema === "Occupancy"
      ? { offices: [{ term: buildId(held), ...stretch }] }
      : {
          memberOf: [
            {
              organizationId: buildId(held),
              role: readName(first(properties, "role")),
              ...stretch,
            },
          ],
        },
  );
  return tellActor(actor);
}

/** OpenSanctions calls most of the well known by their Wikidata id. */
function buildId(own: string): string {
  return readWikidata(own) ?? `ftm-${own}`;
}

function first(properties: Properties, property: string): unknown {
  return readList(properties[property])[0];
}
