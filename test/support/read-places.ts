import { readUnits } from "../../src/prose/read-units.ts";
import { readKnowledge } from "../../src/knowledge/read-knowledge.ts";
import { buildContext } from "../../src/resolve/build-context.ts";
import { buildDocument } from "../../src/text/build-document.ts";
import { readMetadata } from "../../src/text/metadata/read-metadata.ts";
import { noNames } from "./builders.ts";

const { language, lookup } = readKnowledge();

/**
 * The names of places in a text and where each lies, innermost first, as the registry and the
 * gazetteer tell: "Paris: Texas, United States", "Springfield: open".
 */
export function readPlaces(text: string): string[] {
  const document = buildDocument(text, language, noNames);
  const article = readMetadata({ id: "test", text }, document, language.text, noNames.isOutlet);
  const { links, chosenPlaces } = buildContext(
    article,
    readUnits(document, language),
    lookup,
    language,
  );
  return links
    .filter((link) => link.places.length > 0)
    .map((link) => {
      const words = text.slice(link.start, link.end);
      const chosen = chosenPlaces.get(link);
      if (chosen === undefined) return `${words}: open`;
      const around: string[] = [];
      for (let id = chosen.place.partOf; id !== null;) {
        const place = lookup.getPlace(id);
        around.push(place?.name ?? `unknown ${id}`);
        id = place?.partOf ?? null;
      }
      const { kind } = chosen.place;
      return `${words}: ${around.length === 0 ? kind.toLowerCase() : around.join(", ")}`;
    });
}
