import type { Content } from "./contents.ts";
import type { Cue } from "../cues/cues.ts";
import type { Phrase } from "../phrases/noun-phrases.ts";
import type { Source } from "../sources/sources.ts";

/** A cue with what was said; its source is only `null` in the passive. */
export interface Said {
  readonly cue: Cue;
  readonly source: Source | null;
  readonly found: Content | null;
}

/**
 * Fits what is reported inside a report into it: the inner words end where the outer ones end, and
 * what an outer cue denies or asks was not said.
 */
export function fitNested(said: readonly Said[]): Said[] {
  return said.flatMap((inner) => {
    const { found } = inner;
    const outers = said.filter((outer) => outer !== inner && findHolding(outer, inner) !== null);
    if (outers.some((outer) => leavesOpen(outer, inner)) || quotesOnly(inner, said)) return [];
    if (found === null) return [inner];
    const limit = Math.min(...outers.map((outer) => findHolding(outer, inner)!.end));
    const phrases = found.phrases
      .map(({ first, end }) => ({ first, end: Math.min(end, limit) }))
      .filter(({ first, end }) => end > first);
    return phrases.length === 0 ? [] : [{ ...inner, found: { ...found, phrases } }];
  });
}

/** The words of one cue that hold another cue; both may hold each other, and then the wider is outside. */
function findHolding({ found: outer }: Said, { cue, found: inner }: Said): Phrase | null {
  const holding = outer?.phrases.find(({ first, end }) => first <= cue.first && end >= cue.end);
  const starts = inner?.phrases.every(({ first }) => first >= (holding?.first ?? 0)) ?? true;
  return holding !== undefined && starts ? holding : null;
}

/** "denied that he had told her", "asked whether she had said": the inner words were not said. */
function leavesOpen(outer: Said, inner: Said): boolean {
  if (inner.cue.form === "NOUN" || inner.cue.form === "ACCORDING") return false;
  const opener = outer.cue.unit.tokens[findHolding(outer, inner)!.first]!.normal;
  return outer.cue.lemma === "deny" || opener === "whether" || opener === "if";
}

/** "“It held,” the agency quoted Okoye as saying": the words are hers, and nothing else is quoted. */
function quotesOnly({ cue, found }: Said, said: readonly Said[]): boolean {
  return said.some(
    (other) =>
      other.source?.rule === "quoted-as" &&
      other.source.first === cue.end &&
      found?.phrases.at(-1)?.end === other.cue.end,
  );
}
