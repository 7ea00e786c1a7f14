import { ErrorBoundary, useRoute } from "preact-iso";
import { CARD, type Card, type Named, type Span } from "../asking/rows.ts";
import { useAnswer } from "../asking/use-answer.ts";
import { type Column, DataTable } from "../parts/data-table.tsx";
import { EntityLink } from "../parts/entity-link.tsx";
import { loadPart } from "../parts/load-part.ts";
import { Told } from "../parts/notices.tsx";
import { useTitle } from "../parts/use-title.ts";
import { count, readOut } from "../parts/words.ts";
import { Evidence, type Quoted } from "../statement/evidence.tsx";
import { RELATION, type Related, Relations } from "../statement/relations.tsx";
import { Attribution } from "../statement/statement-card.tsx";
import { Unfolding } from "../actions/actions.tsx";
import { StatementActions } from "../actions/statement-actions.tsx";
import { MissingPage } from "./missing-page.tsx";

const DecidedSpeaker = loadPart(() => import("../deciding/decided-speaker.tsx"));
const Reattribute = loadPart(() => import("../deciding/reattribute.tsx"));

const QUERY = `query Statement($id: ID!) {
  statement(id: $id) {
    ...Card
    saidAt { ...Name }
    aboutBasis { basis confidence rule entity { ...Name } namings { text } }
    why { slot rule confidence medium entity { ...Name } namings { text } }
    reports { id text speaker { ...Name } }
    contradicts { ...Related }
    corroborates { ...Related }
    responds { ...Related }
    undetermined { ...Related }
    disclaimers { text article { id } }
    quotations {
      id prefix text suffix rule confidence
      content { start end text }
      source { text start end }
      cue { text start end }
      article { id title publisher author publishedOn url copies { id } }
    }
  }
}
${CARD}
${RELATION}`;

interface Basis {
  readonly basis: string;
  readonly confidence: number;
  readonly rule: string;
  readonly entity: Named;
  readonly namings: readonly { readonly text: string }[];
}

interface Why {
  readonly slot: string;
  readonly rule: string;
  readonly confidence: number;
  readonly medium: string | null;
  readonly entity: Named | null;
  readonly namings: readonly { readonly text: string }[];
}

export interface WholeStatement extends Card {
  readonly saidAt: Named | null;
  readonly aboutBasis: readonly Basis[];
  readonly why: readonly Why[];
  readonly reports: readonly {
    readonly id: string;
    readonly text: string;
    readonly speaker: Named | null;
  }[];
  readonly contradicts: readonly Related[];
  readonly corroborates: readonly Related[];
  readonly responds: readonly Related[];
  readonly undetermined: readonly Related[];
  readonly disclaimers: readonly {
    readonly text: string;
    readonly article: { readonly id: string };
  }[];
  readonly quotations: readonly (Quoted & { readonly cue: (Span & { text: string }) | null })[];
}

interface Answer {
  readonly statement: WholeStatement | null;
}

/** One statement: who, to whom, about where and how that is known, how others stand to it, and the evidence. */
export function StatementPage() {
  const id = useRoute().params["id"] ?? "";
  const question = { query: QUERY, variables: { id } };
  const asked = useAnswer<Answer>(question);
  const statement = asked.data?.statement ?? null;
  useTitle(
    statement === null ? null : `${statement.speaker?.name ?? "Somebody"}: ${statement.text}`,
  );
  return (
    <Told asked={asked}>
      {() =>
        statement === null ? (
          <MissingPage what="statement" />
        ) : (
          <>
            <p class="kind">Statement, {readOut(statement.kind)}</p>
            <Said statement={statement} />
            <Attribution statement={statement} />
            {isDecided(statement) && (
              <ErrorBoundary>
                <DecidedSpeaker
                  quotationIds={statement.quotations.map((quotation) => quotation.id)}
                  onDecided={asked.askAgain}
                />
              </ErrorBoundary>
            )}
            <Facts statement={statement} />
            <Relations statement={statement} />
            <Evidence quotations={statement.quotations} />
            <WhyTable why={statement.why} />
            {!isDecided(statement) && (
              <Unfolding summary="Said by somebody else?">
                <ErrorBoundary>
                  <Reattribute statement={statement} onDecided={asked.askAgain} />
                </ErrorBoundary>
              </Unfolding>
            )}
            <StatementActions question={question} statement={statement} />
          </>
        )
      }
    </Told>
  );
}

