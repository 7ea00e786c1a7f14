import { buildActorNames } from "../../write/rows/actor-names.ts";
import { readGroups } from "../files/rows-in-parts.ts";
import type { EntityRecord } from "../gather/records.ts";
import type { JoinContext } from "./join-context.ts";

/** Writes the actors and places of a part, each actor with the names that all articles give it. */
export function writeEntities({ files, gathered, lexicon }: JoinContext, part: number): void {
  for (const [id, records] of readGroups<EntityRecord>(gathered("entities"), part)) {
    const place = records.find((record) => "latitude" in record);
    if (place !== undefined) {
      const { properties, links, ...location } = place;
      const nodes = files.nodes("Place", "Entity");
      nodes.write({ ids: [id], properties: { id, ...properties }, location });
      writeLinks(links);
      continue;
    }
    const told = records.filter((record) => "label" in record);
    // What several articles tell, the last one tells.
    const { label, properties } = told.reduce((a, b) => (b.article > a.article ? b : a));
    const namings = records.filter((record) => "words" in record);
    const isNamed = namings.length > 0 || Object.keys(properties).length === 0;
    const { names, words } = countNames(namings);
    const named = isNamed ? buildActorNames(id, names, words, lexicon).properties : {};
    const nodes = files.nodes(`Actor:${label}`, "Entity");
    nodes.write({ ids: [id], properties: { id, ...properties, ...named } });
    writeLinks(told.find(({ links }) => links.length > 0)?.links ?? []);
  }

  function writeLinks(links: EntityLinks): void {
    for (const { from, type, role, to } of links) {
      files.links(type, "Entity", "Entity").write({ ids: [from, to], properties: { role } });
    }
  }
}

type EntityLinks = Extract<EntityRecord, { readonly links: unknown }>["links"];

/** As `findWrittenNames` counts them: the most frequent first. */
function countNames(namings: readonly { readonly name: string | null; readonly words: string }[]) {
  const uses = new Map<string, number>();
  for (const { name } of namings) if (name !== null) uses.set(name, (uses.get(name) ?? 0) + 1);
  const byUse = [...uses].sort(([a, aUses], [b, bUses]) => bUses - aUses || (a < b ? -1 : 1));
  const [words = null] = namings.map((each) => each.words).sort();
  return { names: byUse.map(([name]) => name), words };
}
