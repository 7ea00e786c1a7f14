import { type Actor, isPlace } from "../../../domain/entity.ts";
import type { NameLexicon } from "../../../domain/names/name-lexicon.ts";
import type { Reading } from "../../../domain/reading.ts";
import { buildTextBands } from "../../../domain/text/text-bands.ts";
import { type ActorRow, buildActorRow, isDerived } from "./actor-rows.ts";
import { buildArticleProperties } from "./article-rows.ts";
import { type EntityLink, listLinks, selectEntities } from "./link-rows.ts";
import {
  type EntityNamingRow,
  type MediumNamingRow,
  buildEntityNamingRows,
  buildMediumNamingRows,
} from "./naming-rows.ts";
import { type PlaceRow, buildPlaceRow } from "./place-rows.ts";
import { type QuotationRow, buildQuotationRow, listNestings } from "./quotation-rows.ts";

/** A reading as the write queries take it. The same reading gives the same rows, key for key. */
export interface ReadingRows {
  readonly article: object;
  readonly publishedOn: string | null;
  readonly publisher: string | null;
  /** Names of the publishers from whom the article has its text. */
  readonly credits: readonly string[];
  /** See `buildTextBands`; sorted. */
  readonly bands: readonly string[];
  readonly quotations: readonly QuotationRow[];
  readonly nestings: ReturnType<typeof listNestings>;
  readonly entityNamings: readonly EntityNamingRow[];
  readonly mediumNamings: readonly MediumNamingRow[];
  readonly actors: readonly ActorRow[];
  readonly places: readonly PlaceRow[];
  readonly links: readonly EntityLink[];
  /** Actors whose names come from the articles that quote them, see `getWrittenName`. */
  readonly writtenActorIds: readonly string[];
}

/**
 * Turns a reading into rows for the graph.
 *
 * Of the reading's entities only those are kept that a quotation names, and what they stand on.
 */
export function buildReadingRows(reading: Reading, lexicon: NameLexicon): ReadingRows {
  const { article, quotations } = reading;
  const claimed = new Map(reading.claimed.map((each) => [each.quotationId, each]));
  const byId = new Map(reading.entities.map((entity) => [entity.id, entity]));
  const entityNamings = quotations.flatMap((quotation) => buildEntityNamingRows(quotation, byId));
  const entities = selectEntities(
    reading.entities,
    entityNamings.map(({ entityId }) => entityId),
  );
  const actors = entities.filter((entity) => !isPlace(entity));
  const places = entities.filter(isPlace);
  return {
    article: buildArticleProperties(reading),
    credits: article.credits.map(({ text }) => text),
    bands: buildTextBands(article.text).sort(),
    publishedOn: article.publishedOn,
    publisher: article.publisher,
    quotations: quotations.map((quotation) =>
      buildQuotationRow(quotation, claimed.get(quotation.id) ?? null),
    ),
    nestings: listNestings(quotations),
    entityNamings,
    mediumNamings: quotations.flatMap(buildMediumNamingRows),
    actors: actors.map((actor) => buildActorRow(actor, lexicon)),
    places: places.map((place) => buildPlaceRow(place, lexicon)),
    links: entities.flatMap(listLinks),
    writtenActorIds: listWrittenActors(actors, entityNamings),
  };
}

function listWrittenActors(
  actors: readonly Actor[],
  namings: readonly EntityNamingRow[],
): string[] {
  const named = namings.flatMap(({ entityId, properties }) =>
    properties._name === null ? [] : entityId,
  );
  return [...new Set([...actors.filter(isDerived).map(({ id }) => id), ...named])];
}
