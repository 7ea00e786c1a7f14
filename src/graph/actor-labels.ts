import type { ActorType } from "../domain/entity.ts";

/** The label that a node has for its type of actor, besides `Actor`. */
export const ACTOR_LABELS = {
  PERSON: "Person",
  ORGANIZATION: "Organization",
  GROUP: "Group",
  UNNAMED: "UnnamedSource",
} as const satisfies Record<ActorType, string>;
