import { groupBy } from "../../domain/group-by.ts";
import { Taken } from "../../language/word-form.ts";
import { buildGrammarLexicon } from "../../language/en/build-grammar-lexicon.ts";
import { buildDateReader } from "../../language/en/dates-in-words.ts";
import { buildOwnerFinder } from "../../language/en/owner-endings.ts";
import { tagEnglish } from "../../language/en/tagger.ts";
import { CUE_CLASSES, type CueClass } from "../../domain/statements/cue-class.ts";
import type { ClaimLexicon } from "../../language/claim-lexicon.ts";
import { englishWordForms } from "../../language/en/word-forms.ts";
import type { BearerLexicon } from "../../language/bearer-lexicon.ts";
import type { DateLexicon } from "../../language/date-lexicon.ts";
import type { ClosedClasses } from "../../language/en/english-entries.ts";
import type {
  CircumstanceLexicon,
  ExtractLexicon,
  ModeLexicon,
  ReportLexicon,
} from "../../language/extract-lexicon.ts";
import type { NameLexicon } from "../../language/name-lexicon.ts";
import type { Language } from "../../language/language.ts";
import type { PlaceLexicon } from "../../language/place-lexicon.ts";
import type { TextLexicon } from "../../language/text-lexicon.ts";
import type { ResolveLexicon } from "../../language/resolve-lexicon.ts";
import { readLexiconFile } from "./read-lexicon-file.ts";

/**
 * English, as the steps before the graph need it: its words in `seeds/lexicons` and its tagger.
 *
 * @throws AppError LEXICON_ENTRY_INVALID
 */
export function readEnglish(): Language {
  const closed = readLexiconFile("grammar.en.txt");
  const weekdays = readLexiconFile("dates.en.txt").weekdays.map(([day]) => day);
  const names = readLexiconFile("names.en.txt");
  const extract = readExtractLexicon(closed);
  return {
    tag: tagEnglish,
    grammar: buildGrammarLexicon(
      closed,
      readLexiconFile("words.en.txt").words,
      {
        titles: names.titles,
        particles: [...readLexiconFile("name-forms.en.txt").particles, ...names["inner particles"]],
      },
      weekdays,
      readSaying(),
    ),
    text: readTextLexicon(closed, extract.names.givenNames),
    extract,
    places: readPlaceLexicon(closed, weekdays),
    resolve: readResolveLexicon(closed),
  };
}

/** What verbs of saying take, by dictionary form: bits of `Taken`. */
function readSaying(): Map<string, number> {
  return new Map(
    readLexiconFile("cues.en.txt").verbs.map(([lemma, frames]) => {
      const takesClause = frames.has("clause") ? Taken.CLAUSE : 0;
      const isShown = frames.has("finding") && frames.has("evidence");
      const isBeside = frames.has("parenthesis") || frames.has("quote") || isShown;
      const reports = isBeside ? Taken.REPORT : 0;
      const takesPhrase = frames.has("phrase") ? Taken.PHRASE : 0;
      return [lemma, takesClause | reports | takesPhrase];
    }),
  );
}

function readTextLexicon(closed: ClosedClasses, givenNames: GivenNames): TextLexicon {
  const abbreviations = readLexiconFile("abbreviations.en.txt");
  const regions = readLexiconFile("regions.en.txt");
  return {
    abbreviations: {
      leading: new Set(abbreviations.leading),
      numbered: new Set(abbreviations.numbered),
      trailing: new Set(abbreviations.trailing),
      openers: new Set(abbreviations.openers),
      neverNames: new Set(abbreviations["never names"]),
    },
    regions,
    ...readOrigins(closed, givenNames),
    dates: buildDateReader(closed.months, regions["date labels"], regions["update labels"]),
    findOwnerEnding: buildOwnerFinder(new Set(closed["never owners"])),
  };
}

type GivenNames = NameLexicon["givenNames"];

