import { groupBy } from "../../../domain/group-by.ts";
import { readDerivedType } from "../../../domain/ids.ts";
import type { BatchRows } from "../../write/rows/batch-rows.ts";
import { RowsInParts } from "../files/rows-in-parts.ts";
import type { EntityRecord } from "./records.ts";

/**
 * Gathers the actors and places of articles. What the registry and lists tell is the same in each of them,
 * and is kept once.
 */
export class EntityGatherer {
  readonly #records: RowsInParts<EntityRecord>;
  readonly #seen = new Set<string>();
  readonly around = new Map<string, string | null>();

  constructor(path: string) {
    this.#records = new RowsInParts(path);
  }

  add({ actors, places, links, entityNamings, writtenActorIds }: BatchRows, article: number): void {
    const byId = groupBy(links, ({ from }) => [from]);
    for (const { id, ...actor } of actors) {
      const isTold = readDerivedType(id) !== null && Object.keys(actor.properties).length > 0;
      if (isTold || this.#isNew(id)) {
        this.#records.add(id, { ...actor, article, links: byId.get(id) ?? [] });
      }
    }
    for (const { id, ...place } of places) {
      if (!this.#isNew(id)) continue;
      const own = byId.get(id) ?? [];
      this.around.set(id, own.find(({ type }) => type === "PART_OF")?.to ?? null);
      this.#records.add(id, { ...place, links: own });
    }
    const written = new Set(writtenActorIds);
    for (const { entityId, properties } of entityNamings) {
      if (!written.has(entityId)) continue;
      const { _name: name, text } = properties as { _name: string | null; text: string };
      this.#records.add(entityId, { name, words: text });
    }
  }

  flush(): void {
    this.#records.flush();
  }

  #isNew(id: string): boolean {
    if (this.#seen.has(id)) return false;
    this.#seen.add(id);
    return true;
  }
}
