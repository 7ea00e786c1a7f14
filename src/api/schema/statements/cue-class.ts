import type * as domain from "../../../domain/statements/cue-class.ts";
import { buildEnum } from "../build-enum.ts";

export const CueClass = buildEnum<domain.CueClass>(
  "CueClass",
  "What the words that signal saying tell of how something was meant, or how far the article stands by it.",
  {
    NEUTRAL: "Neither: *said*, *according to*.",
    ENDORSING: "The article takes it to be so: *pointed out*, *revealed*.",
    DISTANCING: "The article leaves it to the source whether it is so: *claimed*, *alleged*.",
    TENTATIVE: "It is not said for certain: *suggested*, *hinted*.",
    EMPHATIC: "It is said with weight: *insisted*, *stressed*.",
    ARGUING: "It is said for or against what others say: *argued*, *countered*.",
    CONCEDING: "It is said against the speaker's own cause: *admitted*, *acknowledged*.",
    WARNING: "Something bad may come: *warned*, *threatened*.",
    DIRECTIVE: "Somebody else is to do something: *demanded*, *urged*.",
    COMMISSIVE: "The speaker is to do something: *promised*, *vowed*.",
    EVALUATING: "Somebody or something is praised or blamed: *hailed*, *condemned*.",
    EXPRESSIVE: "A feeling, or how it was said: *complained*, *joked*.",
  },
);
