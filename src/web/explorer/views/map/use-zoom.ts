import { select } from "d3-selection";
import { type D3ZoomEvent, type ZoomTransform, zoom, zoomIdentity } from "d3-zoom";
import type { RefObject } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";

/** How far out and in it goes, of what the view begins with. */
const EXTENT: [number, number] = [0.5, 40];

/** By how much a button or a key comes nearer. */
const STEP = 1.6;

/** By how much a key moves the picture, of its size. */
const SHARE = 0.2;

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
    () =>
      zoom<SVGSVGElement, unknown>()
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
        .on("zoom", (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
          setTransform(event.transform);
        }),
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
  const move = (x: number, y: number): void => {
    change((selected) => {
      behavior.translateBy(selected, x / transform.k, y / transform.k);
    });
  };
  const reset = (): void => {
    change((selected) => {
      behavior.transform(selected, zoomIdentity);
    });
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => {
      move(SHARE * width, 0);
    },
    ArrowRight: () => {
      move(-SHARE * width, 0);
    },
    ArrowUp: () => {
      move(0, SHARE * height);
    },
    ArrowDown: () => {
      move(0, -SHARE * height);
    },
    "+": () => {
      scale(STEP);
    },
    "-": () => {
      scale(1 / STEP);
    },
    "0": reset,
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
      const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
      if (act === undefined) return;
      event.preventDefault();
      act();
    },
  };
}

function isForDrawing(event: Event, drawing: SVGSVGElement | null): boolean {
  if (event instanceof WheelEvent) {
    return event.ctrlKey || drawing?.contains(document.activeElement) === true;
  }
  if (event instanceof MouseEvent) return event.button === 0 && !event.ctrlKey;
  // Not every browser has touch events.
  return "touches" in event && (event as TouchEvent).touches.length > 1;
}
