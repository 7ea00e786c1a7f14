import type { PlaceKind } from "../entity.ts";
import type { NameLexicon } from "./name-lexicon.ts";

/** A place's name without the word that says what kind of place it is. */
interface NamedKind {
  readonly base: readonly string[];
  /** As the lexicon writes it, `region` for "oblast". */
  readonly kind: string;
}

/** Finds the kind in a place's name: "Belgorod Oblast", "Republic of Crimea", "the city of Kyiv". */
export function partPlaceName(
  words: readonly string[],
  { placeKinds, fillers }: Pick<NameLexicon, "placeKinds" | "fillers">,
): NamedKind | null {
  if (words.length < 2) return null;
  const behind = placeKinds.get(words.at(-1)!);
  if (behind !== undefined) return { base: words.slice(0, -1), kind: behind };
  const before = placeKinds.get(words[0]!);
  const base = words.slice(1).filter((word, index) => index > 0 || !fillers.has(word));
  return before === undefined || base.length === 0 ? null : { base, kind: before };
}

/** The kind words that a place may have in its name where it has none. */
const KINDS_OF: Partial<Record<PlaceKind, string>> = { REGION: "region", SETTLEMENT: "city" };

/**
 * The keys by which a place is found that goes by these names, each as words: `whole` by its name and
 * its kind, in whatever word, and `kindless` by the name without the kind that it has.
 */
export function listPlaceKeys(
  names: readonly (readonly string[])[],
  kind: PlaceKind,
  lexicon: NameLexicon,
): Record<"whole" | "kindless", string[]> {
  const own = KINDS_OF[kind];
  const parted = names.map((words) => ({ words, named: partPlaceName(words, lexicon) }));
  return {
    whole: parted.flatMap(({ words, named }) => {
      if (named !== null) return [buildKindKey(named)];
      return own === undefined ? [] : [buildKindKey({ base: words, kind: own })];
    }),
    kindless: parted.flatMap(({ named }) => (named === null ? [] : [named.base.join(" ")])),
  };
}

/** The key of a place of some kind. */
export function buildKindKey({ base, kind }: NamedKind): string {
  return `${base.join(" ")} #${kind}`;
}
