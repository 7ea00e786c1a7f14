import { useLocation } from "preact-iso";
import { useState } from "preact/hooks";
import { NAME, type Named } from "../asking/rows.ts";
import { useAnswer } from "../asking/use-answer.ts";
import { Combobox, type Offer } from "./combobox.tsx";
import { linkEntity } from "./links.ts";
import { useRested } from "./use-rested.ts";
import { count } from "./words.ts";

const QUERY = `query Find($words: String!) {
  actors(where: { name: $words }, first: 5) { nodes { ...Name description statements(first: 1) { totalCount } } }
  places(where: { name: $words }, first: 5) { nodes { ...Name partOf { name } statements(first: 1) { totalCount } } }
  statements(where: { search: $words }, first: 1) { totalCount }
}
${NAME}`;

interface Found extends Named {
  readonly description?: string | null;
  readonly partOf?: { readonly name: string } | null;
  readonly statements: { readonly totalCount: number };
}

interface Answer {
  readonly actors: { readonly nodes: readonly Found[] };
  readonly places: { readonly nodes: readonly Found[] };
  readonly statements: { readonly totalCount: number };
}

/** One box for a name in any spelling, a place, or words. */
export function SearchBox() {
  const { route } = useLocation();
  const [words, setWords] = useState("");
  const { rested, offers } = useOffers(words);
  return (
    <div class="search" role="search">
      <Combobox
        label="A name in any spelling, a place, or words"
        words={words}
        setWords={setWords}
        offers={offers}
        take={(offer) => {
          setWords("");
          // Who is faster than the answer gets the words, which lead on from there.
          const isTold = rested === words.trim() && offer !== undefined;
          route(isTold ? offer.key : linkWords(words.trim()));
        }}
      />
    </div>
  );
}

function linkWords(words: string): string {
  return `/search?${new URLSearchParams({ words }).toString()}`;
}

/** People, organizations and places of that name, those with most statements first, then the words. */
function useOffers(words: string): { readonly rested: string; readonly offers: readonly Offer[] } {
  const rested = useRested(words);
  const question = rested === "" ? null : { query: QUERY, variables: { words: rested } };
  const { data, isAsking } = useAnswer<Answer>(question);
  const inWords: Offer = {
    key: linkWords(rested),
    label: `“${rested}”`,
    about:
      data === null || isAsking
        ? "in the words"
        : `in the words of ${count(data.statements.totalCount, "statement")}`,
  };
  // What was looked for before is still there.
  if (rested === "") return { rested, offers: [] };
  if (data === null || isAsking) return { rested, offers: [inWords] };
  const named = [...data.actors.nodes, ...data.places.nodes].sort(
    (one, other) => other.statements.totalCount - one.statements.totalCount,
  );
  return { rested, offers: [...named.map(offerEntity), inWords] };
}

function offerEntity(found: Found): Offer {
  const { name, description, partOf, statements } = found;
  const verb = found.__typename === "Place" ? "about it" : "";
  const about = [
    description ?? (partOf === null || partOf === undefined ? null : `in ${partOf.name}`),
    `${count(statements.totalCount, "statement")} ${verb}`.trim(),
  ];
  return {
    key: linkEntity(found),
    label: name,
    about: about.filter((part) => part !== null).join(", "),
  };
}
