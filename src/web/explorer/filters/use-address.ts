import { useLocation } from "preact-iso";
import { type Filter, readFilter, writeFilter } from "./where.ts";

/** What stands in the address behind "?": the filter, and what else a view keeps there. */
export interface Address {
  readonly path: string;
  readonly filter: Filter;
  /** The value of a parameter that is none of the filter's; `null` where it is absent. */
  readonly get: (name: string) => string | null;
  /** The address with these changes; `null` takes a parameter out. */
  readonly link: (change: Change) => string;
  /** Goes there; `replace` leaves no step to go back to. */
  readonly go: (change: Change, replace?: boolean) => void;
}

interface Change {
  readonly filter?: Filter;
  readonly [name: string]: string | null | Filter | undefined;
}

/** All that a page shows is a function of its address, so that it can be shared, gone back to and reloaded. */
export function useAddress(): Address {
  const { url, path, route } = useLocation();
  const search = url.includes("?") ? url.slice(url.indexOf("?")) : "";
  const link = ({ filter, ...values }: Change): string => {
    const parameters = new URLSearchParams(search);
    if (filter !== undefined) writeFilter(parameters, filter);
    for (const [name, value] of Object.entries(values)) {
      if (typeof value === "string") parameters.set(name, value);
      else parameters.delete(name);
    }
    const text = parameters.toString();
    return text === "" ? path : `${path}?${text}`;
  };
  return {
    path,
    filter: readFilter(search),
    get: (name) => new URLSearchParams(search).get(name),
    link,
    go: (change, replace = false) => {
      route(link(change), replace);
    },
  };
}
