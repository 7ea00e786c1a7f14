import { createRequire } from "node:module";
import type { Actor } from "../../domain/entity.ts";
import { buildCountryId, type Gazetteer } from "../../domain/gazetteer.ts";
import { listGovernmentNames } from "../../language/en/place-names.ts";

const load = createRequire(import.meta.url);

/** What world-countries tells of a country. */
interface Country {
  readonly cca2: string;
  readonly demonyms: { readonly eng?: { readonly m: string } };
}

/**
 * Adds the governments of the gazetteer to some actors, with the names that they have after their
 * people: "French government". An actor that is there keeps its own names and gets these besides.
 *
 * @param replaced  countries that the registry describes itself; it names their governments, too
 */
export function addGovernments(
  actors: readonly Actor[],
  gazetteer: Gazetteer,
  replaced: ReadonlyMap<string, string>,
): Actor[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const governed = (load("world-countries") as readonly Country[]).flatMap(({ cca2, demonyms }) => {
    const id = buildCountryId(cca2);
    const government = gazetteer.getPlace(id)?.place.standsFor ?? null;
    const demonym = demonyms.eng?.m ?? "";
    return government === null || replaced.has(id) ? [] : [{ government, demonym }];
  });
  for (const { government, demonym } of governed) {
    const known = byId.get(government) ?? gazetteer.getGovernment(government)!;
    const isShared = governed.some(
      (other) => other.demonym === demonym && other.government !== government,
    );
    const names = demonym === "" || isShared ? [] : listGovernmentNames(demonym);
    byId.set(government, { ...known, aliases: [...new Set([...known.aliases, ...names])] });
  }
  return [...byId.values()];
}
