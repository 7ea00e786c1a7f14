import {
  buildLocalActorId,
  buildQuotationId,
  buildStatementKey,
  hashText,
} from "../../../dist/domain/ids.js";
import { buildRandom } from "../../extract/random.mjs";
import { TextWriter } from "./text-writer.mjs";
import { buildVocabulary } from "./words.mjs";
import { buildWorld } from "./world.mjs";

const FIRST_DAY = Date.UTC(2015, 0, 1);
const DAYS = 3_650;
const DAY_MS = 86_400_000;
const ARTICLES_IN_BATCH = 100;
const RULE = "benchmark";

/**
 * Writes articles with at least so many statements, as readings: what reading real articles would
 * have yielded. The same count and seed give the same readings.
 *
 * They come in batches. A statement is told again only within its batch, so that whoever writes
 * batches needs to look no further.
 */
export function buildCorpus(statementCount, seed = 1) {
  const random = buildRandom(seed);
  const world = buildWorld(statementCount, random);
  const drawWord = buildVocabulary(random);
  return { world, batches: writeBatches(statementCount, { random, world, drawWord }) };
}

function* writeBatches(statementCount, tools) {
  let written = 0;
  let number = 0;
  while (written < statementCount) {
    const told = [];
    const keys = new Set();
    const batch = [];
    while (batch.length < ARTICLES_IN_BATCH && written + keys.size < statementCount) {
      const reading = writeReading(number++, told, tools);
      for (const { statementKey } of reading.quotations) keys.add(statementKey);
      batch.push(reading);
    }
    written += keys.size;
    yield batch;
  }
}

function writeReading(number, told, tools) {
  const { random, world } = tools;
  const day = FIRST_DAY + Math.floor(random() * DAYS) * DAY_MS;
  const writer = new TextWriter();
  const drafts = Array.from({ length: 6 + Math.floor(random() * 5) }, () => {
    const outer = writeQuotation(writer, day, told, tools);
    writer.write("\n\n");
    return outer;
  }).flat();
  const id = `article-${String(number)}`;
  const sha256 = hashText(writer.text);
  const local = drafts.flatMap(({ speaker }) =>
    speaker?.isLocal ? [buildLocalActor(speaker, { id, sha256 })] : [],
  );
  const quotations = drafts.map((draft) => finish(draft, { id, sha256 }, local));
  return {
    article: {
      id,
      sha256,
      text: writer.text,
      url: `https://news.example/${String(number)}`,
      title: `Report ${String(number)}`,
      publisher: world.drawPublisher(),
      publishedOn: printDay(day),
      dateline: null,
      publishedDuring: null,
      credits: [],
      isFromFeed: false,
      aggregator: null,
      author: null,
      format: null,
      sourceSha256: null,
      evidence: {
        url: null,
        title: null,
        publisher: null,
        author: null,
        publishedOn: null,
        dateline: null,
      },
    },
    regions: [],
    quotations,
    claimed: [],
    mentions: [],
    entities: listEntities(quotations, world, local),
    findings: [],
  };
}

/** Writes one quotation, sometimes one that reports another, and returns what is known of them but their ids. */
function writeQuotation(writer, day, told, tools) {
  const { random, world, drawWord } = tools;
  const isRetold = told.length > 0 && random() < 0.1;
  const subject = isRetold ? told[Math.floor(random() * told.length)] : null;
  const speaker = subject === null ? drawSpeaker(random, world) : subject.speaker;
  writer.write("“");
  const start = writer.length;
  const inner = subject === null && random() < 0.08 ? writeReport(writer, tools) : null;
  const about = subject === null ? drawAbout(random, world) : subject.about;
  const words = subject?.words ?? Array.from({ length: 10 + Math.floor(random() * 14) }, drawWord);
  writer.write(words.join(" "));
  const mentions = about.map((entity) => {
    writer.write(" in ");
    return nameEntity(writer, entity, random);
  });
  const content = writer.span(start);
  writer.write(",” ");
  const source = speaker === null ? null : writer.write(speaker.name);
  writer.write(" ");
  const cue = writer.write("said");
  const outer = {
    kind: "DIRECT",
    mode: "ASSERTED",
    cueClass: "NEUTRAL",
    content: [content],
    cue,
    source,
    speaker: speaker === null ? null : { ...speaker, mention: source },
    about: mentions,
    ...writeCircumstances(writer, day, random, world),
    confidence: drawConfidence(random),
    nestedIn: null,
  };
  writer.write(".");
  if (speaker !== null && !speaker.isLocal && inner === null) told.push({ speaker, about, words });
  return inner === null ? [outer] : [outer, { ...inner, nestedIn: outer }];
}

