import { buildRegionId } from "../../domain/gazetteer.ts";
import type { CueFrame, ExtractLexicon } from "../../extract/lexicon.ts";
import type { PlaceLexicon } from "../../resolve/places/place-lexicon.ts";
import type { OppositePhrase } from "../../resolve/assertions/assertion-lexicon.ts";
import type { ResolveLexicon } from "../../resolve/resolve-lexicon.ts";
import type { TextLexicon } from "../../text/build-document.ts";
import { readSections } from "./read-sections.ts";

export interface Lexicons {
  readonly text: TextLexicon;
  readonly extract: ExtractLexicon;
  readonly places: PlaceLexicon;
  readonly resolve: ResolveLexicon;
}

/** Reads `seeds/lexicons`: the words that the steps before the graph need. */
export function readLexicons(): Lexicons {
  const abbreviations = readSections("abbreviations.en.txt");
  const regions = readSections("regions.en.txt");
  const cues = readSections("cues.en.txt");
  const circumstances = readSections("circumstances.en.txt");
  const names = readSections("names.en.txt");
  const places = readSections("places.en.txt");
  const credits = readSections("credits.en.txt");
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
      credits: {
        credit: buildNamePatterns(credits["credit"]),
        feed: buildPatterns(credits["feed"]),
        aggregator: buildNamePatterns(credits["aggregator"]),
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
        titleEndings: new Set(names["title-endings"]),
        organizations: new Set(names["organizations"]),
        kinds: new Set(names["kinds"]),
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
    resolve: readResolveLexicon(),
  };
}

function readResolveLexicon(): ResolveLexicon {
  const assertions = readSections("assertions.en.txt");
  const disclaimers = readSections("disclaimers.en.txt");
  const battlefield = new Set(assertions["battlefield"]);
  const opposites = Object.entries(readSections("opposites.en.txt"))
    .flatMap(parseOpposites)
    .sort((a, b) => b.words.length - a.words.length);
  return {
    assertions: {
      light: new Set(assertions["light"]),
      degrees: new Set(assertions["degrees"]),
      denials: new Set(assertions["denials"]),
      negations: new Set(assertions["negations"]),
      possible: new Set(assertions["possible"]),
      intended: new Set(assertions["intended"]),
      achieved: new Set(assertions["achieved"]),
      battlefield,
      people: new Set(assertions["people"]),
      kindsOfPeople: new Set(assertions["kinds of people"]),
      measures: new Set(assertions["measures"]),
      about: new Set(assertions["about"]),
      atLeast: new Set(assertions["at least"]),
      atMost: new Set(assertions["at most"]),
      numbers: new Map(assertions["numbers"]?.map(parseNumber)),
      opposites,
      openers: new Set(opposites.map(({ words }) => words[0]!)),
    },
    disclaimers: {
      disclaimer: buildPatterns(disclaimers["disclaimer"]),
      stems: disclaimers["stems"] ?? [],
      ofSpeaker: buildPatterns(disclaimers["of the speaker"]),
      ofBattlefield: buildPatterns(disclaimers["of the battlefield"]),
      ofAll: buildPatterns(disclaimers["of all"]),
      battlefield,
    },
  };
}

/** `two 2` */
function parseNumber(line: string): [string, number] {
  const [word = "", number] = line.split(" ");
  return [word, Number(number)];
}

/** The phrases of a section `movement first` or `movement second`. */
function parseOpposites([section, lines]: [string, string[]]): OppositePhrase[] {
  const [topic = "", side] = section.split(" ");
  return lines.map((line) => ({
    topic,
    side: side === "first" ? "FIRST" : "SECOND",
    words: line.split(" "),
  }));
}

function buildPatterns(lines: readonly string[] = []): RegExp[] {
  return lines.map((line) => new RegExp(line, "iu"));
}

/** `ill. US.IL` → ["ill.", "region-us-il"]. */
function parseAbbreviation(line: string): [string, string] {
  const [word = "", code = ""] = line.split(" ");
  return [word, buildRegionId(code)];
}

/** A name: up to five words, the first in capitals, with "the" left out before them. */
const NAME = String.raw`(?:[Tt]he )?(?<name>\p{Lu}[\p{L}\p{N}&’'.-]*(?: (?:of |for )?\p{Lu}[\p{L}\p{N}&’-]*){0,4})`;

/** Patterns in which `{name}` is a name; all but the name in either case. */
function buildNamePatterns(lines: readonly string[] = []): RegExp[] {
  return lines.map((line) => {
    const eitherCase = line.replace(/\{name\}|\\.|\(\?|[a-z]/gu, (part) =>
      part === "{name}" ? NAME : /^[a-z]$/u.test(part) ? `[${part}${part.toUpperCase()}]` : part,
    );
    return new RegExp(eitherCase, "du");
  });
}

/** `warn+of phrase` → ["warn of", {phrase}]. */
function parseVerb(line: string): [string, ReadonlySet<CueFrame>] {
  const [word = "", ...frames] = line.split(" ");
  return [word.replace("+", " "), new Set(frames as CueFrame[])];
}