/** Longer ones begin in the heading, and are whole below it. */
const LONGEST_HEADING = 400;

function Said({ statement: { kind, text } }: { readonly statement: WholeStatement }) {
  const shown = kind === "DIRECT" ? `“${text}”` : text;
  if (shown.length <= LONGEST_HEADING) {
    return (
      <h1 class="said" dir="auto">
        {shown}
      </h1>
    );
  }
  return (
    <>
      <h1 class="said" dir="auto">
        {shown.slice(0, shown.lastIndexOf(" ", LONGEST_HEADING))} …
      </h1>
      <details>
        <summary>All {count(text.split(/\s+/u).length, "word")}</summary>
        <blockquote class="text" dir="auto">
          {shown}
        </blockquote>
      </details>
    </>
  );
}

/** Whether a person decided who said it. */
function isDecided({ why }: WholeStatement): boolean {
  return why.some(({ slot, rule }) => slot === "SPEAKER" && rule === "reattributed");
}

function Facts({ statement }: { readonly statement: WholeStatement }) {
  const { aboutBasis, medium, saidAt, mode } = statement;
  return (
    <dl class="facts-list">
      {aboutBasis.length > 0 && (
        <>
          <dt>About</dt>
          {aboutBasis.map(({ entity, basis, namings }) => (
            <dd key={entity.id}>
              <EntityLink entity={entity} />, {readOut(basis)}
              {namings[0] !== undefined && `: “${namings[0].text}”`}
            </dd>
          ))}
        </>
      )}
      {mode !== "ASSERTED" && (
        <>
          <dt>Put as</dt>
          <dd>{readOut(mode)}</dd>
        </>
      )}
      {medium !== null && (
        <>
          <dt>Through</dt>
          <dd>{medium}</dd>
        </>
      )}
      {saidAt !== null && (
        <>
          <dt>Said in</dt>
          <dd>
            <EntityLink entity={saidAt} />
          </dd>
        </>
      )}
      <dt>Told by</dt>
      <dd>
        {statement.articleCount} {statement.articleCount === 1 ? "article" : "articles"}, copies
        counted; {statement.independentSources} independent{" "}
        {statement.independentSources === 1 ? "source" : "sources"}
      </dd>
      <ReportsAndDoubts statement={statement} />
    </dl>
  );
}

function ReportsAndDoubts({
  statement: { reports, disclaimers },
}: {
  readonly statement: WholeStatement;
}) {
  return (
    <>
      {reports.length > 0 && (
        <>
          <dt>It reports</dt>
          {reports.map(({ id, text, speaker }) => (
            <dd key={id}>
              {speaker?.name ?? "somebody"}:{" "}
              <a href={`/statement/${encodeURIComponent(id)}`}>{text}</a>
            </dd>
          ))}
        </>
      )}
      {disclaimers.length > 0 && (
        <>
          <dt>Nobody could check it</dt>
          {disclaimers.map(({ text, article }) => (
            <dd key={`${article.id} ${text}`} dir="auto">
              “{text}”
            </dd>
          ))}
        </>
      )}
    </>
  );
}

function WhyTable({ why }: { readonly why: readonly Why[] }) {
  if (why.length === 0) return null;
  return (
    <details>
      <summary>How each of this is known</summary>
      <DataTable caption="What was found, and how" columns={WHY_COLUMNS} rows={why} />
    </details>
  );
}

const WHY_COLUMNS: readonly Column<Why>[] = [
  { heading: "What", cell: ({ slot }) => readOut(slot) },
  {
    heading: "Is",
    cell: ({ entity, medium }) => (entity === null ? medium : <EntityLink entity={entity} />),
  },
  { heading: "Words", cell: ({ namings }) => namings.map(({ text }) => text).join(" · ") },
  { heading: "Rule", cell: ({ rule }) => rule },
  { heading: "Trust", cell: ({ confidence }) => confidence.toFixed(2), isNumber: true },
];
