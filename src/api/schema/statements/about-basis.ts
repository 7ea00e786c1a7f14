import type * as domain from "../../../domain/rules/resolution-rules.ts";
import { buildEnum } from "../build-enum.ts";

export const AboutBasis = buildEnum<domain.AboutBasis>(
  "AboutBasis",
  "How it is known what a statement is about.",
  {
    NAMED: "It names it: *It rained in Kursk*.",
    DEMONYM: "It speaks of its people or of what is its own: *Russian troops left*.",
    REFERRED: "It refers to it: *It rained there*, *the region is safe*.",
    CONTEXT:
      "It names nothing itself, and stands where the article speaks of it. The least sure; leave it out where only what is said outright should count.",
  },
);
