import type { Entity } from "../../../domain/entity.ts";
import type { Quotation } from "../../../domain/statements/quotation.ts";
import type { queries } from "../../connection/queries.generated.ts";
import type { GivenRow } from "../../connection/query-definition.ts";

/** A side that a quotation takes on a topic. */
export type StanceRow = GivenRow<typeof queries.takeSides, "stances">;

/**
 * The sides that a quotation takes. A topic is what may be said of one place, or of no place in one
 * article: `topic` is its key.
 */
export function buildStanceRows(
  articleId: string,
  { id, assertion }: Quotation,
  entities: ReadonlyMap<string, Entity>,
): StanceRow[] {
  return assertion.stances.flatMap(({ topic, side, places, party, text, ...compared }) =>
    (places.length === 0 ? [null] : places).map((placeId) => ({
      quotationId: id,
      topic: placeId === null ? `${topic}, somewhere in ${articleId}` : `${topic} at ${placeId}`,
      topicName: placeId === null ? topic : `${topic} in ${entities.get(placeId)!.name}`,
      properties: {
        topic,
        side,
        placeId,
        places,
        party,
        text,
        matter: compared.matter,
        _exclusions: compared.exclusions,
        _needsPlace: compared.needsPlace,
      },
    })),
  );
}
