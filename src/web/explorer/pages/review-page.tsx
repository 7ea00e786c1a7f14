import { useState } from "preact/hooks";
import { key } from "../asking/keys.ts";
import { NAME, type Named } from "../asking/rows.ts";
import { useAnswer } from "../asking/use-answer.ts";
import { CuratorFields } from "../deciding/curator-fields.tsx";
import { DECISION, type Decision } from "../deciding/decision.ts";
import { type Decider, type Deciding, useDecider } from "../deciding/use-decider.ts";
import { EntityLink, EntityLinks } from "../parts/entity-link.tsx";
import { linkArticle, linkStatement } from "../parts/links.ts";
import { Nothing, Told } from "../parts/notices.tsx";
import { readText } from "../parts/read-text.ts";
import { writeDay } from "../parts/time-words.ts";
import { useTitle } from "../parts/use-title.ts";
import { count, readOut } from "../parts/words.ts";

const QUERY = `query Review {
  candidates(first: 20) {
    totalCount
    nodes {
      id confidence rule evidence
      sides { id name entity { ...Name } mentions { prefix suffix span { text } article { id title } quotation { id } } }
    }
  }
  decisions { ...Decision }
}
${NAME}
${DECISION}`;

interface Side {
  readonly id: string;
  readonly name: string;
  readonly entity: Named | null;
  readonly mentions: readonly Mention[];
}

interface Mention {
  readonly prefix: string;
  readonly suffix: string;
  readonly span: { readonly text: string };
  readonly article: { readonly id: string; readonly title: string | null };
  readonly quotation: { readonly id: string };
}

interface Candidate {
  readonly id: string;
  readonly confidence: number;
  readonly rule: string;
  readonly evidence: readonly string[];
  readonly sides: readonly [Side, Side];
}

interface Answer {
  readonly candidates: { readonly totalCount: number; readonly nodes: readonly Candidate[] };
  readonly decisions: readonly Decision[];
}

/** Pairs that may be one, with the words, and what people decided; for those who hold the curator key. */
export default function ReviewPage() {
  useTitle("Review");
  const asked = useAnswer<Answer>({ query: QUERY, variables: {} });
  const { decide, refusal } = useDecider(asked.askAgain);
  return (
    <>
      <h1>Review</h1>
      <p>
        Who may be one with whom, the likeliest first. A decision needs the curator key; it is an
        entry of its own, and taking it back leaves the graph as it was. That a statement is
        somebody else’s is said on its own page.
      </p>
      {key.value === null && refusal === null && (
        <p class="quiet">You are asked for the key when you decide.</p>
      )}
      <CuratorFields refusal={refusal} />
      <Told asked={asked}>
        {({ candidates, decisions }) => (
          <>
            {candidates.nodes.length === 0 ? (
              <Nothing>
                <p>Nothing waits for a decision.</p>
              </Nothing>
            ) : (
              <p class="total">{count(candidates.totalCount, "pair")}</p>
            )}
            {candidates.nodes.map((candidate) => (
              <CandidateCard key={candidate.id} candidate={candidate} decide={decide} />
            ))}
            {decisions.length > 0 && <Decisions decisions={decisions} decide={decide} />}
          </>
        )}
      </Told>
    </>
  );
}

type Decide = Decider["decide"];

