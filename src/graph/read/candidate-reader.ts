import { type Candidate, findCandidates } from "../../domain/identity/candidates.ts";
import type { ActorType } from "../../domain/entity.ts";
import { type TextSpan, sliceContext, sliceSpan } from "../../domain/text/span.ts";
import { ACTOR_LABELS } from "../actor-labels.ts";
import { findDecisions } from "./decision-reader.ts";
import type { Graph } from "../connection/driver.ts";
import type { Position } from "../arguments/page.ts";
import { queries } from "../connection/queries.generated.ts";
import { runQuery } from "../connection/run-query.ts";

/** A place in an article where a quotation names an entity, with the words around it. */
export interface StoredMention {
  readonly span: TextSpan;
  readonly prefix: string;
  readonly suffix: string;
  readonly quotationId: string;
  readonly articleId: string;
}

/** Finds the actors that may be one and on whom nobody has decided, the likeliest first. */
export async function findOpenCandidates(graph: Graph): Promise<Candidate[]> {
  const [actors, possible, decisions] = await Promise.all([
    runQuery(graph, queries.findNamedActors, {}),
    runQuery(graph, queries.findPossiblePersons, {}),
    findDecisions(graph),
  ]);
  const apart = new Set(
    decisions
      .filter(({ kind, isInForce }) => isInForce && (kind === "DIFFERENT" || kind === "SPLIT"))
      .flatMap(({ entityIds: [one = "", other = ""] }) => [`${one} ${other}`, `${other} ${one}`]),
  );
  return findCandidates(
    actors.map(({ id, label, names }) => ({ id, names, type: TYPES[label as keyof typeof TYPES] })),
    possible.map(({ actorId, name, mayBeId, mayBeName, ...weighed }) => ({
      id: actorId,
      name,
      mayBe: { id: mayBeId, name: mayBeName },
      ...weighed,
    })),
    (one, other) => apart.has(`${one} ${other}`),
  );
}

const TYPES = {
  [ACTOR_LABELS.PERSON]: "PERSON",
  [ACTOR_LABELS.ORGANIZATION]: "ORGANIZATION",
} as const satisfies Record<string, ActorType>;

/** Where a candidate stands in the list, the likeliest first. */
export function locateCandidate({ id, confidence }: Candidate): Position {
  return { id, sortKey: (1 - confidence).toFixed(2) };
}

/** Places that are shown of each entity. */
const MENTIONS_SHOWN = 3;

/** Finds, for each entity, a few places where quotations name it. */
export async function findMentions(
  graph: Graph,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly StoredMention[]>> {
  const rows = await runQuery(graph, queries.findMentions, { ids, first: MENTIONS_SHOWN });
  const articleIds = rows.flatMap(({ mentions }) => mentions.map(({ articleId }) => articleId));
  const articles = await runQuery(graph, queries.getArticleTexts, {
    ids: [...new Set(articleIds)],
  });
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  return new Map(
    rows.map(({ id, mentions }) => [
      id,
      mentions.map((place) => {
        const text = texts.get(place.articleId) ?? "";
        const { quotationId, articleId } = place;
        const span = sliceSpan(text, place);
        return { quotationId, articleId, span, ...sliceContext(text, place) };
      }),
    ]),
  );
}
