import { CARD, type Card, type Facet } from "../asking/rows.ts";
import { useAnswer } from "../asking/use-answer.ts";
import { useAddress } from "../filters/use-address.ts";
import type { Where } from "../filters/where.ts";
import { Nothing, Told } from "../parts/notices.tsx";
import { count } from "../parts/words.ts";
import { StatementCard } from "../statement/statement-card.tsx";
import { Answered } from "./answered.tsx";
import type { ViewProps } from "./view-props.ts";

const SPEAKERS = `query Speakers($where: StatementWhere!) {
  statements(where: $where, first: 1) { facets(by: [SPEAKER], first: 20) { field values { value label count } } }
}`;

/** Statements of the one that anybody contradicts, among which those of the other are looked for. */
const DISPUTED = 20;

const SIDES = `query Compare($one: StatementWhere!, $other: StatementWhere!, $disputed: StatementWhere!) {
  one: statements(where: $one, first: 20) { totalCount nodes { ...Card } }
  other: statements(where: $other, first: 20) { totalCount nodes { ...Card } }
  disputed: statements(where: $disputed, first: ${DISPUTED}) {
    totalCount
    nodes { ...Card contradicts { reason statement { ...Card } } }
  }
}
${CARD}`;

interface SpeakersAnswer {
  readonly statements: { readonly facets: readonly [Facet] };
}

interface Side {
  readonly totalCount: number;
  readonly nodes: readonly Card[];
}

interface SidesAnswer {
  readonly one: Side;
  readonly other: Side;
  readonly disputed: Omit<Side, "nodes"> & {
    readonly nodes: readonly (Omit<Card, "contradicts"> & {
      readonly contradicts: readonly { readonly reason: string; readonly statement: Card }[];
    })[];
  };
}

/** What two of the speakers say, side by side, and where the one contradicts the other. */
export default function CompareView({ where }: ViewProps) {
  const asked = useAnswer<SpeakersAnswer>({ query: SPEAKERS, variables: { where } });
  return (
    <Told asked={asked}>
      {({ statements }) => {
        const speakers = statements.facets[0].values;
        return speakers.length < 2 ? (
          <Nothing>
            <p>It takes two who speak, and in these statements there are fewer.</p>
          </Nothing>
        ) : (
          <Sides where={where} speakers={speakers} />
        );
      }}
    </Told>
  );
}

function Sides({ where, speakers }: { readonly where: Where; readonly speakers: Facet["values"] }) {
  const { get, go } = useAddress();
  const one = get("one") ?? speakers[0]!.value;
  const other = get("other") ?? speakers.find(({ value }) => value !== one)!.value;
  const by = (id: string): Where => ({ and: [where, { speaker: { id } }] });
  const disputed = { and: [by(one), { relation: ["CONTRADICTS", "DENIES", "DENIED_BY"] }] };
  const variables = { one: by(one), other: by(other), disputed };
  const question = { query: SIDES, variables };
  return (
    <>
      <form class="choices">
        {(["one", "other"] as const).map((side) => (
          <label key={side}>
            {side === "one" ? "The one" : "the other"}{" "}
            <select
              value={side === "one" ? one : other}
              onChange={({ currentTarget }) => {
                go({ [side]: currentTarget.value });
              }}
            >
              {speakers.map(({ value, label, count: number }) => (
                <option key={value} value={value}>
                  {label} ({number})
                </option>
              ))}
            </select>
          </label>
        ))}
      </form>
      <Answered<SidesAnswer> question={question} where={where}>
        {(answer) => (
          <>
            <Disputes disputed={answer.disputed} other={other} />
            <div class="sides">
              {[answer.one, answer.other].map((side, index) => (
                <section key={index} aria-label={index === 0 ? "The one" : "The other"}>
                  <p class="total">{count(side.totalCount, "statement")}</p>
                  {side.nodes.map((statement) => (
                    <StatementCard key={statement.id} statement={statement} />
                  ))}
                </section>
              ))}
            </div>
          </>
        )}
      </Answered>
    </>
  );
}

/** Pairs of the two that cannot both be true. */
function Disputes({
  disputed: { totalCount, nodes },
  other,
}: {
  readonly disputed: SidesAnswer["disputed"];
  readonly other: string;
}) {
  const pairs = nodes.flatMap((here) =>
    here.contradicts
      .filter(({ statement }) => statement.speaker?.id === other)
      .map(({ reason, statement }) => ({ reason, here, there: statement })),
  );
  const isAll = totalCount === nodes.length;
  if (pairs.length === 0 && isAll) return null;
  return (
    <section class="relations against">
      <h2>{count(pairs.length, "contradiction")}</h2>
      {!isAll && (
        <p>
          Looked for among the newest {nodes.length} of {totalCount} disputed statements of the one.
        </p>
      )}
      {pairs.map(({ reason, here, there }) => (
        <div key={`${here.id} ${there.id}`}>
          <div class="sides">
            <StatementCard statement={here} />
            <StatementCard statement={there} />
          </div>
          <p class="reason">{reason}</p>
        </div>
      ))}
    </section>
  );
}
