import { type Facet, type FacetValue, NAME, type Named } from "../asking/rows.ts";
import { useAnswer } from "../asking/use-answer.ts";
import { Nothing, Told } from "../parts/notices.tsx";
import { writeDay } from "../parts/time-words.ts";
import { useTitle } from "../parts/use-title.ts";
import { count } from "../parts/words.ts";
import { linkEntity, linkStatement, linkTopic } from "../parts/links.ts";

const QUERY = `query Home {
  articles(first: 1) { totalCount }
  statements(first: 1) {
    totalCount
    facets(by: [SPEAKER, PLACE, TOPIC], first: 10) {
      field
      values { value label count entity { ...Name } }
    }
  }
  claims(isDisputed: true, first: 5) {
    totalCount
    nodes { id text saidOn firstSaid { id speaker { ...Name } } contradictedBy { statement { id } } deniedBy { statement { id } } }
  }
}
${NAME}`;

interface Disputed {
  readonly id: string;
  readonly text: string;
  readonly saidOn: string | null;
  readonly firstSaid: { readonly id: string; readonly speaker: { readonly name: string } | null };
}

interface DoorValue extends FacetValue {
  /** `null` of a topic. */
  readonly entity: Named | null;
}

interface Answer {
  readonly articles: { readonly totalCount: number };
  readonly statements: {
    readonly totalCount: number;
    readonly facets: readonly Facet<DoorValue>[];
  };
  readonly claims: { readonly totalCount: number; readonly nodes: readonly Disputed[] };
}

const DOORS = {
  SPEAKER: "Who speaks most",
  PLACE: "Which places most is said about",
  TOPIC: "What is said to happen",
} as const;

/** What the graph holds, and doors into it. */
export function HomePage() {
  useTitle(null);
  const asked = useAnswer<Answer>({ query: QUERY, variables: {} });
  return (
    <>
      <h1>Who said what about where</h1>
      <Told asked={asked}>
        {({ articles, statements, claims }) =>
          articles.totalCount === 0 ? (
            <Nothing>
              <p>
                <strong>Nothing is loaded yet.</strong> Load articles with{" "}
                <code>whosaid load FOLDER</code>, then come back.
              </p>
            </Nothing>
          ) : (
            <>
              <p class="lead">
                {count(statements.totalCount, "statement")} in{" "}
                {count(articles.totalCount, "article")}. Look for a name, a place or words above, or
                begin here.
              </p>
              <div class="doors">
                {statements.facets.map((facet) => (
                  <Door key={facet.field} facet={facet} />
                ))}
              </div>
              {claims.nodes.length > 0 && <DisputedClaims claims={claims.nodes} />}
              <p>
                <a href="/search?view=map">All on the map</a> ·{" "}
                <a href="/search?view=timeline">over time</a> ·{" "}
                <a href="/search?view=network">who is quoted with whom</a> ·{" "}
                <a href="/search?view=share">who gets how much room</a>
              </p>
            </>
          )
        }
      </Told>
    </>
  );
}

function Door({ facet }: { readonly facet: Facet<DoorValue> }) {
  if (facet.values.length === 0) return null;
  return (
    <section>
      <h2>{DOORS[facet.field as keyof typeof DOORS]}</h2>
      <ul>
        {facet.values.map(({ value, label, count: number, entity }) => (
          <li key={value}>
            <a dir="auto" href={entity === null ? linkTopic(value) : linkEntity(entity)}>
              {label}
            </a>{" "}
            <small>{number.toLocaleString("en")}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

function DisputedClaims({ claims }: { readonly claims: readonly Disputed[] }) {
  return (
    <section>
      <h2>Disputed lately</h2>
      <ul class="disputed">
        {claims.map(({ id, text, saidOn, firstSaid }) => (
          <li key={id}>
            <a href={linkStatement(firstSaid.id)} dir="auto">
              {text}
            </a>{" "}
            <small>
              {firstSaid.speaker?.name ?? "somebody"}
              {saidOn !== null && `, ${writeDay(saidOn)}`}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
