import { useState } from "preact/hooks";
import { NAME, type Named } from "../asking/rows.ts";
import { useAnswer } from "../asking/use-answer.ts";
import { Combobox, type Offer } from "../parts/combobox.tsx";
import { useRested } from "../parts/use-rested.ts";
import { count } from "../parts/words.ts";

const QUERY = `query FindActors($words: String!) {
  actors(where: { name: $words }, first: 8) { nodes { ...Name description statements(first: 1) { totalCount } } }
}
${NAME}`;

interface FoundActor extends Named {
  readonly description: string | null;
  readonly statements: { readonly totalCount: number };
}

interface Answer {
  readonly actors: { readonly nodes: readonly FoundActor[] };
}

/** A box in which a person, an organization or a group is chosen by a name in any spelling. */
export function ChooseActor({
  label,
  chosen,
  choose,
}: {
  readonly label: string;
  readonly chosen: Named | null;
  readonly choose: (actor: Named | null) => void;
}) {
  const [words, setWords] = useState("");
  const rested = useRested(words);
  const question = rested === "" ? null : { query: QUERY, variables: { words: rested } };
  const { data, isAsking } = useAnswer<Answer>(question);
  const isTold = rested !== "" && rested === words.trim() && !isAsking;
  // A source without a name is known in its own article alone.
  const actors = isTold
    ? (data?.actors.nodes ?? []).filter(({ __typename }) => __typename !== "UnnamedSource")
    : [];
  if (chosen !== null) {
    return (
      <Chosen
        label={label}
        name={chosen.name}
        clear={() => {
          choose(null);
        }}
      />
    );
  }
  return (
    <>
      <Combobox
        label={label}
        words={words}
        setWords={setWords}
        offers={actors.map(offerActor)}
        take={(offer) => {
          if (offer === undefined) return;
          setWords("");
          choose(offer.actor);
        }}
      />
      {isTold && actors.length === 0 && (
        <small role="status">The graph knows nobody of that name.</small>
      )}
    </>
  );
}

function offerActor(actor: FoundActor): Offer & { readonly actor: Named } {
  const about = [actor.description, count(actor.statements.totalCount, "statement")];
  return {
    key: actor.id,
    label: actor.name,
    about: about.filter((part) => part !== null).join(", "),
    actor,
  };
}

function Chosen({
  label,
  name,
  clear,
}: {
  readonly label: string;
  readonly name: string;
  readonly clear: () => void;
}) {
  return (
    <p class="field">
      {label}
      <button type="button" title="Choose another" onClick={clear}>
        <b dir="auto">{name}</b>
        <span aria-hidden="true"> ×</span>
      </button>
    </p>
  );
}
