import { select } from "d3-selection";
import {
  type D3ZoomEvent,
  type ZoomBehavior,
  type ZoomTransform,
  zoom,
  zoomIdentity,
} from "d3-zoom";
import type { RefObject } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";

/** How far out and in it goes, of what the view begins with. */
const EXTENT: [number, number] = [0.5, 40];

/** By how much a button or a key comes nearer. */
const STEP = 1.6;

/** By how much a key moves the picture, of its size. */
const SHARE = 0.2;

/** Where keys lead: to the right, and down. */
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** By how much keys come nearer. */
const FACTORS: Readonly<Record<string, number>> = { "+": STEP, "-": 1 / STEP };

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Zoom {
  readonly transform: ZoomTransform;
  /** With a point that stays where it is, else the middle does. */
  readonly nearer: (point?: [number, number]) => void;
  readonly farther: () => void;
  readonly reset: () => void;
  /** Brings a point of the picture into the middle, where it lies outside. */
  readonly show: (x: number, y: number) => void;
  /** Arrows move the picture, + and − come nearer and go farther, 0 goes back. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * Lets a drawing be dragged and looked at from nearer.
 *
 * The wheel and a single finger are left to the page, unless Ctrl is held or somebody is in the
 * drawing already; two fingers are the drawing's.
 */
export function useZoom(drawing: RefObject<SVGSVGElement | null>, { width, height }: Size): Zoom {
  const [transform, setTransform] = useState(zoomIdentity);
  const behavior = useMemo(
    () => buildBehavior(drawing, { width, height }, setTransform),
    [width, height],
  );
  useEffect(() => {
    if (drawing.current === null) return undefined;
    const selection = select(drawing.current);
    selection.call(behavior);
    return () => {
      selection.on(".zoom", null);
    };
  }, [behavior]);

  const change = (make: (selected: ReturnType<typeof select<SVGSVGElement, unknown>>) => void) => {
    if (drawing.current !== null) make(select<SVGSVGElement, unknown>(drawing.current));
  };
  const scale = (factor: number, point?: [number, number]): void => {
    change((selected) => {
      behavior.scaleBy(selected, factor, point);
    });
  };
  const reset = (): void => {
    change((selected) => {
      behavior.transform(selected, zoomIdentity);
    });
  };
  return {
    transform,
    nearer: (point) => {
      scale(STEP, point);
    },
    farther: () => {
      scale(1 / STEP);
    },
    reset,
    show: (x, y) => {
      const [atX, atY] = transform.apply([x, y]);
      if (atX >= 0 && atX <= width && atY >= 0 && atY <= height) return;
      change((selected) => {
        behavior.translateTo(selected, x, y);
      });
    },
    onKeyDown: (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const [right, down] = ARROWS[event.key] ?? [0, 0];
      const factor = FACTORS[event.key] ?? 1;
      if (right !== 0 || down !== 0) {
        const share = -SHARE / transform.k;
        change((selected) => {
          behavior.translateBy(selected, right * share * width, down * share * height);
        });
      } else if (factor !== 1) scale(factor);
      else if (event.key === "0") reset();
      else return;
      event.preventDefault();
    },
  };
}

function buildBehavior(
  drawing: RefObject<SVGSVGElement | null>,
  { width, height }: Size,
  setTransform: (transform: ZoomTransform) => void,
): ZoomBehavior<SVGSVGElement, unknown> {
  return zoom<SVGSVGElement, unknown>()
    .scaleExtent(EXTENT)
    .extent([
      [0, 0],
      [width, height],
    ])
    .translateExtent([
      [-width / 2, -height / 2],
      [1.5 * width, 1.5 * height],
    ])
    .filter((event: Event) => isForDrawing(event, drawing.current))
    .on("zoom", ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) => {
      setTransform(transform);
    });
}

function isForDrawing(event: Event, drawing: SVGSVGElement | null): boolean {
  if (event instanceof WheelEvent) {
    return event.ctrlKey || drawing?.contains(document.activeElement) === true;
  }
  if (event instanceof MouseEvent) return event.button === 0 && !event.ctrlKey;
  // Not every browser has touch events.
  return "touches" in event && (event as TouchEvent).touches.length > 1;
}
