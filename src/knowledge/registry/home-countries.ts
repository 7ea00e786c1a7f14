import { foldName } from "../../domain/names/name-key.ts";

/** A publisher as the registry has it. */
interface Publisher {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mastheads: readonly string[];
  readonly country?: string | undefined;
}

/**
 * Builds the search for a publisher's home by any of its names, or by the address of its site or of one
 * of its pages; of a site that nobody knows, its ending may tell: "varnpost.co.uk".
 */
export function buildHomeCountrySearch(
  publishers: readonly Publisher[],
): (publisher: string) => string | null {
  const countries = new Map<string, string>();
  for (const { name, aliases, mastheads, country } of publishers) {
    if (country === undefined) continue;
    for (const written of [name, ...aliases, ...mastheads])
      countries.set(buildKey(written), country.toLowerCase());
  }
  return (publisher) => {
    const site = readSite(publisher);
    if (site === null) return countries.get(buildKey(publisher)) ?? null;
    // "edition.varnpost.com" is a part of "varnpost.com".
    const labels = site.split(".");
    const known = labels
      .map((_, index) => countries.get(buildKey(labels.slice(index).join("."))))
      .find((country) => country !== undefined);
    return known ?? readEnding(labels.at(-1)!);
  };
}

/** "The New York Times", "new-york-times" and "New York Times" are one. */
function buildKey(name: string): string {
  const folded = foldName(name);
  return folded.replace(/^the /u, "").replace(/ /gu, "");
}

/** The host of an address; `null` where the words are none. */
function readSite(publisher: string): string | null {
  return SITE.exec(publisher.trim().toLowerCase())?.[1] ?? null;
}

const SITE = /^(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?::\d+)?(?:[/?#]|$)/u;

/** The country of a site's ending; "uk" is that of the code "gb". */
function readEnding(ending: string): string | null {
  if (ending === "uk") return "gb";
  return ending.length === 2 && !SOLD_TO_ALL.has(ending) ? ending : null;
}

/** Endings of countries that are sold to everybody, and that of the European Union, which is none. */
const SOLD_TO_ALL: ReadonlySet<string> = new Set(
  "ai am cc co eu fm gg im io is la ly me nu sh st su tk to tv vc ws".split(" "),
);
