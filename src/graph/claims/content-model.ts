import type {
  Claim,
  ClaimAmount,
  ClaimedContent,
  ClaimPlace,
  Key,
  WordedParts,
} from "../../domain/claims/claim.ts";
import type { Model } from "./omit-members.ts";

/** A value for each member. */
type ValuesOf<Value> = Required<{ readonly [Name in keyof Value]: unknown }>;

const KEY = {
  values: {
    key: "",
    isContrary: false,
    isComplement: false,
    side: null,
    weight: 1,
  } satisfies ValuesOf<Key>,
  parts: {},
} satisfies Model;

const PLACE = {
  values: { names: [], within: [] } satisfies ValuesOf<ClaimPlace>,
  parts: {},
} satisfies Model;

const AMOUNT = {
  values: {
    low: 0,
    // "at least 12" has no end, which JSON cannot tell: so it is never written.
    high: Infinity,
    unit: "",
    of: null,
    isOfPeople: false,
    share: null,
    text: "",
  } satisfies ValuesOf<ClaimAmount>,
  parts: {},
} satisfies Model;

const NAMED = {
  values: { month: null, weekday: null } satisfies ValuesOf<Claim["named"]>,
  parts: {},
} satisfies Model;

const WORDED = {
  values: { what: "", who: "", toWhom: "", when: "", denial: "" } satisfies ValuesOf<WordedParts>,
  parts: {},
} satisfies Model;

const CLAIM = {
  values: {
    start: 0,
    end: 0,
    text: "",
    predicate: {},
    verb: null,
    topic: null,
    isWhole: false,
    isAside: false,
    keys: [],
    wanted: [],
    soft: [],
    doer: [],
    doerMayBe: [],
    partner: [],
    isDefinite: false,
    isOfPronoun: false,
    isOfSpeaker: false,
    isOwnDenial: false,
    places: [],
    ofAll: [],
    isNegated: false,
    modality: "FACT",
    amounts: [],
    isSoFar: false,
    isAtTimes: false,
    on: null,
    named: {},
    isUnique: false,
    isOnce: false,
    isHeldByOne: false,
    isSharedOut: false,
    worded: {},
  } satisfies ValuesOf<Claim>,
  parts: {
    predicate: KEY,
    keys: KEY,
    places: PLACE,
    amounts: AMOUNT,
    named: NAMED,
    worded: WORDED,
  },
} satisfies Model;

/** What goes without saying of what a quotation claims. */
export const CONTENT_MODEL = {
  values: {
    quotationId: "",
    claims: [],
    words: [],
    marked: [],
    small: [],
    common: [],
    isHeadline: false,
    judged: null,
    answered: null,
    setting: [],
    speaker: [],
    isSomebody: false,
  } satisfies ValuesOf<ClaimedContent>,
  parts: { claims: CLAIM },
} satisfies Model;
