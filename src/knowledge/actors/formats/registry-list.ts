import { type ActorDraft, buildDraft, type SkipCode, tellSkip } from "../actor-draft.ts";
import type { ActorFormat } from "./actor-format.ts";
import {
  parseJson,
  readCodes,
  readGender,
  readId,
  readList,
  readName,
  readNames,
  readObject,
  readObjects,
  readStretch,
  readText,
  readWikidata,
} from "./read-values.ts";

/** A list in the form of the files in `seeds/registry/actors`. */
export const registryList: ActorFormat = {
  name: "whosaid registry JSON",
  holds: "document",
  recognizes: (opening) =>
    /^\[\s*\{/u.test(opening) && /"type"\s*:\s*"(?:PERSON|ORGANIZATION)"/u.test(opening),
  read(text) {
    const value = parseJson(text);
    if (!Array.isArray(value)) return tellSkip("ACTOR_LINE_NOT_JSON");
    const read = readList(value).map(readEntry);
    return {
      actors: read.filter((entry) => typeof entry !== "string"),
      terms: [],
      skipped: read.filter((entry) => typeof entry === "string"),
    };
  },
};

function readEntry(value: unknown): ActorDraft | SkipCode {
  const entry = readObject(value) ?? {};
  const id = readId(entry["id"]);
  const name = readName(entry["name"]);
  const type = entry["type"];
  if (id === null || (type !== "PERSON" && type !== "ORGANIZATION")) return "ACTOR_LINE_ID_INVALID";
  if (name === null) return "ACTOR_LINE_NAME_MISSING";
  return buildDraft(id, {
    type,
    name,
    aliases: readNames(readList(entry["aliases"])).filter((other) => other !== name),
    wikidata: readWikidata(entry["wikidata"]),
    description: readText(entry["description"]),
    gender: readGender(entry["gender"]),
    countries: readCodes([entry["country"]]),
    memberOf: readObjects(entry["memberOf"]).flatMap((membership) => {
      const organizationId = readId(membership["organization"]);
      const stretch = readStretch(membership["from"], membership["to"]);
      return organizationId === null
        ? []
        : [{ organizationId, role: readName(membership["role"]), ...stretch }];
    }),
  });
}
