import { buildActorId } from "../../../dist/domain/ids.js";
import { buildName } from "./words.mjs";
import { buildZipf } from "./zipf.mjs";

const COUNTRIES = 40;
const REGIONS = 8;
const SETTLEMENTS = 10;
const ORGANIZATIONS = 50;
const PUBLISHERS = 60;
const MEDIA = 12;

/** Of the actors, the part that stands in a registry; the others are known from articles alone. */
const REGISTERED = 0.05;

/**
 * The places, actors, publishers and media that statements are made of, and functions that draw them
 * by Zipf's law: a few are named in many statements, most in few.
 */
export function buildWorld(statementCount, random) {
  const places = buildPlaces(random);
  const organizations = Array.from({ length: ORGANIZATIONS }, (_, rank) =>
    buildRegistered("ORGANIZATION", `Q9${String(rank)}`, `Ministry of ${buildName(random)}`, []),
  );
  const actors = buildActors(Math.max(200, statementCount / 10), organizations, random);
  const drawCountry = buildZipf(COUNTRIES, random);
  const drawRegion = buildZipf(REGIONS, random);
  const drawSettlement = buildZipf(SETTLEMENTS, random);
  const publishers = Array.from({ length: PUBLISHERS }, () => `${buildName(random)} Post`);
  const media = Array.from({ length: MEDIA }, () => `${buildName(random)} Channel`);
  return {
    entities: new Map([...places.all, ...organizations, ...actors].map((item) => [item.id, item])),
    countries: places.countries,
    drawActor: drawFrom(actors, random),
    drawOrganization: drawFrom(organizations, random),
    drawPublisher: drawFrom(publishers, random),
    drawMedium: drawFrom(media, random),
    drawPlace: () => {
      const country = places.countries[drawCountry()];
      const level = random();
      if (level < 0.15) return country.place;
      const region = country.regions[drawRegion()];
      return level < 0.3 ? region.place : region.settlements[drawSettlement()];
    },
  };
}

function drawFrom(items, random) {
  const drawRank = buildZipf(items.length, random);
  return () => items[drawRank()];
}

/** Countries with their regions with their settlements, and all of them in one list. */
function buildPlaces(random) {
  const all = [];
  const names = new Set();
  const add = (kind, partOf) => {
    let name = buildName(random);
    while (names.has(name)) name = buildName(random);
    names.add(name);
    const geonames = String(1_000_000 + all.length);
    const place = {
      type: "PLACE",
      id: `geonames-${geonames}`,
      name,
      kind,
      aliases: [],
      otherNames: [],
      wikidata: null,
      geonames,
      location: { latitude: random() * 120 - 60, longitude: random() * 360 - 180 },
      partOf,
      standsFor: null,
    };
    all.push(place);
    return place;
  };
  const list = (length, build) => Array.from({ length }, build);
  const countries = list(COUNTRIES, () => {
    const country = add("COUNTRY", null);
    const regions = list(REGIONS, () => {
      const region = add("REGION", country.id);
      return { place: region, settlements: list(SETTLEMENTS, () => add("SETTLEMENT", region.id)) };
    });
    return { place: country, regions };
  });
  return { all, countries };
}

function buildActors(count, organizations, random) {
  const names = new Set();
  return Array.from({ length: count }, (_, rank) => {
    let name = `${buildName(random)} ${buildName(random)}`;
    while (names.has(name)) name = `${buildName(random)} ${buildName(random)}`;
    names.add(name);
    if (random() < REGISTERED) {
      const { id } = organizations[rank % organizations.length];
      return buildRegistered("PERSON", `Q${String(rank)}`, name, [
        { organizationId: id, role: "member" },
      ]);
    }
    const type = random() < 0.85 ? "PERSON" : "ORGANIZATION";
    const id = buildActorId(type, name);
    return { type, id, name, aliases: [], wikidata: null, description: null, memberOf: [] };
  });
}

function buildRegistered(type, id, name, memberOf) {
  return {
    type,
    id,
    name,
    aliases: [],
    wikidata: id,
    description: `${name} of the registry`,
    memberOf,
  };
}
