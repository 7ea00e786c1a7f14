import { useLocation } from "preact-iso";
import { useEffect, useId, useState } from "preact/hooks";
import { NAME, type Named } from "../asking/rows.ts";
import { useAnswer } from "../asking/use-answer.ts";
import { linkEntity } from "./links.ts";
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

interface Offer {
  readonly href: string;
  readonly label: string;
  readonly about: string;
}

/** How long a person rests before what was typed is looked for. */
const REST_MS = 150;

/** One box for a name in any spelling, a place, or words: a combobox as ARIA's patterns describe it. */
export function SearchBox() {
  const { route } = useLocation();
  const [words, setWords] = useState("");
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(0);
  const list = useId();
  const { rested, offers } = useOffers(words);
  const isShown = isOpen && words.trim() !== "";

  const open = (offer: Offer | undefined): void => {
    setIsOpen(false);
    setWords("");
    // Who is faster than the answer gets the words, which lead on from there.
    route(rested === words.trim() && offer !== undefined ? offer.href : linkWords(words.trim()));
  };
  return (
    <form
      class="search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        if (words.trim() !== "") open(offers[active]);
      }}
    >
      <input
        role="combobox"
        aria-label="A name in any spelling, a place, or words"
        placeholder="A name in any spelling, a place, or words"
        aria-expanded={isShown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={isShown ? `${list}-${String(active)}` : undefined}
        autocomplete="off"
        value={words}
        onInput={({ currentTarget }) => {
          setWords(currentTarget.value);
          setIsOpen(true);
          setActive(0);
        }}
        onFocus={() => {
          setIsOpen(true);
        }}
        onBlur={() => {
          setIsOpen(false);
        }}
        onKeyDown={(event) => {
          if (event.key === "Escape") setIsOpen(false);
          const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
          if (step === undefined || offers.length === 0) return;
          event.preventDefault();
          setIsOpen(true);
          setActive((active + step + offers.length) % offers.length);
        }}
      />
      <OfferList id={list} offers={offers} active={active} isShown={isShown} open={open} />
    </form>
  );
}

function OfferList({
  id,
  offers,
  active,
  isShown,
  open,
}: {
  readonly id: string;
  readonly offers: readonly Offer[];
  readonly active: number;
  readonly isShown: boolean;
  readonly open: (offer: Offer) => void;
}) {
  return (
    <ul id={id} role="listbox" aria-label="Found" hidden={!isShown}>
      {offers.map((offer, index) => (
        <li
          key={offer.href}
          id={`${id}-${String(index)}`}
          role="option"
          aria-selected={index === active}
          // Before the box loses the focus, which closes the list.
          onMouseDown={(event) => {
            event.preventDefault();
            open(offer);
          }}
        >
          <span dir="auto">{offer.label}</span> <small>{offer.about}</small>
        </li>
      ))}
    </ul>
  );
}

function linkWords(words: string): string {
  return `/search?${new URLSearchParams({ words }).toString()}`;
}

/** People, organizations and places of that name, those with most statements first, then the words. */
function useOffers(words: string): { readonly rested: string; readonly offers: readonly Offer[] } {
  const [rested, setRested] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => {
      setRested(words.trim());
    }, REST_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [words]);
  const question = rested === "" ? null : { query: QUERY, variables: { words: rested } };
  const { data, isAsking } = useAnswer<Answer>(question);
  const inWords: Offer = {
    href: linkWords(rested),
    label: `“${rested}”`,
    about:
      data === null || isAsking
        ? "in the words"
        : `in the words of ${count(data.statements.totalCount, "statement")}`,
  };
  if (data === null || isAsking) return { rested, offers: rested === "" ? [] : [inWords] };
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
    href: linkEntity(found),
    label: name,
    about: about.filter((part) => part !== null).join(", "),
  };
}