function CandidateCard({
  candidate: { id, sides, evidence, rule, confidence },
  decide,
}: {
  readonly candidate: Candidate;
  readonly decide: Decide;
}) {
  // The quotations in which another is meant than whom they are held to name.
  const [parted, setParted] = useState<ReadonlySet<string>>(new Set());
  return (
    <form
      class="card candidate"
      onSubmit={(event) => {
        event.preventDefault();
        const pressed = (event as SubmitEvent).submitter?.getAttribute("value") ?? "";
        const reason = readText(event.currentTarget, "reason");
        listDeciding(pressed, sides, parted, reason).forEach(decide);
      }}
    >
      <div class="sides">
        {sides.map((side) => (
          <SideOf
            key={side.id}
            side={side}
            parted={parted}
            toggle={(quotation) => {
              const next = new Set(parted);
              if (!next.delete(quotation)) next.add(quotation);
              setParted(next);
            }}
          />
        ))}
      </div>
      <p class="facts">
        <span>{rule}</span>
        <span>trust {confidence.toFixed(2)}</span>
        {evidence.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </p>
      <Choices id={id} sides={sides} isParted={parted.size > 0} />
    </form>
  );
}

/** What a button decides: of a split once for each side that is parted. */
function listDeciding(
  pressed: string,
  sides: Candidate["sides"],
  parted: ReadonlySet<string>,
  reason: string,
): readonly Deciding[] {
  const [one, other] = sides;
  const pair = { one: one.id, other: other.id };
  if (pressed === "same") return [{ mutation: "decideSame", given: pair, reason }];
  if (pressed === "different") return [{ mutation: "decideDifferent", given: pair, reason }];
  return sides.flatMap((side) => {
    const quotations = listQuotations(side).filter((quotation) => parted.has(quotation));
    if (quotations.length === 0) return [];
    return [{ mutation: "splitEntity" as const, given: { entity: side.id, quotations }, reason }];
  });
}

function Choices({
  id,
  sides,
  isParted,
}: {
  readonly id: string;
  readonly sides: Candidate["sides"];
  readonly isParted: boolean;
}) {
  return (
    <p class="choices">
      <label>
        Why{" "}
        <input
          name="reason"
          required
          aria-label={`Why, of ${sides.map(({ name }) => name).join(" and ")}`}
        />
      </label>
      <button type="submit" value="same" id={`${id}-same`}>
        They are one
      </button>
      <button type="submit" value="different">
        They are two
      </button>
      <button type="submit" value="split" disabled={!isParted}>
        Split off what is ticked
      </button>
    </p>
  );
}

function listQuotations({ mentions }: Side): readonly string[] {
  return mentions.map(({ quotation }) => quotation.id);
}

function SideOf({
  side: { name, entity, mentions },
  parted,
  toggle,
}: {
  readonly side: Side;
  readonly parted: ReadonlySet<string>;
  readonly toggle: (quotation: string) => void;
}) {
  return (
    <section>
      <h2 dir="auto">{entity === null ? name : <EntityLink entity={entity} />}</h2>
      {mentions.map(({ prefix, span, suffix, article, quotation }, index) => (
        <div key={index}>
          <p class="passage" dir="auto">
            … {prefix}
            <mark>{span.text}</mark>
            {suffix} …{" "}
            <a href={linkArticle(article.id, quotation.id)}>{article.title ?? "article"}</a>
          </p>
          <label class="quiet">
            <input
              type="checkbox"
              checked={parted.has(quotation.id)}
              onChange={() => {
                toggle(quotation.id);
              }}
            />{" "}
            another {name} is meant here
          </label>
        </div>
      ))}
    </section>
  );
}

function Decisions({
  decisions,
  decide,
}: {
  readonly decisions: readonly Decision[];
  readonly decide: Decide;
}) {
  return (
    <section>
      <h2>Decided</h2>
      <ul class="decisions">
        {decisions.map((decision) => (
          <DecisionLine key={decision.id} decision={decision} decide={decide} />
        ))}
      </ul>
    </section>
  );
}

function DecisionLine({
  decision: { id, kind, reason, decidedBy, decidedAt, isInForce, entities, statements },
  decide,
}: {
  readonly decision: Decision;
  readonly decide: Decide;
}) {
  return (
    <li class={isInForce ? "" : "undone"}>
      <EntityLinks entities={entities} /> <strong>{readOut(kind)}</strong>
      {statements.map((statement) => (
        <span key={statement.id}>
          {" "}
          <a href={linkStatement(statement.id)} dir="auto">
            {statement.text}
          </a>
        </span>
      ))}
      : “{reason}”{" "}
      <small>
        {decidedBy}, {writeDay(decidedAt.slice(0, 10))}
      </small>{" "}
      {isInForce && kind !== "UNDO" && (
        <button
          type="button"
          onClick={() => {
            const given = { decision: id };
            decide({ mutation: "undoDecision", given, reason: "taken back on the page" });
          }}
        >
          Take it back
        </button>
      )}
    </li>
  );
}
