import { useLocation, useRoute } from "preact-iso";
import { useEffect } from "preact/hooks";
import { NAME, type Named } from "../asking/rows.ts";
import { useAnswer } from "../asking/use-answer.ts";
import { EntityLink, EntityLinks } from "../parts/entity-link.tsx";
import { linkEntity } from "../parts/links.ts";
import { Told } from "../parts/notices.tsx";
import { useTitle } from "../parts/use-title.ts";
import { count, readOut } from "../parts/words.ts";
import { Answers } from "../views/answers.tsx";
import { MissingPage } from "./missing-page.tsx";

const QUERY = `query Entity($id: ID!) {
  node(id: $id) {
    ... on Entity { ...Name aliases spellings wikidata }
    ... on Actor { description memberOf { role organization { ...Name } } }
    ... on Place { kind geonames location { latitude longitude } partOf { ...Name } parts { ...Name } standsFor { ...Name } }
  }
}
${NAME}`;

interface Entity extends Named {
  readonly aliases: readonly string[];
  readonly spellings: readonly string[];
  readonly wikidata: string | null;
  readonly description?: string | null;
  readonly memberOf?: readonly Membership[];
  readonly kind?: string;
  readonly partOf?: Named | null;
  readonly parts?: readonly Named[];
  readonly standsFor?: Named | null;
}

interface Membership {
  readonly role: string | null;
  readonly organization: Named;
}

interface Answer {
  readonly node: Entity | { readonly __typename?: undefined } | null;
}

/** A person, an organization, a group, a source without a name, or a place, and the statements of or about it. */
export function EntityPage() {
  const { path, route } = useLocation();
  const id = useRoute().params["id"] ?? "";
  const asked = useAnswer<Answer>({ query: QUERY, variables: { id } });
  const node = asked.data?.node ?? null;
  const entity = node?.__typename === undefined ? null : node;
  useTitle(entity?.name ?? null);
  // The id of what was merged since, or of another kind, leads to the page that it has now.
  const address = entity === null || asked.isAsking ? null : linkEntity(entity);
  useEffect(() => {
    if (address !== null && address !== path) route(address + location.search, true);
  }, [address, path]);
  return (
    <Told asked={asked}>
      {() =>
        entity === null ? (
          <MissingPage what="person, organization or place" />
        ) : (
          <>
            <Head entity={entity} />
            {entity.__typename === "Place" ? (
              <Answers own={{ about: { id: entity.id } }} fixed={[]} />
            ) : (
              <Answers own={{ speaker: { id: entity.id } }} fixed={["speaker"]} />
            )}
          </>
        )
      }
    </Told>
  );
}

function Head({ entity }: { readonly entity: Entity }) {
  const { name, description, memberOf, partOf, parts, standsFor, kind } = entity;
  const others = [...new Set([...entity.spellings, ...entity.aliases])].filter(
    (spelling) => spelling !== name,
  );
  return (
    <header class="head">
      <p class="kind">{readOut(kind ?? entity.__typename.replace(/(?<=[a-z])(?=[A-Z])/u, " "))}</p>
      <h1 dir="auto">{name}</h1>
      {typeof description === "string" && <p>{description}</p>}
      {partOf !== null && partOf !== undefined && (
        <p>
          in <EntityLink entity={partOf} />
        </p>
      )}
      {memberOf?.map(({ role, organization }) => (
        <p key={organization.id}>
          {role ?? "member"}, <EntityLink entity={organization} />
        </p>
      ))}
      {standsFor !== null && standsFor !== undefined && (
        <p>
          Its name may stand for <EntityLink entity={standsFor} />, whose statements are listed
          there.
        </p>
      )}
      {parts !== undefined && parts.length > 0 && (
        <details>
          <summary>{count(parts.length, "place")} inside it</summary>
          <EntityLinks entities={parts} />
        </details>
      )}
      {others.length > 0 && (
        <details>
          <summary>{others.length} other spellings and names</summary>
          <p dir="auto">{others.join(" · ")}</p>
        </details>
      )}
      {entity.__typename !== "Place" && (
        <p>
          <a href={`/search?about=${encodeURIComponent(entity.id)}`}>Said about {name}</a>
          {" · "}
          <a href={`/search?addressee=${encodeURIComponent(entity.id)}`}>Said to {name}</a>
          {" · "}
          <a href={`/search?relayedBy=${encodeURIComponent(entity.id)}`}>Relayed by {name}</a>
        </p>
      )}
      {entity.wikidata !== null && <p class="ids">Wikidata {entity.wikidata}</p>}
    </header>
  );
}
