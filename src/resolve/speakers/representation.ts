import type { ActorType } from "../../domain/entity.ts";
import type { Span } from "../../domain/text/span.ts";
import { findRenamed, getModifiers } from "../../grammar/find-in-reading.ts";
import type { ArticleContext } from "../article-context.ts";
import type { QuotationDraft } from "../../extract/quotation-draft.ts";
import { findMaker } from "./makers.ts";
import { findOrganization, type Represented } from "./represented.ts";
import type { ResolvedActor } from "./resolved-actor.ts";
import { findAround, type Around } from "../../prose/find-around.ts";

/**
 * The organizations for which the speakers of an article speak: "Okoye, spokesperson for the
 * Ministry", "Ministry spokesman Okoye", "the Ministry’s report". By the speaker's id.
 */
export function findRepresented(
  context: ArticleContext,
  speakers: ReadonlyMap<QuotationDraft, ResolvedActor>,
): Map<string, Represented> {
  const represented = new Map<string, Represented>();
  const spoken = new Map<number, Represented>();
  for (const [{ source }, { actor, mention }] of speakers) {
    const place = source?.start ?? mention.start;
    if (actor.type === "ORGANIZATION")
      spoken.set(place, { organization: actor, mention, rule: "maker" });
    if (!SPEAKING.has(actor.type)) continue;
    const around = findAround(context.read, mention);
    const found =
      represented.get(actor.id) ??
      (around === null ? null : findBeside(context, around, mention)) ??
      (actor.type === "UNNAMED" ? findMaker(context, mention, spoken) : null);
    if (found === null) continue;
    represented.set(actor.id, found);
    spoken.set(place, found);
  }
  return represented;
}

/** Who may speak for somebody else; an unnamed one by what it is called. */
const SPEAKING: ReadonlySet<ActorType> = new Set(["PERSON", "UNNAMED"]);

function findBeside(
  context: ArticleContext,
  { reading, phrase, closing }: Around,
  mention: Span,
): Represented | null {
  const { spokespersons } = context.lexicon;
  const role = [phrase, closing.apposition, findRenamed(reading, phrase)].find(
    (beside) => beside != null && spokespersons.has(beside.head.normal),
  );
  if (role != null) {
    const next = reading.prepositionalPhrases.find(
      ({ hangsOn, firstWord }) => hangsOn === role || firstWord === role.endWord,
    );
    const border = reading.separators.find(({ word }) => word.start >= role.end);
    const end = border?.word.start ?? reading.words.at(-1)!.end;
    return next === undefined
      ? findOrganization(context, role, "last", "spokesperson")
      : findOrganization(context, { start: next.start, end }, "first", "spokesperson");
  }
  const before = getModifiers(phrase).findLast(({ end }) => end <= mention.start);
  return before !== undefined && spokespersons.has(before.normal)
    ? findOrganizationBefore(context, phrase, before)
    : null;
}

/** "Norland Ministry of Water spokesman": the organization may begin before the phrase. */
function findOrganizationBefore(
  { links }: ArticleContext,
  phrase: Span,
  spokesperson: Span,
): Represented | null {
  const mention = links.findLast(
    ({ end, actor }) =>
      end > phrase.start && end <= spokesperson.start && actor?.type === "ORGANIZATION",
  );
  return mention?.actor == null
    ? null
    : { organization: mention.actor, mention, rule: "spokesperson" };
}
