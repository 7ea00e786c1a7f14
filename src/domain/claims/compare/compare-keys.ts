import { isName, type Claim, type Key } from "../claim.ts";

/** A key that two claims have, with how each has it; `null` where it is one that may be left out. */
export interface SharedKey {
  readonly key: string;
  readonly left: Key | null;
  readonly right: Key | null;
}

/** What two claims have in common, and what either has alone. */
export interface ComparedKeys {
  readonly shared: readonly SharedKey[];
  /** Keys that only the left claim has, and those that only the right one has. */
  readonly strange: readonly [left: readonly string[], right: readonly string[]];
  /** Names of one that a pronoun of the other may mean, since it is of who speaks. */
  readonly meant: readonly string[];
  /** Names of whoever does or suffers it in one, for which a pronoun of the other may stand. */
  readonly mayBeMeant: readonly string[];
}

/** Compares what two claims tell of; `null` where they have nothing in common. */
export function compareKeys(left: Claim, right: Claim): ComparedKeys | null {
  const shared = listShared(left, right);
  if (shared.length === 0) return null;
  const keys = new Set(shared.map(({ key }) => key));
  return {
    shared,
    strange: [listStrange(left, right, keys), listStrange(right, left, keys)],
    meant: [...listMeant(left, right), ...listMeant(right, left)],
    mayBeMeant: [...listMayBeMeant(left, right, keys), ...listMayBeMeant(right, left, keys)],
  };
}

function listShared(left: Claim, right: Claim): SharedKey[] {
  const [ofLeft, ofRight] = [indexKeys(left), indexKeys(right)];
  const shared: SharedKey[] = [];
  for (const key of left.keys) {
    const other = ofRight.keys.get(key.key) ?? null;
    if (other !== null || ofRight.soft.has(key.key)) {
      shared.push({ key: key.key, left: key, right: other });
    }
  }
  for (const key of right.keys) {
    if (ofLeft.soft.has(key.key)) shared.push({ key: key.key, left: null, right: key });
  }
  return shared;
}

interface IndexedKeys {
  readonly keys: ReadonlyMap<string, Key>;
  readonly soft: ReadonlySet<string>;
}

/** A claim is compared with many others. */
const indexed = new WeakMap<Claim, IndexedKeys>();

function indexKeys(claim: Claim): IndexedKeys {
  const known = indexed.get(claim);
  if (known !== undefined) return known;
  const index = {
    keys: new Map(claim.keys.map((key) => [key.key, key])),
    soft: new Set(claim.soft),
  };
  indexed.set(claim, index);
  return index;
}

/** Keys of one claim that the other has not, and nothing that may stand for them. */
function listStrange(one: Claim, other: Claim, shared: ReadonlySet<string>): string[] {
  const strange = one.keys.map(({ key }) => key).filter((key) => !shared.has(key));
  if (!other.isOfPronoun) return strange;
  // "He", and "his company", may be whoever the other names.
  return strange.filter((key) => {
    const isParty = one.doer.includes(key) || one.partner.includes(key);
    return !(isName(key) && isParty) && !(one.doer.includes(key) && other.doer.length === 0);
  });
}

function listMayBeMeant(one: Claim, other: Claim, shared: ReadonlySet<string>): string[] {
  if (!other.isOfPronoun) return [];
  return one.keys
    .map(({ key }) => key)
    .filter((key) => isName(key) && !shared.has(key) && !one.soft.includes(key));
}

function listMeant({ doer, partner }: Claim, { doerMayBe }: Claim): string[] {
  return [...doer, ...partner].filter((key) => isName(key) && doerMayBe.includes(key));
}
