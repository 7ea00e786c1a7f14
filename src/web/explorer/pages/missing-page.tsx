import { Nothing } from "../parts/notices.tsx";
import { useTitle } from "../parts/use-title.ts";

/** For an address that leads nowhere. */
export function MissingPage({ what = "page" }: { readonly what?: string }) {
  useTitle(`No such ${what}`);
  return (
    <>
      <h1>No such {what}</h1>
      <Nothing>
        <p>
          The graph has none at this address. It may come from another graph, or its article may
          have been removed or replaced since.
        </p>
        <p>
          Look for a name or for words above, or begin with <a href="/search">all statements</a>.
        </p>
      </Nothing>
    </>
  );
}
