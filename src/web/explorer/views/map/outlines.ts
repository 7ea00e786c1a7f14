import type { Feature } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

/** As `tools/build-outlines.mjs` writes it. */
interface OutlinesFile {
  readonly topology: Topology<{ countries: GeometryCollection; disputed: GeometryCollection }>;
  readonly westernSahara: Feature;
}

export interface Outlines {
  /** Each with its code of two letters as `id`; where two lie over one another, the later counts. */
  readonly countries: readonly Feature[];
  /** What is contested, over them. */
  readonly disputed: readonly Feature[];
}

export function readOutlines({ topology, westernSahara }: OutlinesFile): Outlines {
  const { countries, disputed } = topology.objects;
  return {
    countries: [...feature(topology, countries).features, westernSahara],
    disputed: [...feature(topology, disputed).features, westernSahara],
  };
}

/** The outlines, once for as long as the page is open. */
export function loadOutlines(): Promise<Outlines> {
  loading ??= fetch("/explorer/outlines.json").then(
    async (response) => readOutlines((await response.json()) as OutlinesFile),
    (error: unknown) => {
      loading = null;
      throw error;
    },
  );
  return loading;
}

let loading: Promise<Outlines> | null = null;