/** Who wrote and published an article. */
function readOrigins(
  closed: ClosedClasses,
  givenNames: GivenNames,
): Pick<TextLexicon, "credits" | "bylines" | "outlets"> {
  const { "outlet credit": outletCredit, ...credits } = readLexiconFile("credits.en.txt");
  const words = readLexiconFile("bylines.en.txt");
  const names = readLexiconFile("names.en.txt");
  const forms = readLexiconFile("name-forms.en.txt");
  const weekdays = readLexiconFile("dates.en.txt").weekdays.map(([day]) => day);
  const regions = readLexiconFile("regions.en.txt");
  const neverNames = [
    weekdays,
    regions["date labels"],
    regions["update labels"],
    names.organizations,
    words.roles,
    words.hidden,
    words.sections,
    words.outlets,
    words["plain outlets"],
    words.agencies,
    closed.articles,
  ];
  return {
    credits: { ...credits, outletCredit },
    bylines: {
      openers: words.openers.toSorted((a, b) => b.length - a.length),
      joiners: new Set(words.joiners),
      places: new Set(words.places),
      writingFor: words["writing for"].toSorted((a, b) => b.length - a.length),
      staff: new Set(words.staff),
      roles: new Set(words.roles),
      hidden: new Set(words.hidden),
      titles: new Set(names.titles),
      months: new Set(closed.months.map((month) => month.replace(/\.$/u, ""))),
      neverNames: new Set(neverNames.flat()),
      givenNames,
      particles: new Set([...forms.particles, ...names["inner particles"]]),
    },
    outlets: {
      agencies: new Set(words.agencies),
      outlets: new Set(words.outlets),
      plain: new Set(words["plain outlets"]),
      sections: new Set(words.sections),
      articles: new Set(words.articles),
    },
  };
}

function readExtractLexicon(closed: ClosedClasses): ExtractLexicon {
  const cues = readLexiconFile("cues.en.txt");
  const circumstances = readLexiconFile("circumstances.en.txt");
  const labels = readLexiconFile("labels.en.txt");
  const smallWords = [
    closed.articles,
    closed.coordinators,
    closed.prepositions,
    closed["infinitive mark"],
    closed["subordinators or prepositions"],
    closed.be,
  ];
  return {
    marks: {
      shortened: new Set(readLexiconFile("abbreviations.en.txt").shortened),
      titling: new Set(circumstances.titling),
      naming: new Set(circumstances.naming),
      smallWords: new Set(smallWords.flat()),
      speakersAndHearers: new Set(closed["speakers and hearers"]),
    },
    cues: {
      verbs: new Map(cues.verbs),
      nouns: new Set(cues.nouns),
      clauseNouns: new Set(cues["clause nouns"]),
      classes: readCueClasses(),
      modes: readModes(),
      unsaid: new Set(cues.unsaid),
      according: cues.according,
      renderings: new Set(cues.renderings),
      ...readReportLexicon(),
    },
    circumstances: readCircumstances(),
    labels: {
      asking: new Set(labels.asking),
      answering: new Set(labels.answering),
      roles: new Set(labels.roles),
      sharing: new Set(labels.sharing),
      salutations: new Set(labels.salutations),
      farewells: new Set(labels.farewells),
      notSpeaking: new Set(labels["not speaking"]),
      topics: new Set(labels.topics),
    },
    names: readNames(),
  };
}

function readBearers(): BearerLexicon {
  const words = readLexiconFile("bearers.en.txt");
  return {
    courtesies: new Set(words.courtesies),
    women: new Set(words.women),
    men: new Set(words.men),
    callings: new Map(words.callings),
  };
}

