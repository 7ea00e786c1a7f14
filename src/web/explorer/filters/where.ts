/** GraphQL's `StatementWhere`, as far as the explorer makes one. */
export interface Where {
  readonly [part: string]: unknown;
  readonly and?: readonly Where[];
}

/** What narrows a list, as it stands in the address: each name once or more, either of its values. */
export type Filter = Readonly<Partial<Record<FilterField, readonly string[]>>>;

/** How one field of the address is asked for; of several values either may hold. */
type Asks = (values: readonly string[]) => Where;

/**
 * Each field of the address.
 *
 * Actors and places stand there by id, as facets give them; `label` is what people read.
 */
export const FILTER_FIELDS = {
  words: { label: "Words", asks: eitherOf((words) => ({ search: words })) },
  speaker: { label: "Speaker", asks: eitherOf((id) => ({ speaker: { id } })) },
  about: { label: "About", asks: eitherOf((id) => ({ about: { id } })) },
  addressee: { label: "To", asks: eitherOf((id) => ({ addressee: { id } })) },
  relayedBy: { label: "Relayed by", asks: eitherOf((id) => ({ relayedBy: { id } })) },
  topic: { label: "Topic", asks: eitherOf((topic) => ({ about: { topic } })) },
  medium: { label: "Medium", asks: eitherOf((medium) => ({ medium })) },
  publisher: { label: "Publisher", asks: eitherOf((publisher) => ({ publisher })) },
  author: { label: "Author", asks: eitherOf((author) => ({ author })) },
  article: { label: "Article", asks: eitherOf((article) => ({ article })) },
  kind: { label: "Kind", asks: (kind) => ({ kind }) },
  mode: { label: "Put as", asks: (mode) => ({ mode }) },
  cueClass: { label: "Cue", asks: (cueClass) => ({ cueClass }) },
  aboutBasis: { label: "Known by", asks: (aboutBasis) => ({ aboutBasis }) },
  relation: { label: "Others", asks: (relation) => ({ relation }) },
  from: { label: "From", asks: ([from]) => askWithin({ from }) },
  to: { label: "Until", asks: ([to]) => askWithin({ to }) },
} as const satisfies Record<string, { label: string; asks: Asks }>;

export type FilterField = keyof typeof FILTER_FIELDS;

/** Fields whose values are the API's own words, which pages read out. */
export const READ_OUT: ReadonlySet<FilterField> = new Set<FilterField>([
  ...(["kind", "mode", "cueClass", "aboutBasis", "relation"] as const),
]);

const FIELDS = Object.keys(FILTER_FIELDS) as FilterField[];

/** Reads the part of an address behind "?"; what is no filter there is somebody else's. */
export function readFilter(search: string): Filter {
  const parameters = new URLSearchParams(search);
  const parts = FIELDS.map(
    (field) => [field, [...new Set(parameters.getAll(field).filter(isThere))]] as const,
  );
  return Object.fromEntries(parts.filter(([, values]) => values.length > 0));
}

/** Writes it into parameters that may hold other things. */
export function writeFilter(parameters: URLSearchParams, filter: Filter): void {
  for (const field of FIELDS) {
    parameters.delete(field);
    for (const value of filter[field] ?? []) parameters.append(field, value);
  }
}

/** Takes a value in, or out where it was in. */
export function toggleValue(filter: Filter, field: FilterField, value: string): Filter {
  const values = filter[field] ?? [];
  const next = values.includes(value)
    ? values.filter((other) => other !== value)
    : [...values, value];
  return setValues(filter, field, next);
}

/** `filter` with these values of a field alone. */
export function setValues(filter: Filter, field: FilterField, values: readonly string[]): Filter {
  const rest = Object.entries(filter).filter(([name]) => name !== field);
  return Object.fromEntries([...rest, ...(values.length > 0 ? [[field, values]] : [])]);
}

/** What the API is asked: the page's own condition, and all of the filter. */
export function buildWhere(own: Where, filter: Filter): Where {
  const parts = FIELDS.flatMap((field) => {
    const values = filter[field];
    return values === undefined ? [] : [FILTER_FIELDS[field].asks(values)];
  });
  const all = [own, ...parts].filter((part) => Object.keys(part).length > 0);
  const [only] = all;
  if (only === undefined) return {};
  return all.length === 1 ? only : { and: all };
}

function isThere(value: string): boolean {
  return value.trim() !== "";
}

function eitherOf(asks: (value: string) => Where): Asks {
  return (values) => {
    const parts = values.map(asks);
    return parts.length === 1 ? parts[0]! : { or: parts };
  };
}

/** By when it was said or, where that is not known, published, as timelines count. */
function askWithin(range: { readonly from: unknown } | { readonly to: unknown }): Where {
  return { or: [{ saidOn: range }, { and: [{ missing: ["SAID_ON"] }, { publishedOn: range }] }] };
}
