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
  const within = (value: number, size: number): number =>
    Math.min(size - EDGE, Math.max(EDGE, value));
  const nodes = points.map(({ id, x = 0, y = 0 }): PlacedNode => ({
    entity: entities.get(id)!,
    x: within(x, width),
    y: Math.min(height - 20, Math.max(30, y)),
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
