import { useState } from "preact/hooks";
import { Refusal, ask } from "../asking/ask.ts";
import { key } from "../asking/keys.ts";
import { NAME, type Named } from "../asking/rows.ts";
import { forgetAnswers, useAnswer } from "../asking/use-answer.ts";
import { EntityLink } from "../parts/entity-link.tsx";
import { linkArticle } from "../parts/links.ts";
import { KeyForm, Nothing, Told } from "../parts/notices.tsx";
import { readText } from "../parts/read-text.ts";
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
  decisions { id kind reason decidedBy decidedAt isInForce entities { ...Name } }
}
${NAME}`;

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

interface Decision {
  readonly id: string;
  readonly kind: string;
  readonly reason: string;
  readonly decidedBy: string;
  readonly decidedAt: string;
  readonly isInForce: boolean;
  readonly entities: readonly Named[];
}

interface Answer {
  readonly candidates: { readonly totalCount: number; readonly nodes: readonly Candidate[] };
  readonly decisions: readonly Decision[];
}

/** Pairs that may be one, with the words, and what people decided; for those who hold the curator key. */
export default function ReviewPage() {
  useTitle("Review");
  const asked = useAnswer<Answer>({ query: QUERY, variables: {} });
  const decider = useDecider(asked.askAgain);
  return (
    <>
      <h1>Review</h1>
      <p>
        Who may be one with whom, the likeliest first. A decision needs the curator key; it is an
        entry of its own, and taking it back leaves the graph as it was.
      </p>
      {decider.refusal?.wantsKey === true && <KeyForm refusal={decider.refusal} />}
      {decider.refusal?.wantsKey === false && (
        <p class="notice" role="alert">
          <strong>{decider.refusal.message}.</strong> {decider.refusal.hint}
        </p>
      )}
      {key.value === null && decider.refusal === null && (
        <p class="quiet">You are asked for the key when you decide.</p>
      )}
      <label class="by">
        Your name{" "}
        <input
          value={decider.by}
          autocomplete="name"
          onInput={({ currentTarget }) => {
            decider.setBy(currentTarget.value);
          }}
        />
      </label>
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
              <CandidateCard key={candidate.id} candidate={candidate} decide={decider.decide} />
            ))}
            {decisions.length > 0 && <Decisions decisions={decisions} decide={decider.decide} />}
          </>
        )}
      </Told>
    </>
  );
}

type Decide = (
  mutation: "decideSame" | "decideDifferent" | "undoDecision",
  ids: readonly string[],
  reason: string,
) => void;

const MUTATIONS = {
  decideSame: `mutation ($a: ID!, $b: ID!, $by: String!, $reason: String!) { decideSame(one: $a, other: $b, by: $by, reason: $reason) { id } }`,
  decideDifferent: `mutation ($a: ID!, $b: ID!, $by: String!, $reason: String!) { decideDifferent(one: $a, other: $b, by: $by, reason: $reason) { id } }`,
  undoDecision: `mutation ($a: ID!, $by: String!, $reason: String!) { undoDecision(decision: $a, by: $by, reason: $reason) { id } }`,
};

function useDecider(askAgain: () => void) {
  const [by, setBy] = useState("");
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const decide: Decide = (mutation, [a, b], reason) => {
    const variables = { a, ...(b === undefined ? {} : { b }), by, reason };
    ask({ query: MUTATIONS[mutation], variables }).then(
      () => {
        setRefusal(null);
        forgetAnswers();
        askAgain();
      },
      (error: unknown) => {
        if (!(error instanceof Refusal)) throw error;
        setRefusal(error);
      },
    );
  };
  return { by, setBy, refusal, decide };
}

function CandidateCard({
  candidate: { id, sides, evidence, rule, confidence },
  decide,
}: {
  readonly candidate: Candidate;
  readonly decide: Decide;
}) {
  const ids = sides.map((side) => side.id);
  return (
    <form
      class="card candidate"
      onSubmit={(event) => {
        event.preventDefault();
        const pressed = (event as SubmitEvent).submitter?.getAttribute("value");
        const reason = readText(event.currentTarget, "reason");
        decide(pressed === "same" ? "decideSame" : "decideDifferent", ids, reason);
      }}
    >
      <div class="sides">
        {sides.map((side) => (
          <SideOf key={side.id} side={side} />
        ))}
      </div>
      <p class="facts">
        <span>{rule}</span>
        <span>trust {confidence.toFixed(2)}</span>
        {evidence.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </p>
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
      </p>
    </form>
  );
}

function SideOf({ side: { name, entity, mentions } }: { readonly side: Side }) {
  return (
    <section>
      <h2 dir="auto">{entity === null ? name : <EntityLink entity={entity} />}</h2>
      {mentions.map(({ prefix, span, suffix, article, quotation }, index) => (
        <p key={index} class="passage" dir="auto">
          … {prefix}
          <mark>{span.text}</mark>
          {suffix} …{" "}
          <a href={linkArticle(article.id, quotation.id)}>{article.title ?? "article"}</a>
        </p>
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
        {decisions.map(({ id, kind, reason, decidedBy, decidedAt, isInForce, entities }) => (
          <li key={id} class={isInForce ? "" : "undone"}>
            <strong>{readOut(kind)}</strong>{" "}
            {entities.map((entity) => (
              <span key={entity.id}>
                <EntityLink entity={entity} />{" "}
              </span>
            ))}
            “{reason}”{" "}
            <small>
              {decidedBy}, {decidedAt.slice(0, 10)}
            </small>{" "}
            {isInForce && kind !== "UNDO" && (
              <button
                type="button"
                onClick={() => {
                  decide("undoDecision", [id], "taken back on the page");
                }}
              >
                Take it back
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
