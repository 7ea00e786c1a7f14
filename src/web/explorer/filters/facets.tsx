import type { Facet } from "../asking/rows.ts";
import { useAnswer } from "../asking/use-answer.ts";
import { Told } from "../parts/notices.tsx";
import { readOut } from "../parts/words.ts";
import { useAddress } from "./use-address.ts";
import { type FilterField, READ_OUT, type Where, toggleValue } from "./where.ts";

/** Which field of the address each facet sets that is asked for below. */
const FACETS = {
  SPEAKER: { field: "speaker", heading: "Who" },
  PLACE: { field: "about", heading: "Where" },
  ADDRESSEE: { field: "addressee", heading: "To whom" },
  TOPIC: { field: "topic", heading: "Topic" },
  MEDIUM: { field: "medium", heading: "Medium" },
  PUBLISHER: { field: "publisher", heading: "Publisher" },
  AUTHOR: { field: "author", heading: "Author" },
  KIND: { field: "kind", heading: "Kind" },
  MODE: { field: "mode", heading: "Put as" },
  CUE_CLASS: { field: "cueClass", heading: "Cue" },
  ABOUT_BASIS: { field: "aboutBasis", heading: "Place known" },
} as const satisfies Record<string, { field: FilterField; heading: string }>;

const QUERY = `query Facets($where: StatementWhere!) {
  statements(where: $where, first: 1) {
    facets(
      by: [SPEAKER, PLACE, ADDRESSEE, TOPIC, MEDIUM, PUBLISHER, AUTHOR, KIND, MODE, CUE_CLASS, ABOUT_BASIS]
      first: 8
    ) {
      field
      values { value label count }
    }
  }
}`;

interface Answer {
  readonly statements: { readonly facets: readonly Facet[] };
}

/** What the statements have in common; picking a value narrows them to it. */
export function Facets({ where, fixed }: { readonly where: Where; readonly fixed: FixedFields }) {
  const asked = useAnswer<Answer>({ query: QUERY, variables: { where } });
  const told = (
    <Told asked={asked}>
      {({ statements }) => (
        <>
          {statements.facets.map((facet) => (
            <FacetList key={facet.field} facet={facet} fixed={fixed} />
          ))}
        </>
      )}
    </Told>
  );
  if (asked.refusal !== null) {
    // These the view beside them tells of for sure, since it asks with the same.
    const { wantsKey, isAboutQuestion } = asked.refusal;
    if (wantsKey || isAboutQuestion) return <div />;
    // Not folded away; the style hides it where the view was refused, too.
    return <div class="not-narrowed">{told}</div>;
  }
  return (
    <details class="facets" open={matchMedia("(min-width: 60rem)").matches}>
      <summary>Narrow down</summary>
      {told}
    </details>
  );
}

/** Fields that the page itself sets, of which there is nothing to choose. */
export type FixedFields = readonly FilterField[];

function FacetList({ facet, fixed }: { readonly facet: Facet; readonly fixed: FixedFields }) {
  const { filter, link } = useAddress();
  const { field, heading } = FACETS[facet.field as keyof typeof FACETS];
  if (fixed.includes(field) || facet.values.length === 0) return null;
  return (
    <section aria-label={heading}>
      <h3>{heading}</h3>
      <ul>
        {facet.values.map(({ value, label, count }) => {
          const isPicked = filter[field]?.includes(value) ?? false;
          return (
            <li key={value}>
              <a
                href={link({ filter: toggleValue(filter, field, value), after: null })}
                aria-current={isPicked ? "true" : undefined}
              >
                <span dir="auto">{READ_OUT.has(field) ? readOut(label) : label}</span>{" "}
                <small>{count.toLocaleString("en")}</small>
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
