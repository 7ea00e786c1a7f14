import {
  type SimulationLinkDatum,
  type SimulationNodeDatum,
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
} from "d3-force";
import type { Named } from "../../asking/rows.ts";

export interface Tie {
  readonly one: Named;
  readonly other: Named;
  readonly weight: number;
}

export interface PlacedNode {
  readonly entity: Named;
  readonly x: number;
  readonly y: number;
  readonly tieCount: number;
}

export interface PlacedTie {
  readonly from: PlacedNode;
  readonly to: PlacedNode;
  readonly weight: number;
}

/** How often forces push; by then nothing moves any more that one could see. */
const STEPS = 300;

/** Room for names at the sides. */
const EDGE = 70;

/** A few who are tied need not stand at opposite ends. */
const MOST_STRETCH = 3;

/** Places those who are tied near each other; the same ties give the same picture. */
export function layOut(
  ties: readonly Tie[],
  { width, height }: { readonly width: number; readonly height: number },
): { readonly nodes: readonly PlacedNode[]; readonly ties: readonly PlacedTie[] } {
  const entities = new Map(
    ties.flatMap(({ one, other }) => [one, other].map((each) => [each.id, each])),
  );
  const points: (SimulationNodeDatum & { id: string })[] = [...entities.keys()].map((id) => ({
    id,
  }));
  const links: SimulationLinkDatum<(typeof points)[number]>[] = ties.map(({ one, other }) => ({
    source: one.id,
    target: other.id,
  }));
  forceSimulation(points)
    .force(
      "link",
      forceLink<(typeof points)[number], (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(90),
    )
    .force("charge", forceManyBody().strength(-260))
    .force("collide", forceCollide(26))
    .force("x", forceX(width / 2).strength(0.05))
    .force("y", forceY(height / 2).strength(0.09))
    .stop()
    .tick(STEPS);
  const [fitX, fitY] = [
    buildFit(
      points.map(({ x = 0 }) => x),
      EDGE,
      width - EDGE,
    ),
    buildFit(
      points.map(({ y = 0 }) => y),
      EDGE / 2,
      height - EDGE / 2,
    ),
  ];
  const nodes = points.map(({ id, x = 0, y = 0 }): PlacedNode => ({
    entity: entities.get(id)!,
    x: fitX(x),
    y: fitY(y),
    tieCount: ties.filter(({ one, other }) => one.id === id || other.id === id).length,
  }));
  const byId = new Map(nodes.map((node) => [node.entity.id, node]));
  return {
    nodes,
    ties: ties.map(({ one, other, weight }) => ({
      from: byId.get(one.id)!,
      to: byId.get(other.id)!,
      weight,
    })),
  };
}

/** What spreads values over the room between two others, or brings them nearer to each other. */
function buildFit(values: readonly number[], low: number, high: number): (value: number) => number {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const stretch = Math.min(MOST_STRETCH, (high - low) / (most - least || 1));
  return (value) => (low + high) / 2 + (value - (least + most) / 2) * stretch;
}
