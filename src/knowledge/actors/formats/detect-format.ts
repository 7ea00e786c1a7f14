import type { ActorFormat } from "./actor-format.ts";
import { followTheMoney } from "./follow-the-money.ts";
import { jrcNames } from "./jrc-names.ts";
import { paraNames } from "./para-names.ts";
import { popolo } from "./popolo.ts";
import { registryList } from "./registry-list.ts";
import { wikidata } from "./wikidata.ts";

/** The format of a file by how it begins, whatever it is called; `null` where it is none that we read. */
export function detectFormat(opening: string): ActorFormat | null {
  return FORMATS.find(({ recognizes }) => recognizes(opening.trimStart())) ?? null;
}

const FORMATS: readonly ActorFormat[] = [
  wikidata,
  followTheMoney,
  jrcNames,
  paraNames,
  popolo,
  registryList,
];
