import type * as domain from "../../../domain/statements/mode.ts";
import { buildEnum } from "../build-enum.ts";

export const StatementMode = buildEnum<domain.Mode>(
  "StatementMode",
  "How what was said was put forward, as far as the words tell.",
  {
    ASSERTED: "It is said to be so: *Okoye said that the bridge fell*.",
    DENIED: "It is said not to be so: *Okoye denied that the bridge fell*.",
    ASKED: "It is a question: *Okoye asked whether the bridge fell*.",
    DEMANDED: "Somebody is to do it: *Okoye urged the council to close the bridge*.",
    PROMISED: "The speaker is to do it: *Okoye vowed to close the bridge*.",
    EXPECTED:
      "It was not said yet, and may never be: *Okoye is expected to say that the bridge fell*, *if Okoye says …*.",
    REFUSED: "It was not said: *Okoye declined to say whether the bridge fell*.",
  },
);
