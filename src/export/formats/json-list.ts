/** Writes a JSON document whose last part is a list, item by item; `head` is all of it before the list. */
export async function* writeJsonList(
  head: Readonly<Record<string, unknown>>,
  list: string,
  pages: AsyncIterable<readonly unknown[]>,
): AsyncGenerator<string> {
  const opening = JSON.stringify(head, null, 1).slice(0, -2);
  yield `${opening},\n ${JSON.stringify(list)}: [`;
  let separator = "\n";
  for await (const items of pages) {
    const written = items.map((item) => {
      const line = `${separator}${JSON.stringify(item)}`;
      separator = ",\n";
      return line;
    });
    if (written.length > 0) yield written.join("");
  }
  yield "\n]}\n";
}

/** The name of something in files that join it to what others say; its `id` is the API's. */
export function nameThing(id: string): string {
  return `urn:whosaid:${encodeURIComponent(id)}`;
}

/** The address of an item of Wikidata, as linked data has it. */
export function nameItem(wikidata: string | null): string | undefined {
  return wikidata === null ? undefined : `http://www.wikidata.org/entity/${wikidata}`;
}

/** Lets each thing through once, by its id. */
export class Once {
  readonly #ids = new Set<string>();

  take<Thing extends { readonly id: string }>(things: readonly Thing[]): readonly Thing[] {
    return things.filter(({ id }) => {
      const isNew = !this.#ids.has(id);
      this.#ids.add(id);
      return isNew;
    });
  }
}
