import type { ActorType } from "../../../domain/entity.ts";
import { ACTOR_LABELS } from "../../actor-labels.ts";
import { writeLabel } from "./project-node.ts";
import { type FieldCompiler, LABEL } from "./projection.ts";

const TYPES = new Map(
  Object.entries(ACTOR_LABELS).map(([type, label]) => [label, type as ActorType]),
);

/** The type of an actor, which its label tells. */
export const actorType: FieldCompiler = (request) => ({
  entries: [writeLabel(request)],
  finish: (row) => {
    row[request.key] = TYPES.get(row[LABEL] as (typeof ACTOR_LABELS)[ActorType]);
  },
});
