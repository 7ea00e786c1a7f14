import type { ImportFiles, NodeGroup } from "./files/import-files.ts";

/** Nodes that are nothing but a name, each written when it is named first. Such are few. */
export class NamesOnce {
  readonly #files: ImportFiles;
  readonly #label: NodeGroup;
  readonly #names = new Set<string>();

  constructor(files: ImportFiles, label: NodeGroup) {
    this.#files = files;
    this.#label = label;
  }

  add(name: string): void {
    if (this.#names.has(name)) return;
    this.#names.add(name);
    this.#files.nodes(this.#label, this.#label).write({ ids: [name], properties: { name } });
  }
}
