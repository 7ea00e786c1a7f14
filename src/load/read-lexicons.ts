import { readFileSync } from "node:fs";
import { buildRegionId } from "../domain/gazetteer.ts";
import type { CueFrame, ExtractLexicon } from "../extract/lexicon.ts";
import type { PlaceLexicon } from "../resolve/place-lexicon.ts";
import type { TextLexicon } from "../text/build-document.ts";

export interface Lexicons {
  readonly text: TextLexicon;
  readonly extract: ExtractLexicon;
  readonly places: PlaceLexicon;
}

/** Reads `seeds/lexicons`: the words that the steps before the graph need. */
export function readLexicons(): Lexicons {
  const abbreviations = readSections("abbreviations.en.txt");
  const regions = readSections("regions.en.txt");
  const cues = readSections("cues.en.txt");
  const circumstances = readSections("circumstances.en.txt");
  const names = readSections("names.en.txt");
  const places = readSections("places.en.txt");
  return {
    text: {
      abbreviations: {
        leading: new Set(abbreviations["leading"]),
        numbered: new Set(abbreviations["numbered"]),
        trailing: new Set(abbreviations["trailing"]),
      },
      regions: {
        boilerplate: buildPatterns(regions["boilerplate"]),
        caption: buildPatterns(regions["caption"]),
      },
    },
    extract: {
      cues: {
        verbs: new Map(cues["verbs"]?.map(parseVerb)),
        nouns: new Set(cues["nouns"]),
        unsaid: new Set(cues["unsaid"]),
        according: (cues["according"] ?? []).map((phrase) => phrase.split(" ")),
      },
      circumstances: {
        times: new Set(circumstances["times"]),
        media: new Set(circumstances["media"]),
        works: new Set(circumstances["works"]),
        outlets: new Set(circumstances["outlets"]),
        audiences: new Set(circumstances["audiences"]),
        platforms: new Set(circumstances["platforms"]),
      },
      names: {
        titles: new Set(names["titles"]),
        organizations: new Set(names["organizations"]),
        groups: new Set(names["groups"]),
        hidden: new Set(names["hidden"]),
        roles: new Set(names["roles"]),
        described: new Map(
          (names["described"] ?? []).map((line) => {
            const [noun, ...others] = line.split(" ");
            return [noun!, others];
          }),
        ),
      },
    },
    places: {
      settlements: new Set(places["settlements"]),
      regions: new Set(places["regions"]),
      directions: new Set(places["directions"]),
      prefixes: new Set(places["prefixes"]),
      movement: new Set(places["movement"]),
      fillers: new Set(places["fillers"]),
      apart: new Set(places["apart"]),
      abbreviations: new Map(places["abbreviations"]?.map(parseAbbreviation)),
    },
  };
}

/** The lines under each `[section]`, without comments and empty lines. */
function readSections(file: string): Record<string, string[]> {
  const text = readFileSync(new URL(`../../seeds/lexicons/${file}`, import.meta.url), "utf8");
  const sections: Record<string, string[]> = {};
  let lines: string[] = [];
  for (const line of text.split("\n")) {
    const section = /^\[(.+)\]$/u.exec(line)?.[1];
    if (section !== undefined) lines = sections[section] = [];
    else if (line !== "" && !line.startsWith("#")) lines.push(line);
  }
  return sections;
}

function buildPatterns(lines: readonly string[] = []): RegExp[] {
  return lines.map((line) => new RegExp(line, "iu"));
}

/** `ill. US.IL` → ["ill.", "region-us-il"]. */
function parseAbbreviation(line: string): [string, string] {
  const [word = "", code = ""] = line.split(" ");
  return [word, buildRegionId(code)];
}

/** `warn+of phrase` → ["warn of", {phrase}]. */
function parseVerb(line: string): [string, ReadonlySet<CueFrame>] {
  const [word = "", ...frames] = line.split(" ");
  return [word.replace("+", " "), new Set(frames as CueFrame[])];
}