function readCircumstances(): CircumstanceLexicon {
  const words = readLexiconFile("circumstances.en.txt");
  return {
    vagueTimes: new Set(words["vague times"]),
    otherOccasions: new Set(words["other occasions"]),
    writing: new Set(words.writing),
    mediumPrepositions: new Set(words["medium prepositions"]),
    platformPrepositions: new Set(words["platform prepositions"]),
    meansPrepositions: new Set(words["means prepositions"]),
    means: new Set(words.means),
    speaking: new Set(words.speaking),
    publishing: new Set(words.publishing),
    outletPrepositions: new Set(words["outlet prepositions"]),
    holders: toSets(words.holders),
    meanwhile: new Set(words.meanwhile),
    placing: new Set(words.placing),
    placePrepositions: new Set(words["place prepositions"]),
    groundPrepositions: new Set(words["ground prepositions"]),
    grounds: new Set(words.grounds),
    originPrepositions: new Set(words["origin prepositions"]),
    leadingNouns: toSets(words["leading nouns"]),
    languages: new Set(words.languages),
    media: new Set(words.media),
    works: new Set(words.works),
    outlets: new Set(words.outlets),
    audiences: new Set(words.audiences),
    platforms: new Set(words.platforms),
  };
}

function toSets(
  lines: readonly (readonly [string, readonly string[]])[],
): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(lines.map(([word, others]) => [word, new Set(others)]));
}

function readReportLexicon(): ReportLexicon {
  const reports = readLexiconFile("reports.en.txt");
  return {
    making: new Set(reports.making),
    quoting: new Set(reports.quoting),
    leavingOpen: new Set(reports["leaving open"]),
    listening: new Set(reports.listening),
    supposing: new Set(reports.supposing),
    nobody: new Set(reports.nobody),
    contrasts: new Set(reports.contrasts),
    contrasting: new Set(reports.contrasting),
    subordinating: new Set(reports.subordinating),
    fronting: new Set(reports.fronting),
    closingPhrases: new Set(reports["closing phrases"]),
    beside: new Set(reports.beside),
    circumstantial: new Set(reports.circumstantial),
    beforeMedia: new Set(reports["before media"]),
    tellingWhen: new Set(reports["telling when"]),
    complementOpeners: new Set(reports["complement openers"]),
    addressing: new Set(reports.addressing),
    reaching: new Map(reports.reaching.map((line) => line.split(" ") as [string, string])),
    speaking: new Set(reports.speaking),
    interviews: new Set(reports.interviews),
    interviewing: new Set(reports.interviewing),
    openClauses: new Set(reports["open clauses"]),
    anybody: new Set(reports.anybody),
    pointing: new Set(reports.pointing),
    claimed: new Set(reports.claimed),
    findings: new Set(reports.findings),
    recordings: new Set(reports.recordings),
    telling: new Set(reports.telling),
    judgedFor: new Set(reports["judged for"]),
    carryingOn: new Set(reports["carrying on"]),
    speaker: new Set(reports.speaker),
  };
}

function readCueClasses(): ReadonlyMap<string, CueClass> {
  const classes = readLexiconFile("cue-classes.en.txt");
  return new Map(
    CUE_CLASSES.filter((name) => name !== "NEUTRAL").flatMap((name) =>
      classes[name.toLowerCase() as Lowercase<typeof name>].map((cue) => [cue, name]),
    ),
  );
}

function readModes(): ModeLexicon {
  const modes = readLexiconFile("modes.en.txt");
  return {
    denying: new Set(modes.denying),
    asking: new Set(modes.asking),
    demanding: new Set(modes.demanding),
    promising: new Set(modes.promising),
    promisingTo: new Set(modes["promising to"]),
    agreeing: new Set(modes.agreeing),
    withholding: new Set(modes.withholding),
    omitting: new Set(modes.omitting),
    expecting: new Set(modes.expecting),
    future: new Set(modes.future),
    forbidding: new Set(modes.forbidding),
    conditions: new Set(modes.conditions),
  };
}

