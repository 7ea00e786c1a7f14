import { readDerivedType } from "../../domain/ids.ts";
import type { NameLexicon } from "../../domain/names/name-lexicon.ts";
import { buildActorNames } from "../write/rows/actor-names.ts";
import type { ActorRow } from "../write/rows/actor-rows.ts";
import type { BatchRows } from "../write/rows/batch-rows.ts";
import type { ImportFiles } from "./files/import-files.ts";
import { Partitions } from "./files/partitions.ts";

/** What one article tells of an actor: what it is, or by which words it is named. */
type ActorRecord =
  Pick<ActorRow, "label" | "properties"> | { readonly name: string | null; readonly words: string };

/**
 * The actors and places of a graph that is to be imported. Those of the registry and of lists are the same
 * in each article, and no more than these hold; those that articles alone know are gathered on disk.
 */
export class Entities {
  readonly #files: ImportFiles;
  readonly #lexicon: NameLexicon;
  readonly #listed = new Map<string, ActorRow>();
  readonly #records: Partitions<ActorRecord>;
  /** Actors that articles alone know and that stand on others. */
  readonly #linked = new Set<string>();
  /** Which place is directly inside which other; `null` for none. */
  readonly #around = new Map<string, string | null>();

  constructor(folder: string, files: ImportFiles, lexicon: NameLexicon) {
    this.#files = files;
    this.#lexicon = lexicon;
    this.#records = new Partitions(`${folder}/actors`);
  }

  /** Takes the entities of an article, and how it names them. */
  add({ actors, places, links, entityNamings, writtenActorIds }: BatchRows): void {
    const added = new Set<string>();
    for (const { id, label, properties } of actors) {
      if (readDerivedType(id) !== null) {
        this.#records.add(id, { label, properties });
        if (!this.#linked.has(id)) added.add(id);
      } else if (!this.#listed.has(id)) {
        this.#listed.set(id, { id, label, properties });
        added.add(id);
      }
    }
    for (const { id, latitude, longitude, properties } of places) {
      if (this.#around.has(id)) continue;
      this.#around.set(id, null);
      added.add(id);
      const location = { latitude, longitude };
      this.#files
        .nodes("Place", "Entity")
        .write({ ids: [id], properties: { id, ...properties }, location });
    }
    for (const { from, type, role, to } of links) {
      if (!added.has(from)) continue;
      if (type === "PART_OF") this.#around.set(from, to);
      else if (type === "MEMBER_OF" && readDerivedType(from) !== null) this.#linked.add(from);
      this.#files.links(type, "Entity", "Entity").write({ ids: [from, to], properties: { role } });
    }
    const written = new Set(writtenActorIds);
    for (const { entityId, properties } of entityNamings) {
      if (!written.has(entityId)) continue;
      const { _name: name, text } = properties as { _name: string | null; text: string };
      this.#records.add(entityId, { name, words: text });
    }
  }

  isPlace(id: string): boolean {
    return this.#around.has(id);
  }

  /** The places around one, the nearest first. */
  listAround(id: string): string[] {
    const around = this.#around.get(id) ?? null;
    return around === null ? [] : [around, ...this.listAround(around)];
  }

  /** Writes the actors, each with the names that all articles give it. */
  *writeActors(): Generator<void> {
    for (const [id, records] of this.#records.readGroups()) {
      const actor = this.#listed.get(id) ?? records.findLast((record) => "label" in record)!;
      this.#listed.delete(id);
      const namings = records.flatMap((record) => ("words" in record ? record : []));
      const isNamed = namings.length > 0 || Object.keys(actor.properties).length === 0;
      const { names, words } = countNames(namings);
      const named = isNamed ? buildActorNames(id, names, words, this.#lexicon).properties : {};
      this.#writeActor({ id, ...actor, properties: { ...actor.properties, ...named } });
      yield;
    }
    for (const actor of this.#listed.values()) this.#writeActor(actor);
  }

  #writeActor({ id, label, properties }: ActorRow): void {
    const table = this.#files.nodes(`Actor:${label}`, "Entity");
    table.write({ ids: [id], properties: { id, ...properties } });
  }
}

/** As `findWrittenNames` counts them: the most frequent first. */
function countNames(namings: readonly { readonly name: string | null; readonly words: string }[]) {
  const uses = new Map<string, number>();
  for (const { name } of namings) if (name !== null) uses.set(name, (uses.get(name) ?? 0) + 1);
  const byUse = [...uses].sort(([a, aUses], [b, bUses]) => bUses - aUses || (a < b ? -1 : 1));
  const [words = null] = namings.map((each) => each.words).sort();
  return { names: byUse.map(([name]) => name), words };
}
