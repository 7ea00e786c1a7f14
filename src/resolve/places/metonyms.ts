import type { ReadUnits } from "../../prose/read-units.ts";
import { findClausesOf, findGovernor, getOwner } from "../../grammar/find-in-reading.ts";
import { findAround, type Around } from "../../prose/find-around.ts";
import { hasRole, Role } from "../../language/word-form.ts";
import type { NameLink } from "../names/link-names.ts";

/**
 * Whether a place's name stands for those who govern there: it does something and nothing leads to
 * it, as in "Kyiv said", "Washington and Moscow agreed" and "was sent by Russia", or a seat of
 * government owns something, as in "Moscow’s forces".
 */
export function isMetonym(read: ReadUnits, link: NameLink): boolean {
  const around = findAround(read, link);
  if (around === null) return false;
  const { reading, phrase } = around;
  if (phrase.head.start >= link.end) return false;
  if (isOwner(around)) {
    return link.places.every(({ kind, standsFor }) => kind !== "COUNTRY" && standsFor !== null);
  }
  const governor = findGovernor(reading, phrase);
  if (governor === null) {
    // "Then came Norland": what comes behind its verb does not act.
    return findClausesOf(reading, phrase).some(
      ({ group }) => group.form === "finite" && group.start >= phrase.end,
    );
  }
  const { hangsOn: done, preposition } = governor;
  return (
    hasRole(preposition.form, Role.AGENT_MARK) &&
    done !== null &&
    "group" in done &&
    done.group.voice === "passive"
  );
}

/** "Moscow’s forces", also where what is owned was not understood. */
function isOwner({ reading, phrase }: Around): boolean {
  const { words, nounPhrases } = reading;
  return (
    words[phrase.endWord]?.tag === "OWNER_ENDING" ||
    nounPhrases.some((whole) => getOwner(whole) === phrase)
  );
}

/** Whether a country's name only describes what follows: "U.S. officials", "Ukraine drone strike". */
export function isAdjectival(read: ReadUnits, link: NameLink): boolean {
  const phrase = findAround(read, link)?.phrase;
  return (
    phrase !== undefined &&
    phrase.head.start >= link.end &&
    link.places.every(({ kind }) => kind === "COUNTRY")
  );
}
