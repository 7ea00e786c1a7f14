import type { ComponentType } from "preact";
import { ErrorBoundary } from "preact-iso";
import { FilterBar } from "../filters/filter-bar.tsx";
import { Facets, type FixedFields } from "../filters/facets.tsx";
import { useAddress } from "../filters/use-address.ts";
import { type Where, buildWhere } from "../filters/where.ts";
import { loadPart } from "../parts/load-part.ts";
import ListView from "./list-view.tsx";
import type { ViewProps } from "./view-props.ts";

/** Ways to look at one answer; what is opened seldom comes when it is. */
const VIEWS = {
  list: { label: "Statements", View: ListView },
  map: { label: "Map", View: loadPart(() => import("./map/map-view.tsx")) },
  timeline: { label: "Timeline", View: loadPart(() => import("./timeline-view.tsx")) },
  network: { label: "Network", View: loadPart(() => import("./network/network-view.tsx")) },
  compare: { label: "Compare", View: loadPart(() => import("./compare-view.tsx")) },
  share: { label: "Share of voice", View: loadPart(() => import("./share-view.tsx")) },
} as const satisfies Record<string, { label: string; View: ComponentType<ViewProps> }>;

type ViewName = keyof typeof VIEWS;

/** Statements that meet what a page asks and the address narrows, in the view that the address names. */
export function Answers({ own, fixed }: { readonly own: Where; readonly fixed: FixedFields }) {
  const { filter, get, link } = useAddress();
  const where = buildWhere(own, filter);
  const named = get("view") ?? "list";
  const name: ViewName = isView(named) ? named : "list";
  const { View } = VIEWS[name];
  return (
    <section class="answers" aria-label="Statements">
      <FilterBar />
      <nav class="views" aria-label="Views">
        {(Object.keys(VIEWS) as ViewName[]).map((view) => (
          <a
            key={view}
            href={link({ view: view === "list" ? null : view, after: null })}
            aria-current={view === name ? "page" : undefined}
          >
            {VIEWS[view].label}
          </a>
        ))}
      </nav>
      <div class="columns">
        <Facets where={where} fixed={fixed} />
        <div class="view">
          <ErrorBoundary>
            <View where={where} />
          </ErrorBoundary>
        </div>
      </div>
    </section>
  );
}

function isView(name: string): name is ViewName {
  return Object.hasOwn(VIEWS, name);
}
