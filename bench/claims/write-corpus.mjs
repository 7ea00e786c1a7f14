import { buildRandom } from "../extract/random.mjs";

/** A deed, its contrary, and what it is done to. */
const DEEDS = [
  ["opened", "closed"],
  ["started", "stopped"],
  ["bought", "sold"],
  ["raised", "lowered"],
  ["accepted", "rejected"],
];
const DOERS =
  "guards farmers engineers teachers miners drivers traders nurses sailors bakers".split(" ");
const QUALITIES = "northern southern eastern western old new upper lower small large".split(" ");
const THINGS = "gate road bridge mill ferry harbor school market tunnel station quarry depot".split(
  " ",
);
const SYLLABLES = ["ba", "de", "fi", "go", "lu", "ma", "ne", "pi", "ro", "su", "ta", "ve"];
const PLACES = ["Lusaka", "Ndola", "Tampere", "Oulu", "Cusco", "Arequipa", "Hobart", "Darwin"];

export const STATEMENTS_AN_ARTICLE = 10;
/** Of ten statements, so many are of an event of which others speak, too. */
const TALKED_ABOUT = 3;
/** Statements of one event, on the average. */
const RETOLD = 4;
const DAYS = 365;

/**
 * Writes article after article from a seed, ten statements each, and tells of each paragraph, up to its
 * end, of which event it is and which side it takes.
 *
 * Speakers, places, deeds and what they are done to are drawn as words are in a text (Zipf's law), so
 * that many events have words in common, and few all of them. Each has its own day, and who speaks of
 * it does so within three days.
 */
export function buildCorpusWriter({ articleCount, seed }) {
  const random = buildRandom(seed);
  const draw = (items) => items[Math.floor(random() ** 2 * items.length)];
  const write = (syllables) => Array.from({ length: syllables }, () => draw(SYLLABLES)).join("");
  const capitalize = (word) => word.charAt(0).toUpperCase() + word.slice(1);
  const speakers = Array.from({ length: Math.max(50, articleCount / 5) }, () =>
    [write(2), write(3)].map(capitalize).join(" "),
  );
  const towns = Array.from({ length: Math.max(20, articleCount / 20) }, () => capitalize(write(3)));
  const drawEvent = (id, day) => ({
    id,
    day,
    deed: draw(DEEDS),
    who: draw(DOERS),
    what: `${draw(QUALITIES)} ${write(2)} ${draw(THINGS)}`,
    where: random() < 0.5 ? draw(PLACES) : draw(towns),
  });
  // The events that are talked about, those of one day together.
  const talkedAbout = new Map();
  const eventCount = Math.ceil((articleCount * TALKED_ABOUT) / RETOLD);
  for (let id = 0; id < eventCount; id++) {
    const day = Math.floor((id / eventCount) * DAYS);
    talkedAbout.set(day, [...(talkedAbout.get(day) ?? []), drawEvent(id, day)]);
  }
  let others = eventCount;
  return (number) => {
    const day = Math.floor((number / articleCount) * DAYS);
    const told = [];
    let end = 0;
    const lines = Array.from({ length: STATEMENTS_AN_ARTICLE }, (_, index) => {
      const events = talkedAbout.get(day - Math.floor(random() * 3)) ?? [];
      const event =
        index < TALKED_ABOUT && events.length > 0
          ? events[Math.floor(random() * events.length)]
          : drawEvent(others++, day);
      const side = random() < 0.75 ? 0 : 1;
      const speaker = draw(speakers);
      const content = `the ${event.who} ${event.deed[side]} the ${event.what} in ${event.where}`;
      const line =
        random() < 0.5
          ? `${speaker} said that ${content} on ${printDay(event.day)}.`
          : `“${capitalize(content)} on ${printDay(event.day)},” said ${speaker}.`;
      end += line.length + 2;
      told.push({ event: event.id, side, speaker, end });
      return line;
    });
    return {
      input: {
        id: `article-${String(number)}`,
        text: lines.join("\n\n"),
        publisher: `Paper ${String(number % 50)}`,
        publishedOn: toDate(day).toISOString().slice(0, 10),
      },
      told,
    };
  };
}

function toDate(day) {
  return new Date(Date.UTC(2025, 0, 1 + day));
}

const dayFormat = new Intl.DateTimeFormat("en-US", {
  timeZone: "UTC",
  month: "long",
  day: "numeric",
});

function printDay(day) {
  return dayFormat.format(toDate(day));
}
