import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";

/** How wide an element is, in pixels; `wide` until it is there. */
export function useWidth(element: RefObject<HTMLElement | null>, wide: number): number {
  const [width, setWidth] = useState(wide);
  useLayoutEffect(() => {
    if (element.current === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.max(1, Math.round(entry.contentRect.width)));
    });
    observer.observe(element.current);
    return () => {
      observer.disconnect();
    };
  }, []);
  return width;
}
