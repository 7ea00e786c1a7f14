import { createRequire } from "node:module";
import type { Actor, Place } from "../../domain/entity.ts";
import { buildCountryId, type Gazetteer } from "../../domain/gazetteer.ts";
import { groupBy } from "../../domain/group-by.ts";
import { foldName } from "../../domain/names/name-key.ts";
import {
  getAdjective,
  listGovernmentNames,
  listMinistries,
} from "../../language/en/place-names.ts";

const load = createRequire(import.meta.url);

/** What world-countries tells of a country. */
interface Country {
  readonly cca2: string;
  readonly demonyms: { readonly eng?: { readonly m: string } };
}

/**
 * Adds the governments of all countries and the ministries of which news speaks most to some actors,
 * with the names that they have after their country: "French government". An actor that is there keeps
 * its own names; a government gets these besides.
 */
export function addGovernments(
  actors: readonly Actor[],
  getCountry: (id: string) => Place | null,
  gazetteer: Gazetteer,
): Actor[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const taken = new Set(
    actors.flatMap(({ name, aliases }) => [name, ...aliases]).map((name) => foldName(name)),
  );
  const governed = (load("world-countries") as readonly Country[]).flatMap(({ cca2, demonyms }) => {
    const country = getCountry(buildCountryId(cca2));
    const adjective = getAdjective(cca2, demonyms.eng?.m ?? "");
    const id = country?.standsFor ?? null;
    return country === null || id === null ? [] : [{ id, country: country.name, adjective }];
  });
  const bearers = groupBy(governed, ({ adjective }) => [adjective]);
  for (const { id, country, adjective } of governed) {
    const known = byId.get(id) ?? gazetteer.getGovernment(id);
    if (known === null) continue;
    byId.set(id, known);
    // "Congolese" is of two countries.
    if (adjective === "" || bearers.get(adjective)!.length > 1) continue;
    const aliases = [...new Set([...known.aliases, ...listGovernmentNames(adjective)])];
    byId.set(id, { ...known, aliases });
    for (const [name, ...others] of listMinistries(country, adjective)) {
      if (taken.has(foldName(name!))) continue;
      const ministry = buildMinistry(name!, others, id);
      byId.set(ministry.id, ministry);
    }
  }
  return [...byId.values()];
}

function buildMinistry(name: string, aliases: readonly string[], government: string): Actor {
  const memberOf = [{ organizationId: government, role: null }];
  const id = foldName(name).replace(/ /gu, "-");
  return { type: "ORGANIZATION", id, name, aliases, wikidata: null, description: null, memberOf };
}
