import type { KnownNames } from "../../src/text/build-document.ts";

/** Nothing is known by its name. */
export const noNames: KnownNames = { isPlace: () => false, isOutlet: () => false };
