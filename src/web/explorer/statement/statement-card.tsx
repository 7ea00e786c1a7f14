import type { Card, ChainLink, Named } from "../asking/rows.ts";
import { EntityLink, EntityLinks } from "../parts/entity-link.tsx";
import { linkStatement } from "../parts/links.ts";
import { writeStretch } from "../parts/time-words.ts";
import { count, readOut } from "../parts/words.ts";

/** A statement with who, to whom, about what, when, and how others stand to it. */
export function StatementCard({ statement }: { readonly statement: Card }) {
  const { id, text, about, medium } = statement;
  return (
    <article class="card">
      <Attribution statement={statement} />
      <blockquote dir="auto">
        <a href={linkStatement(id)}>{statement.kind === "DIRECT" ? `“${text}”` : text}</a>
      </blockquote>
      <p class="facts">
        {about.length > 0 && (
          <span>
            about <EntityLinks entities={about} />
          </span>
        )}
        {medium !== null && <span>through {medium}</span>}
        <span>{count(statement.articleCount, "article")}</span>
        {statement.independentSources > 1 && (
          <span>{statement.independentSources} independent sources</span>
        )}
        <Badges statement={statement} />
      </p>
    </article>
  );
}

/** Who said it, for whom and to whom, through whom it came, and when. */
export function Attribution({ statement }: { readonly statement: Card }) {
  const { speaker, sourceText, onBehalfOf, addressees, saidOn, publishedOn } = statement;
  return (
    <p class="attribution">
      <Speaker speaker={speaker} sourceText={sourceText} />
      {onBehalfOf !== null && onBehalfOf.id !== speaker?.id && (
        <>
          {" for "}
          <EntityLink entity={onBehalfOf} />
        </>
      )}
      {addressees.length > 0 && (
        <>
          {" to "}
          <EntityLinks entities={addressees} />
        </>
      )}
      <Chain chain={statement.chain} />
      {saidOn !== null ? (
        <time dateTime={saidOn.from}>said {writeStretch(saidOn)}</time>
      ) : publishedOn !== null ? (
        <time dateTime={publishedOn.from}>published {writeStretch(publishedOn)}</time>
      ) : (
        <span class="unknown">day unknown</span>
      )}
    </p>
  );
}

/** "relayed by Ushakov": those between the article and the statement, the outermost last. */
function Chain({ chain }: { readonly chain: readonly ChainLink[] }) {
  const between = chain.slice(0, -1).reverse();
  if (between.length === 0) return null;
  return (
    <span class="chain">
      {" relayed by "}
      {between.map((link, index) => (
        <>
          {index > 0 && " as told by "}
          <a key={link.id} href={linkStatement(link.id)}>
            {link.speaker?.name ?? link.sourceText ?? "somebody"}
          </a>
        </>
      ))}
    </span>
  );
}

function Speaker({
  speaker,
  sourceText,
}: {
  readonly speaker: Named | null;
  readonly sourceText: string | null;
}) {
  if (speaker !== null) {
    return (
      <strong>
        <EntityLink entity={speaker} />
      </strong>
    );
  }
  return <strong class="unknown">{sourceText ?? "Speaker unknown"}</strong>;
}

function Badges({ statement }: { readonly statement: Card }) {
  const { contradicts, corroborates, disclaimers, mode, kind } = statement;
  return (
    <>
      {mode !== "ASSERTED" && <span class="badge">{readOut(mode)}</span>}
      {kind !== "DIRECT" && <span class="badge">{readOut(kind)}</span>}
      {contradicts.length > 0 && (
        <span class="badge against">contradicted by {contradicts.length}</span>
      )}
      {corroborates.length > 0 && (
        <span class="badge beside">supported by {corroborates.length}</span>
      )}
      {disclaimers.length > 0 && <span class="badge">nobody could check it</span>}
    </>
  );
}
