import type { Place } from "../../domain/entity.ts";
import type { Finding, Found } from "../../domain/text/finding.ts";
import type { Mention } from "../../domain/statements/mention.ts";
import { dropOverlapping, sliceSpan } from "../../domain/text/span.ts";
import type { ArticleContext } from "../article-context.ts";
import { listAncestors } from "../../domain/list-ancestors.ts";
import { describeOpen, describeUnknown } from "./describe-place.ts";

/** Candidates that a mention lists at most: the largest; a person looks through no more. */
const LISTED = 10;

/**
 * The names of places of which nothing in the article tells which place is meant, with the places
 * that it may be, and a finding at the first mention of each.
 */
export function findOpenPlaces(
  { document, links, chosenPlaces, lookup }: ArticleContext,
  resolved: readonly Mention[],
): Found<Mention> {
  const taken = new Set(resolved.map(({ start }) => start));
  const named = new Set<string>();
  const items: Mention[] = [];
  const findings: Finding[] = [];
  for (const link of links) {
    if (link.actor !== null || chosenPlaces.has(link) || taken.has(link.start)) continue;
    const span = sliceSpan(document.text, link);
    const candidates = link.places.slice(0, LISTED).map((place) => ({
      id: place.id,
      name: [place, ...listAncestors(place, lookup.getPlace).map((id) => lookup.getPlace(id))]
        .map((other: Place | null) => other?.name ?? "")
        .join(", "),
    }));
    items.push({
      ...span,
      type: "PLACE",
      name: span.text,
      id: null,
      sense: "LITERAL",
      ...describeOpen(link.places, lookup),
      candidates,
    });
    if (named.has(span.text)) continue;
    named.add(span.text);
    findings.push({
      code: "PLACE_AMBIGUOUS",
      start: span.start,
      end: span.end,
      message: "A place's name that several places bear, and nothing tells which is meant",
    });
  }
  return { items, findings };
}

/** Mentions of the places that no table has, where nothing else is meant by the words. */
export function listUnknownPlaces(
  { document, unknownPlaces, lookup }: ArticleContext,
  others: readonly Mention[],
): Mention[] {
  return dropOverlapping(unknownPlaces, others).map((place) => {
    const span = sliceSpan(document.text, place);
    const unknown = { type: "PLACE", name: span.text, id: null, sense: "LITERAL" } as const;
    return { ...span, ...unknown, ...describeUnknown(place, lookup) };
  });
}
