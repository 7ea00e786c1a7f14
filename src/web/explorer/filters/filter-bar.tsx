import { useAnswer } from "../asking/use-answer.ts";
import { readText } from "../parts/read-text.ts";
import { writeDay } from "../parts/time-words.ts";
import { readOut } from "../parts/words.ts";
import { useAddress } from "./use-address.ts";
import { FILTER_FIELDS, type FilterField, READ_OUT, setValues, toggleValue } from "./where.ts";

/** Fields of which the address has ids, whose names the API knows. */
const BY_ID = new Set<FilterField>(["speaker", "about", "addressee", "relayedBy", "article"]);
const DAYS = new Set<FilterField>(["from", "to"]);

/** The words and days to look for, and all that narrows the list, each of which can be taken away. */
export function FilterBar() {
  const { filter, link } = useAddress();
  const picked = (Object.keys(filter) as FilterField[]).flatMap((field) =>
    (filter[field] ?? []).map((value) => ({ field, value })),
  );
  const names = useNames(picked.filter(({ field }) => BY_ID.has(field)).map(({ value }) => value));
  // On a narrow window answers are to begin on the first screen.
  const isNarrow = !matchMedia("(min-width: 30rem)").matches;
  return (
    <div class="filter">
      {isNarrow ? (
        <details>
          <summary>Words and days</summary>
          <FilterForm />
        </details>
      ) : (
        <FilterForm />
      )}
      {picked.length > 0 && (
        <ul class="chips" aria-label="Conditions">
          {picked.map(({ field, value }) => (
            <li key={`${field} ${value}`}>
              <a
                href={link({ filter: toggleValue(filter, field, value), after: null })}
                title="Take this condition away"
              >
                {FILTER_FIELDS[field].label}: <b dir="auto">{show(field, value, names)}</b>
                <span aria-hidden="true"> ×</span>
              </a>
            </li>
          ))}
          <li>
            <a href={link({ filter: {}, after: null })}>Take all away</a>
          </li>
        </ul>
      )}
    </div>
  );
}

function FilterForm() {
  const { filter, go } = useAddress();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        const next = (["words", "from", "to"] as const).reduce((before, field) => {
          const value = readText(form, field);
          return setValues(before, field, value === "" ? [] : [value]);
        }, filter);
        go({ filter: next, after: null });
      }}
    >
      <label>
        Words <input name="words" type="search" value={filter.words?.[0] ?? ""} />
      </label>
      <label>
        From <input name="from" type="date" value={filter.from?.[0] ?? ""} />
      </label>
      <label>
        until <input name="to" type="date" value={filter.to?.[0] ?? ""} />
      </label>
      <button type="submit">Narrow</button>
    </form>
  );
}

function show(field: FilterField, value: string, names: ReadonlyMap<string, string>): string {
  if (BY_ID.has(field)) return names.get(value) ?? value;
  if (DAYS.has(field)) return /^\d{4}-\d\d-\d\d$/u.test(value) ? writeDay(value) : value;
  return READ_OUT.has(field) ? readOut(value) : value;
}

type NameAnswer = Readonly<Record<string, { readonly name?: string; readonly title?: string }>>;

/** What the ids of the address are called. */
function useNames(ids: readonly string[]): ReadonlyMap<string, string> {
  const asked = ids.map(
    (_id, index) =>
      `n${String(index)}: node(id: $i${String(index)}) { ... on Entity { name } ... on Article { title } }`,
  );
  const given = ids.map((_id, index) => `$i${String(index)}: ID!`);
  const variables = Object.fromEntries(ids.map((id, index) => [`i${String(index)}`, id]));
  const { data } = useAnswer<NameAnswer>(
    ids.length === 0
      ? null
      : { query: `query Names(${given.join(", ")}) { ${asked.join(" ")} }`, variables },
  );
  return new Map(
    ids.flatMap((id, index) => {
      const node = data?.[`n${String(index)}`];
      const name = node?.name ?? node?.title;
      return name === undefined ? [] : [[id, name] as const];
    }),
  );
}
