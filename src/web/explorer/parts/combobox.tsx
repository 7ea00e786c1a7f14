import { useId, useState } from "preact/hooks";

/** What may be taken, as the list shows it. */
export interface Offer {
  readonly key: string;
  readonly label: string;
  readonly about: string;
}

interface ComboboxProps<Offered> {
  readonly label: string;
  readonly words: string;
  readonly setWords: (words: string) => void;
  readonly offers: readonly Offered[];
  /** Called with nothing where Enter came before there was an offer. */
  readonly take: (offer: Offered | undefined) => void;
}

/** How far keys go down the list; Enter takes what is reached. */
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Enter: 0 };

/** A box that offers what fits to what is typed, as ARIA's patterns describe it. */
export function Combobox<Offered extends Offer>({
  label,
  words,
  setWords,
  offers,
  take,
}: ComboboxProps<Offered>) {
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(0);
  const list = useId();
  const isShown = isOpen && words.trim() !== "";
  const open = (): void => {
    setIsOpen(true);
  };
  const shut = (): void => {
    setIsOpen(false);
  };
  const close = (offer: Offered | undefined): void => {
    shut();
    take(offer);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape") shut();
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    if (step === 0 && words.trim() !== "") close(offers[active]);
    if (step === 0 || offers.length === 0) return;
    open();
    setActive((active + step + offers.length) % offers.length);
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
          open();
          setActive(0);
        }}
        onFocus={open}
        onBlur={shut}
        onKeyDown={onKeyDown}
      />
      <OfferList id={list} offers={offers} active={active} isShown={isShown} take={close} />
    </div>
  );
}

function OfferList<Offered extends Offer>({
  id,
  offers,
  active,
  isShown,
  take,
}: {
  readonly id: string;
  readonly offers: readonly Offered[];
  readonly active: number;
  readonly isShown: boolean;
  readonly take: (offer: Offered) => void;
}) {
  return (
    <ul id={id} role="listbox" aria-label="Found" hidden={!isShown}>
      {offers.map((offer, index) => (
        <li
          key={offer.key}
          id={`${id}-${String(index)}`}
          role="option"
          aria-selected={index === active}
          // Before the box loses the focus, which closes the list.
          onMouseDown={(event) => {
            event.preventDefault();
            take(offer);
          }}
        >
          <span dir="auto">{offer.label}</span> <small>{offer.about}</small>
        </li>
      ))}
    </ul>
  );
}
