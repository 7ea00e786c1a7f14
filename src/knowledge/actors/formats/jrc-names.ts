import { buildDraft, NOTHING_TOLD, tellActor, tellSkip } from "../actor-draft.ts";
import type { ActorFormat } from "./actor-format.ts";
import { readName } from "./read-values.ts";

/**
 * JRC-Names: number, `P` or `O`, language and one name a line, with `+` for its spaces. The name that
 * stands first is the one by which the entity is known.
 */
export const jrcNames: ActorFormat = {
  name: "JRC-Names table",
  holds: "lines",
  recognizes: (opening) => /^\d+\t[A-Z]\t[A-Za-z-]{1,10}\t[^\t\n]+\r?\n/u.test(opening),
  read(line) {
    if (line === "") return NOTHING_TOLD;
    const [number, kind, , written, ...more] = line.split("\t");
    if (written === undefined || more.length > 0) return tellSkip("ACTOR_LINE_COLUMNS_WRONG");
    if (!/^\d{1,12}$/u.test(number!)) return tellSkip("ACTOR_LINE_ID_INVALID");
    const type = kind === "P" ? "PERSON" : kind === "O" ? "ORGANIZATION" : null;
    if (type === null) return NOTHING_TOLD;
    const name = readName(written.replaceAll("+", " "));
    if (name === null) return tellSkip("ACTOR_LINE_NAME_MISSING");
    return tellActor(buildDraft(`jrc-${number!}`, { type, name }));
  },
};
