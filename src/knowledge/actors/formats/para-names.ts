import { buildDraft, NOTHING_TOLD, tellActor, tellSkip } from "../actor-draft.ts";
import type { ActorFormat } from "./actor-format.ts";
import { readName, readNames, readWikidata } from "./read-values.ts";

/** ParaNames: Wikidata id, English name, name in a language, that language, and `PER`, `ORG` or `LOC`. */
export const paraNames: ActorFormat = {
  name: "ParaNames table",
  holds: "lines",
  recognizes: (opening) =>
    /^wikidata_id\teng\tlabel\tlanguage\ttype\r?\n/u.test(opening) ||
    /^Q\d+\t[^\t\n]*\t[^\t\n]+\t[^\t\n]+\t(?:PER|ORG|LOC)\r?\n/u.test(opening),
  read(line) {
    if (line === "" || line.startsWith("wikidata_id\t")) return NOTHING_TOLD;
    const [own, english, label, , kind, ...more] = line.split("\t");
    if (kind === undefined || more.length > 0) return tellSkip("ACTOR_LINE_COLUMNS_WRONG");
    const id = readWikidata(own);
    if (id === null) return tellSkip("ACTOR_LINE_ID_INVALID");
    const type = kind === "PER" ? "PERSON" : kind === "ORG" ? "ORGANIZATION" : null;
    if (type === null) return NOTHING_TOLD;
    const name = readName(english) ?? readName(label);
    if (name === null) return tellSkip("ACTOR_LINE_NAME_MISSING");
    const aliases = readNames([label]).filter((other) => other !== name);
    return tellActor(buildDraft(id, { type, name, aliases, wikidata: id }));
  },
};
