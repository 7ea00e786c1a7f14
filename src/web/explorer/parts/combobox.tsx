import { useId, useState } from "preact/hooks";

/** What may be taken, as the list shows it. */
export interface Offer {
  readonly key: string;
  readonly label: string;
  readonly about: string;
}

/** A box that offers what fits to what is typed, as ARIA's patterns describe it. */
export function Combobox<Offered extends Offer>({
  label,
  words,
  setWords,
  offers,
  take,
}: {
  readonly label: string;
  readonly words: string;
  readonly setWords: (words: string) => void;
  readonly offers: readonly Offered[];
  /** Called with nothing where Enter came before there was an offer. */
  readonly take: (offer: Offered | undefined) => void;
}) {
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(0);
  const list = useId();
  const isShown = isOpen && words.trim() !== "";
  const close = (offer: Offered | undefined): void => {
    setIsOpen(false);
    take(offer);
  };
  return (
    <div class="combobox">
      <input
        role="combobox"
        aria-label={label}
        placeholder={label}
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
          if (event.key === "Enter") {
            event.preventDefault();
            if (words.trim() !== "") close(offers[active]);
          }
          const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
          if (step === undefined || offers.length === 0) return;
          event.preventDefault();
          setIsOpen(true);
          setActive((active + step + offers.length) % offers.length);
        }}
      />
      <ul id={list} role="listbox" aria-label="Found" hidden={!isShown}>
        {offers.map((offer, index) => (
          <li
            key={offer.key}
            id={`${list}-${String(index)}`}
            role="option"
            aria-selected={index === active}
            // Before the box loses the focus, which closes the list.
            onMouseDown={(event) => {
              event.preventDefault();
              close(offer);
            }}
          >
            <span dir="auto">{offer.label}</span> <small>{offer.about}</small>
          </li>
        ))}
      </ul>
    </div>
  );
}
