import type { ComponentType } from "preact";
import { lazy } from "preact-iso";
import { NotLoaded } from "./notices.tsx";

/** A part of the page that comes when it is opened; where it does not come, the page says so. */
export function loadPart<Props>(
  load: () => Promise<{ default: ComponentType<Props> }>,
): ComponentType<Props> {
  return lazy(() => load().catch(() => ({ default: NotLoaded })));
}
