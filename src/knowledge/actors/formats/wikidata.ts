import {
  type ActorDraft,
  buildDraft,
  type DraftOffice,
  NOTHING_TOLD,
  type SkipCode,
  type Term,
  tellSkip,
} from "../actor-draft.ts";
import type { ActorFormat } from "./actor-format.ts";
import {
  parseJson,
  readList,
  readName,
  readNames,
  readObject,
  readObjects,
  readStretch,
  readText,
  readWikidata,
  readYear,
} from "./read-values.ts";
import type { Gender, Membership } from "../../../domain/entity.ts";

type Entity = Readonly<Record<string, unknown>>;

/**
 * Entities of Wikidata as its dumps have them: one a line, in an array or not.
 *
 * People (Q5) and what is known to be an organization are taken; positions, trades and countries name
 * what these hold and where they are from; everything else is passed over.
 */
export const wikidata: ActorFormat = {
  name: "Wikidata JSON",
  holds: "lines",
  recognizes: (opening) =>
    /^\[?\s*\{/u.test(opening) &&
    /"id"\s*:\s*"[QP]\d+"/u.test(opening) &&
    /"(?:labels|descriptions|claims)"\s*:/u.test(opening),
  read(line) {
    const text = line.endsWith(",") ? line.slice(0, -1) : line;
    if (text === "[" || text === "]" || text === "") return NOTHING_TOLD;
    const value = parseJson(text);
    if (value === undefined) return tellSkip("ACTOR_LINE_NOT_JSON");
    const actors: ActorDraft[] = [];
    const terms: Term[] = [];
    const skipped: SkipCode[] = [];
    for (const item of Array.isArray(value) ? readList(value) : [value]) {
      const told = readEntity(item);
      if (told === null) continue;
      if (typeof told === "string") skipped.push(told);
      else if ("label" in told) terms.push(told);
      else actors.push(told);
    }
    return { actors, terms, skipped };
  },
};

const HUMAN = "Q5";
const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ["Q6581097", "MALE"],
  ["Q6581072", "FEMALE"],
  ["Q2449503", "MALE"],
  ["Q1052281", "FEMALE"],
]);

/** Ids of properties. */
const P = {
  instanceOf: "P31",
  gender: "P21",
  citizenship: "P27",
  country: "P17",
  position: "P39",
  occupation: "P106",
  employer: "P108",
  party: "P102",
  memberOf: "P463",
  born: "P569",
  died: "P570",
  from: "P580",
  to: "P582",
  headquarters: "P159",
  legalForm: "P1454",
  countryCode: "P297",
} as const;

/** What an organization may be an instance of; others are known by their headquarters or legal form. */
const ORGANIZATIONS: ReadonlySet<string> = new Set([
  "Q43229", // organization
  "Q4830453", // business
  "Q6881511", // enterprise
  "Q783794", // company
  "Q891723", // public company
  "Q7278", // political party
  "Q79913", // non-governmental organization
  "Q163740", // nonprofit organization
  "Q327333", // government agency
  "Q192350", // ministry
  "Q484652", // international organization
  "Q245065", // intergovernmental organization
  "Q3918", // university
  "Q11032", // newspaper
  "Q192283", // news agency
  "Q22687", // bank
  "Q66344", // central bank
  "Q35749", // parliament
]);

/** What a position or trade may be an instance of. */
const TITLES: ReadonlySet<string> = new Set([
  "Q4164871", // position
  "Q294414", // public office
  "Q12737077", // occupation
  "Q28640", // profession
  "Q214339", // role
  "Q1553195", // elective office
]);

function readEntity(value: unknown): ActorDraft | Term | SkipCode | null {
  const entity = readObject(value);
  const id = readWikidata(entity?.["id"]);
  if (entity === null || id === null) {
    // Properties and lexemes stand in dumps, too.
    return /^[PL]\d+/u.test(String(entity?.["id"])) ? null : "ACTOR_LINE_ID_INVALID";
  }
  const kinds = listIds(entity, P.instanceOf);
  if (kinds.includes(HUMAN)) return readPerson(entity, id);
  const [code] = listValues(entity, P.countryCode);
  const isTitle = kinds.some((kind) => TITLES.has(kind));
  if (typeof code === "string" || isTitle) {
    const label = readLabel(entity);
    if (label === null) return null;
    return { id, label, code: typeof code === "string" ? code.toLowerCase() : null };
  }
  const isOrganization =
    kinds.some((kind) => ORGANIZATIONS.has(kind)) ||
    listIds(entity, P.headquarters).length > 0 ||
    listIds(entity, P.legalForm).length > 0;
  return isOrganization ? readOrganization(entity, id) : null;
}

