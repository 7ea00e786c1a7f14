import type { ClaimPlace } from "../../domain/claims/claim.ts";
import { listAncestors } from "../../domain/list-ancestors.ts";
import { contains } from "../../domain/text/span.ts";
import type { Word } from "../../grammar/reading/word.ts";
import type { UnderstoodSentence } from "../understood-sentence.ts";
import { listNameKeys } from "./settings.ts";

/** The known places that some words of a content name. */
export function readPlaces(
  words: readonly Word[],
  { quotation: { about }, context }: UnderstoodSentence,
): ClaimPlace[] {
  return about.flatMap((mention) => {
    const place = mention.type === "PLACE" ? context.lookup.getPlace(mention.id) : null;
    // Of a country too much is said.
    if (
      place === null ||
      place.kind === "COUNTRY" ||
      !words.some((word) => contains(mention, word))
    )
      return [];
    const around = listAncestors(place, (id) => context.lookup.getPlace(id)).flatMap((id) => {
      const outer = context.lookup.getPlace(id);
      return outer === null || outer.kind === "COUNTRY" ? [] : listNameKeys(outer.name);
    });
    return [
      { names: [...new Set([mention.text, place.name].flatMap(listNameKeys))], within: around },
    ];
  });
}