function readNames(): NameLexicon {
  const names = readLexiconFile("names.en.txt");
  return {
    titles: new Set(names.titles),
    titleEndings: new Set(names["title-endings"]),
    organizations: new Set(names.organizations),
    kinds: new Set(names.kinds),
    groups: new Set(names.groups),
    hidden: new Set(names.hidden),
    roles: new Set(names.roles),
    links: new Set(names.links),
    linkedHeads: new Set(names["linked heads"]),
    former: new Set(names.former),
    spokespersons: new Set(names.spokespersons),
    possessions: new Set(names.possessions),
    reports: new Set(names.reports),
    parties: new Map(names.parties),
    described: new Map(names.described),
    bodies: indexKinds(names.bodies),
    hiddenBodies: new Set(names["hidden bodies"]),
    epithets: new Set(names.epithets),
    bearers: readBearers(),
    givenNames: new Map(readLexiconFile("given-names.txt")["given names"]),
    legalForms: new Set(names["legal forms"]),
    organizationEndings: new Set(names["organization endings"]),
    works: new Set(names.works),
    placeEndings: new Set(names["place endings"]),
    placeOpenings: new Set(names["place openings"]),
    placeRelatives: new Set(names["place relatives"]),
    peoples: new Set(names.peoples),
    surnames: { openings: names["surname openings"], endings: names["surname endings"] },
  };
}