function readPerson(entity: Entity, id: string): ActorDraft | SkipCode {
  const names = readAllNames(entity);
  if (names === null) return "ACTOR_LINE_NAME_MISSING";
  const [gender] = listIds(entity, P.gender);
  return buildDraft(id, {
    ...names,
    type: "PERSON",
    wikidata: id,
    description: readText(readTerm(entity, "descriptions", "en")),
    gender: GENDERS.get(gender ?? "") ?? null,
    countries: listIds(entity, P.citizenship),
    bornIn: readTime(entity, P.born),
    diedIn: readTime(entity, P.died),
    offices: [P.position, P.occupation].flatMap((property) => readOffices(entity, property)),
    memberOf: [P.party, P.employer, P.memberOf].flatMap((property) =>
      readMemberships(entity, property),
    ),
  });
}

function readOrganization(entity: Entity, id: string): ActorDraft | SkipCode {
  const names = readAllNames(entity);
  if (names === null) return "ACTOR_LINE_NAME_MISSING";
  const description = readText(readTerm(entity, "descriptions", "en"));
  const countries = listIds(entity, P.country);
  return buildDraft(id, { ...names, type: "ORGANIZATION", wikidata: id, description, countries });
}

/** Labels and aliases in all languages, English first; "mul" is Wikidata's word for all languages. */
function readAllNames(entity: Entity): Pick<ActorDraft, "name" | "aliases"> | null {
  const labels = readObject(entity["labels"]) ?? {};
  const aliases = readObject(entity["aliases"]) ?? {};
  const names = readNames([
    ...[labels["en"], labels["mul"], ...Object.values(labels)].map(getValue),
    ...[aliases["en"], ...Object.values(aliases)].flatMap((list) => readList(list).map(getValue)),
  ]);
  const name =
    readLabel(entity) ?? names.find((other) => /^\p{Script=Latin}/u.test(other)) ?? names[0];
  if (name === undefined) return null;
  return { name, aliases: names.filter((other) => other !== name) };
}

function readLabel(entity: Entity): string | null {
  return readName(readTerm(entity, "labels", "en")) ?? readName(readTerm(entity, "labels", "mul"));
}

function readTerm(entity: Entity, kind: "labels" | "descriptions", language: string): unknown {
  return getValue(readObject(entity[kind])?.[language]);
}

function getValue(term: unknown): unknown {
  return readObject(term)?.["value"];
}

function readOffices(entity: Entity, property: string): DraftOffice[] {
  return listStatements(entity, property).flatMap(({ value, from, to }) => {
    const term = readWikidata(readObject(value)?.["id"]);
    return term === null ? [] : [{ term, ...readStretch(from, to) }];
  });
}

function readMemberships(entity: Entity, property: string): Membership[] {
  return listStatements(entity, property).flatMap(({ value, from, to }) => {
    const organizationId = readWikidata(readObject(value)?.["id"]);
    return organizationId === null
      ? []
      : [{ organizationId, role: null, ...readStretch(from, to) }];
  });
}

function readTime(entity: Entity, property: string): number | null {
  const [time] = listValues(entity, property);
  return readYear(readObject(time)?.["time"]);
}

function listIds(entity: Entity, property: string): string[] {
  return listValues(entity, property).flatMap(
    (value) => readWikidata(readObject(value)?.["id"]) ?? [],
  );
}

function listValues(entity: Entity, property: string): unknown[] {
  return listStatements(entity, property).map(({ value }) => value);
}

interface Statement {
  readonly value: unknown;
  readonly from: unknown;
  readonly to: unknown;
}

/** The statements of a property that are not withdrawn, those that are preferred first. */
function listStatements(entity: Entity, property: string): Statement[] {
  const statements = readObjects(readObject(entity["claims"])?.[property]).filter(
    ({ rank }) => rank !== "deprecated",
  );
  const isPreferred = ({ rank }: Entity): number => Number(rank === "preferred");
  return statements
    .sort((a, b) => isPreferred(b) - isPreferred(a))
    .flatMap((claim) => {
      const value = getDataValue(claim["mainsnak"]);
      const qualifiers = readObject(claim["qualifiers"]) ?? {};
      const [from, to] = [P.from, P.to].map(
        (qualifier) => readObject(getDataValue(readList(qualifiers[qualifier])[0]))?.["time"],
      );
      return value === undefined ? [] : [{ value, from, to }];
    });
}

function getDataValue(snak: unknown): unknown {
  return readObject(readObject(snak)?.["datavalue"])?.["value"];
}
