import {
  type CountingStatement,
  type SeriesNumber,
  listSeries,
} from "../../../domain/claims/count-series.ts";
import { unpackClaims } from "../../claims/pack-claims.ts";
import { fragments } from "../../connection/queries.generated.ts";
import { cypher } from "../cypher/cypher.ts";
import { writeFragment } from "../cypher/write-fragment.ts";
import { madeOfStatements } from "./of-statements.ts";

const { claimCounting, statementClaimed, statementDay } = fragments.fields;

/** A statement of a claim, or another that may count the same. */
interface ToldCount extends Pick<CountingStatement, "id" | "day"> {
  readonly isOwn: boolean;
  readonly packed: readonly string[];
}

/** What the statements of a claim, and others of its time, count of one thing. */
export const claimNumbers = madeOfStatements<ToldCount, SeriesNumber>({
  rows: claimCounting,
  tell: ({ statement, isOwn }) => {
    const day = writeFragment(statementDay, { statement: statement! });
    const packed = writeFragment(statementClaimed, { statement: statement! });
    return cypher`{id: ${statement!}.id, day: ${day}, isOwn: ${isOwn!}, packed: ${packed}}`;
  },
  make: (told) => {
    const [first, ...others] = told.map(({ packed, ...statement }) => ({
      ...statement,
      claimed: packed.map(unpackClaims),
    }));
    return listSeries(first!, others);
  },
  readers: {
    day: ({ day }) => day,
    low: ({ low }) => low,
    high: ({ high }) => high,
    unit: ({ unit }) => unit,
    of: ({ of }) => of,
    share: ({ share }) => share,
    text: ({ text }) => text,
    statement: ({ statementId }, find) => find(statementId),
  },
  holder: "statement",
});