/** Each word with the kinds in whose line it stands. */
function indexKinds(
  lines: readonly (readonly [string, readonly string[]])[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const index = new Map<string, Set<string>>();
  for (const [kind, others] of lines)
    for (const word of [kind, ...others]) index.set(word, (index.get(word) ?? new Set()).add(kind));
  return index;
}

function readPlaceLexicon(closed: ClosedClasses, weekdays: readonly string[]): PlaceLexicon {
  const places = readLexiconFile("places.en.txt");
  return {
    settlements: new Set(places.settlements),
    regions: new Set(places.regions),
    directions: new Set(places.directions),
    prefixes: new Set(places.prefixes),
    movement: new Set(places.movement),
    leading: new Set(places.leading),
    around: new Set(places.around),
    offices: new Set(places.offices),
    grounds: new Set(places.grounds),
    buildings: new Set(places.buildings),
    fronts: new Set(places.fronts),
    moving: new Set(places.moving),
    visits: new Set(places.visits),
    fillers: new Set(places.fillers),
    persons: new Set(places.persons),
    inside: new Set(places.inside),
    seats: new Set(places.seats),
    apart: new Set([
      ...places.apart,
      ...closed.months,
      ...weekdays,
      ...closed["times by themselves"],
    ]),
    abbreviations: new Map(places.abbreviations),
  };
}

function readClaimWords(closed: ClosedClasses): ClaimLexicon {
  const claims = readLexiconFile("claims.en.txt");
  const entries = [...claims.meanings, ...claims.converses].flat();
  const longestFirst = entries.toSorted((a, b) => b.words.length - a.words.length);
  return {
    meanings: groupBy(longestFirst, ({ words }) => [words[0]!]),
    once: new Set(claims.once),
    doneByOne: new Set(claims["done by one"]),
    heldByOne: new Set(claims["held by one"]),
    sharedOut: new Set(claims["shared out"]),
    opinions: new Set(claims.opinions),
    lacking: new Set(claims.lacking),
    no: new Set(claims.no),
    again: new Set(claims.again),
    all: new Set(claims.all),
    open: new Set(claims.open),
    surely: new Set(claims.surely),
    ably: new Set(claims.ably),
    soFar: groupPhrases(claims["so far"]),
    atTimes: groupPhrases(claims["at times"]),
    self: new Set(claims.self),
    generic: new Set(claims.generic),
    unique: new Set(claims.unique),
    factive: new Set(claims.factive),
    undone: new Set(claims.undone),
    perceived: new Set(claims.perceived),
    having: new Set(claims.having),
    signs: new Set(claims.signs),
    sayings: new Set(claims.sayings),
    accusations: new Set(claims.accusations),
    rejecting: new Set(claims.rejecting),
    beingSo: new Set(claims["being so"]),
    voices: new Map(
      claims.voices.map(([office, others]) => [office, others.map((words) => words.split("-"))]),
    ),
    spoken: new Set(claims.spoken),
    answering: groupBy(
      [
        ...claims.answering.map((words) => ({ words: words.split(" "), takesNames: true })),
        ...claims.commenting.map((words) => ({ words: words.split(" "), takesNames: false })),
      ],
      ({ words }) => [words[0]!],
    ),
    replying: new Set(claims.replying),
    matterMarks: new Set(claims["matter marks"]),
    units: new Map(claims.units.map(([word, base, factor]) => [word, { base, factor }])),
    ranges: new Set(claims.ranges),
    partMarks: new Set(closed["part marks"]),
    fractions: new Map(claims.fractions),
    many: new Map(claims.many),
    multiplying: new Map(
      claims.multiplying.flatMap(([word, told, percent]) => {
        const meant = entries.find(({ words }) => words.length === 1 && words[0] === told);
        return meant === undefined ? [] : [[word, { meaning: meant.meaning, percent }] as const];
      }),
    ),
    findStem: englishWordForms.findStem,
  };
}

/** Phrases in their words, by the first of these. */
function groupPhrases(phrases: readonly string[]): Map<string, string[][]> {
  return groupBy(
    phrases.map((phrase) => phrase.split(" ")),
    ([first]) => [first!],
  );
}

function readDates(): DateLexicon {
  const dates = readLexiconFile("dates.en.txt");
  return {
    weekdays: new Map(dates.weekdays),
    days: new Map(dates.days),
    ahead: new Map(dates.ahead),
    partsOfDays: new Set(dates["parts of days"]),
    past: new Set(dates.past),
    present: new Set(dates.present),
    day: new Set(dates.day),
    week: new Set(dates.week),
    month: new Set(dates.month),
    year: new Set(dates.year),
    ago: new Set(dates.ago),
    counted: new Set(dates.counted),
    fromAnotherDay: new Set(dates["from another day"]),
    neverOne: new Set(dates["never one"]),
    monthFirst: new Set(dates["month first"]),
    eitherFirst: new Set(dates["either first"]),
  };
}

function readResolveLexicon(closed: ClosedClasses): ResolveLexicon {
  const assertions = readLexiconFile("assertions.en.txt");
  const disclaimers = readLexiconFile("disclaimers.en.txt");
  const references = readLexiconFile("references.en.txt");
  return {
    assertions: {
      light: new Set(assertions.light),
      degrees: new Set(assertions.degrees),
      intended: new Set(assertions.intended),
      achieved: new Set(assertions.achieved),
      people: new Set(assertions.people),
      kindsOfPeople: new Set(assertions["kinds of people"]),
      measures: new Set(assertions.measures),
      about: new Set(assertions.about),
      atLeast: new Set(assertions["at least"]),
      atMost: new Set(assertions["at most"]),
      numbers: new Map(assertions.numbers),
    },
    claims: readClaimWords(closed),
    dates: readDates(),
    references: {
      own: new Set(references.own),
      persons: new Set(references.persons),
      things: new Set(references.things),
      several: new Set(references.several),
      vague: new Set(references.vague),
      definite: new Set(references.definite),
      indefinite: new Set(references.indefinite),
      ages: new Set(references.ages),
      makers: new Set(references.makers),
      placeNouns: new Map(references["place nouns"]),
      pairs: new Set(references.pairs),
      authorities: new Set(references.authorities),
      peoples: new Map(
        readLexiconFile("peoples.en.txt").peoples.flatMap(([name, id]) =>
          [name, `${name}s`].map((word) => [word, id]),
        ),
      ),
      female: new Set(references.female),
      male: new Set(references.male),
    },
    disclaimers: {
      checking: new Set(disclaimers.checking),
      checks: new Set(disclaimers.checks),
      independent: new Set(disclaimers.independent),
      unchecked: new Set(disclaimers.unchecked),
      ability: new Set(disclaimers.ability),
      able: new Set(disclaimers.able),
      unable: new Set(disclaimers.unable),
      nobody: new Set(disclaimers.nobody),
      lacking: new Set(disclaimers.lacking),
      ofAll: disclaimers["of all"],
      ofMatter: [
        { told: disclaimers["of fighting"], words: new Set(disclaimers.fighting) },
        { told: disclaimers["of votes"], words: new Set(disclaimers.votes) },
      ],
    },
  };
}
