import type { Place } from "../../domain/entity.ts";
import { foldName } from "../../domain/names/name-key.ts";
import { inferBy } from "../../domain/rules/resolution-rules.ts";
import type { Span } from "../../domain/text/span.ts";
import type { ArticleContext } from "../article-context.ts";
import type { PlaceMention } from "./place-mention.ts";

/**
 * The places in the names of bodies: "Osun State Police Command", "the government of Osun State". A
 * settlement has to be named by itself somewhere, a region or country to be the likeliest of its name.
 */
export function findBodies(
  context: ArticleContext,
  partMarks: ReadonlySet<string>,
): PlaceMention[] {
  const { document, names, links, references } = context;
  const chosen = indexChosen(context);
  const named = names.filter(({ isOrganization }) => isOrganization);
  const known = links.filter(({ actor }) => actor?.type === "ORGANIZATION");
  return [...named, ...known].flatMap(({ start, end }) => {
    const words = [...document.text.slice(start, end).matchAll(/[\p{L}\p{N}’'.-]+/gu)];
    const isBody = ([word]: RegExpExecArray) => references.authorities.has(word.toLowerCase());
    const body = words.findIndex(isBody);
    const mark = words.findLastIndex(([word]) => partMarks.has(word));
    // "government of Krasnodar region", and "Krasnodar region government"
    const stretches = mark > body ? [words.slice(mark + 1)] : listOpenings(words.slice(0, body));
    for (const stretch of body < 0 ? [] : stretches) {
      const [first, last] = [stretch[0], stretch.at(-1)];
      if (first === undefined || last === undefined) continue;
      const span = { start: start + first.index, end: start + last.index + last[0].length };
      const place = findPlace(context, chosen, span);
      if (place !== null)
        return [{ ...span, place, as: "BODY" as const, ...inferBy("local-body") }];
    }
    return [];
  });
}

/** Words of a place's name before that of a body. */
const LONGEST_NAME = 3;
/** People of a settlement that one thinks of before the region of its name. */
const CITY = 100_000;

/** "Osun State", "Osun" */
function listOpenings<Item>(words: readonly Item[]): Item[][] {
  const longest = words.slice(0, LONGEST_NAME);
  return longest.map((_word, index) => longest.slice(0, longest.length - index));
}

/** The places of an article by the names that it has for them. */
function indexChosen({ document, chosenPlaces }: ArticleContext): ReadonlyMap<string, Place> {
  return new Map(
    Array.from(chosenPlaces, ([{ start, end }, { place }]) => [
      foldName(document.text.slice(start, end)),
      place,
    ]),
  );
}

function findPlace(
  { document, lookup }: ArticleContext,
  chosen: ReadonlyMap<string, Place>,
  { start, end }: Span,
): Place | null {
  const name = document.text.slice(start, end);
  const known = chosen.get(foldName(name));
  if (known !== undefined) return known;
  const candidates = lookup.findWorldPlaces(name);
  const around = candidates.filter(({ place: { kind } }) => kind !== "SETTLEMENT");
  const isCity = candidates.some(
    ({ place, population }) => place.kind === "SETTLEMENT" && population >= CITY,
  );
  return around.length === 1 && !isCity ? around[0]!.place : null;
}