function writeReport(writer, { random, world, drawWord }) {
  const speaker = world.drawActor();
  const source = writer.write(speaker.name);
  writer.write(" ");
  const cue = writer.write("said");
  writer.write(" that ");
  const start = writer.length;
  writer.write(Array.from({ length: 8 + Math.floor(random() * 6) }, drawWord).join(" "));
  writer.write(" in ");
  const about = [nameEntity(writer, world.drawPlace(), random)];
  const content = [writer.span(start)];
  writer.write(", and that ");
  return {
    kind: "INDIRECT",
    mode: "ASSERTED",
    cueClass: "NEUTRAL",
    content,
    cue,
    source,
    speaker: { ...speaker, mention: source },
    about,
    addressees: [],
    medium: null,
    saidAt: null,
    onBehalfOf: null,
    saidOn: null,
    confidence: drawConfidence(random),
  };
}

function writeCircumstances(writer, day, random, world) {
  const draw = (chance, lead, write) => {
    if (random() >= chance) return null;
    writer.write(lead);
    return write();
  };
  const name = (entity) => nameEntity(writer, entity, random);
  const addressee = draw(0.08, " to ", () => name(world.drawActor()));
  const medium = draw(0.08, " through ", () => {
    const text = world.drawMedium();
    return { ...writer.write(text), name: text };
  });
  const saidAt = draw(0.1, " in ", () => name(world.drawPlace()));
  const onBehalfOf = draw(0.04, " for ", () => name(world.drawOrganization()));
  const saidOn = draw(0.85, " on ", () => {
    const from = printDay(day - Math.floor(random() * 3) * DAY_MS);
    return { from, to: from, precision: "DAY", basis: "STATED", ...writer.write(from) };
  });
  return { addressees: addressee === null ? [] : [addressee], medium, saidAt, onBehalfOf, saidOn };
}

/** Mostly someone with a name; sometimes one of whom the article tells less. */
function drawSpeaker(random, world) {
  const chance = random();
  if (chance < 0.03) return null;
  if (chance > 0.08) return world.drawActor();
  const [type, name] = chance < 0.055 ? ["GROUP", "officials"] : ["UNNAMED", "a senior official"];
  return { isLocal: true, type, name };
}

/** An actor of one article, which its words there tell from all others. */
function buildLocalActor({ type, name, mention }, article) {
  const id = buildLocalActorId(article, mention);
  const actor = { type, id, name, aliases: [], wikidata: null, description: null, memberOf: [] };
  return { start: mention.start, actor };
}

/** One or two places, or a place and an actor; nothing twice. */
function drawAbout(random, world) {
  const chance = random();
  const first = world.drawPlace();
  if (chance < 0.7) return [first];
  const second = chance < 0.9 ? world.drawPlace() : world.drawActor();
  return second === first ? [first] : [first, second];
}

function nameEntity(writer, { id, type, name }, random) {
  const span = writer.write(name);
  const confidence = drawConfidence(random);
  return { ...span, id, name, type: type === "PLACE" ? type : "ACTOR", rule: RULE, confidence };
}

function drawConfidence(random) {
  return [0.7, 0.8, 0.9, 0.95][Math.floor(random() * 4)];
}

/** Gives a draft its ids and the parts that every quotation has. */
function finish({ nestedIn, speaker, ...draft }, article, local) {
  const id = buildQuotationId(article, draft.content);
  const [{ text }] = draft.content;
  const speakerId = speaker?.isLocal
    ? local.find(({ start }) => start === speaker.mention.start).actor.id
    : (speaker?.id ?? null);
  return {
    ...draft,
    id,
    about: draft.about.map((mention) => ({ ...mention, basis: "NAMED" })),
    nestedIn: nestedIn === null ? null : buildQuotationId(article, nestedIn.content),
    speaker:
      speaker === null
        ? null
        : { ...pick(speaker), id: speakerId, rule: RULE, confidence: draft.confidence },
    rule: RULE,
    disclaimers: [],
    amounts: [],
    statementKey: buildStatementKey(speakerId, text, id),
  };
}

function pick({ type, name, mention }) {
  return { type, name, mention };
}

/** Every entity that the quotations name and all that it stands on. */
function listEntities(quotations, { entities }, local) {
  const wanted = new Map(local.map(({ actor }) => [actor.id, actor]));
  const add = (id) => {
    if (id === null || wanted.has(id)) return;
    const entity = entities.get(id);
    wanted.set(id, entity);
    if (entity.type === "PLACE") add(entity.partOf);
    else for (const { organizationId } of entity.memberOf) add(organizationId);
  };
  for (const { speaker, about, addressees, saidAt, onBehalfOf } of quotations) {
    for (const named of [speaker, ...about, ...addressees, saidAt, onBehalfOf]) {
      if (named !== null) add(named.id);
    }
  }
  return [...wanted.values()];
}

function printDay(time) {
  return new Date(time).toISOString().slice(0, 10);
}
