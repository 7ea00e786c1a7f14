import type { Named } from "../asking/rows.ts";
import { linkEntity } from "./links.ts";

export function EntityLink({ entity }: { readonly entity: Named }) {
  return (
    <a href={linkEntity(entity)} class={`entity ${entity.__typename}`} dir="auto">
      {entity.name}
    </a>
  );
}

/** Several, with commas and a last "and". */
export function EntityLinks({ entities }: { readonly entities: readonly Named[] }) {
  return (
    <>
      {entities.map((entity, index) => (
        <>
          {index === 0 ? "" : index === entities.length - 1 ? " and " : ", "}
          <EntityLink key={entity.id} entity={entity} />
        </>
      ))}
    </>
  );
}
