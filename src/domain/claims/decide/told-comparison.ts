import type { Claim } from "../claim.ts";
import type { FoundRelation } from "../claim-relation.ts";
import type { ComparedPart } from "../compared-part.ts";
import type { ClaimComparison } from "../compare/compare-claims.ts";
import { quote } from "./quote.ts";

/** How two claims stand to each other, in a sentence for readers, and their parts side by side. */
export function tellComparison(
  comparison: ClaimComparison,
): Pick<FoundRelation, "reason" | "parts"> {
  const { differ, tell } = TOLD[comparison.stands];
  const parts = listParts(comparison);
  const first = parts.filter(({ part }) => differ.includes(part));
  return {
    reason: tell(comparison),
    parts: [...first, ...parts.filter((part) => !first.includes(part))],
  };
}

interface Told {
  /** The parts that tell most. */
  readonly differ: readonly ComparedPart["part"][];
  readonly tell: (comparison: ClaimComparison) => string;
}

const TOLD: Readonly<Record<ClaimComparison["stands"], Told>> = {
  same: {
    differ: ["WORDS"],
    tell: ({ left, right }) => `Both tell the same: ${quote(left.text)} and ${quote(right.text)}.`,
  },
  contrary: { differ: ["WHAT", "DENIAL"], tell: tellContrary },
  "other number": { differ: ["NUMBER"], tell: tellNumbers },
  "other share": {
    differ: ["NUMBER"],
    tell: ({ amounts }) =>
      `Together they give away more than there is: ${quote(amounts![0].text)} and ${quote(amounts![1].text)}.`,
  },
  "other doer": {
    differ: ["WHO"],
    tell: ({ left, right }) =>
      `Of one deed, each names another who did it: ${quote(left.worded.who)} and ${quote(right.worded.who)}.`,
  },
  "other holder": {
    differ: ["WHO"],
    tell: ({ left, right }) =>
      `Only one can hold it, and each names another: ${quote(left.text)} and ${quote(right.text)}.`,
  },
  "other sides": {
    differ: ["WHO", "TO_WHOM"],
    tell: ({ left, right }) =>
      `Who does it in one suffers it in the other: ${quote(left.text)} and ${quote(right.text)}.`,
  },
  "other time": {
    differ: ["WHEN"],
    tell: ({ left, right }) =>
      `It happens but once: one says ${quote(left.worded.when)}, the other ${quote(right.worded.when)}.`,
  },
  "other place": {
    differ: ["WHERE"],
    tell: ({ left, right }) =>
      `It happens but once, and at different places: ${quote(left.text)} and ${quote(right.text)}.`,
  },
};

/** Who denies it stands behind whom he denies. */
function tellContrary({ left, right }: ClaimComparison): string {
  if (left.isNegated === right.isNegated) {
    return `One says ${quote(left.text)}, the other the contrary: ${quote(right.text)}.`;
  }
  const [said, denied] = left.isNegated ? [right, left] : [left, right];
  return `One says ${quote(said.text)}, the other denies it: ${quote(denied.text)}.`;
}

function tellNumbers({ left, right, amounts }: ClaimComparison): string {
  const [one, other] = amounts!;
  const around = left.text.replace(one.text, "…");
  // A number that was written with several spaces is not found again.
  const of = around === left.text ? right.text.replace(other.text, "…") : around;
  return `One says ${quote(one.text)}, the other ${quote(other.text)}: ${quote(of)}.`;
}

/** All parts of which either claim tells something. */
function listParts({ left, right, amounts, stands }: ClaimComparison): ComparedPart[] {
  const read = (part: ComparedPart["part"], get: (claim: Claim) => string): ComparedPart => ({
    part,
    left: get(left),
    right: get(right),
  });
  const parts = [
    read("WORDS", ({ text }) => text),
    read("WHAT", ({ worded }) => worded.what),
    read("WHO", ({ worded }) => worded.who),
    read(stands === "other place" ? "WHERE" : "TO_WHOM", ({ worded }) => worded.toWhom),
    { part: "NUMBER", left: amounts?.[0].text ?? "", right: amounts?.[1].text ?? "" } as const,
    read("WHEN", ({ worded }) => worded.when),
    read("DENIAL", ({ worded }) => worded.denial),
  ];
  return parts.filter((part) => part.left !== "" || part.right !== "");
}
