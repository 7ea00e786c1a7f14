import { useAnswer } from "../asking/use-answer.ts";
import { EntityLink } from "../parts/entity-link.tsx";
import { Told } from "../parts/notices.tsx";
import { writeDay } from "../parts/time-words.ts";
import { CuratorFields } from "./curator-fields.tsx";
import { DECISION, type Decision } from "./decision.ts";
import { useDecider } from "./use-decider.ts";

const QUERY = `query Decided { decisions { ...Decision } }
${DECISION}`;

/** By which decision a statement is its speaker's: who decided so, when and why, and the way to take it back. */
export default function DecidedSpeaker({
  quotationIds,
  onDecided,
}: {
  readonly quotationIds: readonly string[];
  readonly onDecided: () => void;
}) {
  const asked = useAnswer<{ readonly decisions: readonly Decision[] }>({
    query: QUERY,
    variables: {},
  });
  const { decide, refusal } = useDecider(onDecided);
  return (
    <Told asked={asked}>
      {({ decisions }) => {
        const made = decisions.findLast(
          ({ kind, isInForce, within }) =>
            kind === "REATTRIBUTE" && isInForce && within.some((id) => quotationIds.includes(id)),
        );
        if (made === undefined) return null;
        const [speaker] = made.entities;
        return (
          <div class="notice quiet decided">
            <p>
              A curator decided that this is{" "}
              {speaker === undefined ? "somebody else" : <EntityLink entity={speaker} />}’s: “
              {made.reason}”{" "}
              <small>
                {made.decidedBy}, {writeDay(made.decidedAt.slice(0, 10))}
              </small>{" "}
              <button
                type="button"
                onClick={() => {
                  const given = { decision: made.id };
                  decide({ mutation: "undoDecision", given, reason: "taken back on the page" });
                }}
              >
                Take it back
              </button>
            </p>
            {refusal !== null && <CuratorFields refusal={refusal} />}
          </div>
        );
      }}
    </Told>
  );
}
