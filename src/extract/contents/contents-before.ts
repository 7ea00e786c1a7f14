import type { Cue } from "../cues/cues.ts";
import type { Phrase } from "../phrases/noun-phrases.ts";
import type { UnitToken } from "../phrases/narrative-units.ts";
import type { AttributedCue } from "../sources/sources.ts";
import { hasFinite, isDash, opensPredicate } from "../phrases/unit-tokens.ts";

/** What stands before a cue as its content: "…, he said"; `attributionFirst` opens cue and source. */
export function findContentBefore(
  cue: Cue,
  attributionFirst: number,
  others: readonly AttributedCue[],
): Phrase | null {
  if (cue.form !== "FINITE") return null;
  const { tokens } = cue.unit;
  const separator = tokens[attributionFirst - 1];
  if (separator === undefined) return null;
  const isMark = separator.pos === "QUOTE";
  if (
    !isMark &&
    separator.normal !== "," &&
    !isDash(separator) &&
    !/^[?!]$/u.test(separator.normal)
  )
    return null;
  const end = isMark ? attributionFirst : attributionFirst - 1;
  let first = 0;
  for (const { cue: other } of others) {
    if (other === cue) break;
    // "“…,” Okoye said, “…,” she added": marks before a cue are its own.
    if (isMark && tokens[end - 2]?.normal === "," && end - 2 >= other.end) first = end - 1;
    // A clause of saying that ended before this one keeps its own words.
    const boundary = tokens.findIndex(
      ({ normal }, index) => index > other.end && index < end && (normal === ";" || normal === ","),
    );
    if (other.form !== "FINITE" || boundary < 0) continue;
    const next = tokens[boundary + 1];
    if (next?.pos === "CCONJ" || tokens[boundary]!.normal === ";") first = boundary + 1;
  }
  if (!isMark && !cue.frames.has("parenthesis")) return null;
  const words = tokens.slice(first, end);
  // "Asked whether it held, Okoye said", "When it fell, Okoye said": these open her sentence.
  const opening = words[0]?.pos === "CCONJ" ? words[1] : words[0];
  const opensOwn =
    (opening?.pos === "VERB" && /(?:ed|ing)$/u.test(opening.normal)) ||
    FRONTING.has(opening?.normal ?? "");
  if (opensOwn && words.every(({ normal, pos }) => normal !== "," && pos !== "QUOTE")) return null;
  if (!words.some(({ pos }) => pos === "QUOTE") && !hasFinite(words)) {
    return words.length > 0 && isInterruption(tokens, cue) ? { first, end } : null;
  }
  return { first, end };
}

/** Conjunctions of a clause that stands before its main clause. */
const FRONTING: ReadonlySet<string> = new Set([
  "when",
  "after",
  "because",
  "although",
  "though",
  "while",
]);

/** "The bridge, he told reporters on Friday, is safe": the comma behind the cue leads to the verb. */
function isInterruption(tokens: readonly UnitToken[], cue: Cue): boolean {
  const comma = tokens.findIndex(({ normal }, index) => index >= cue.end && normal === ",");
  if (comma < 0 || tokens.slice(cue.end, comma).some(({ pos }) => pos === "QUOTE")) return false;
  return (
    comma === cue.end ||
    (!hasFinite(tokens.slice(cue.end, comma)) && opensPredicate(tokens, comma + 1))
  );
}
