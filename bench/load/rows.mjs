import { busyStore } from "./rows/busy-store.mjs";
import { facets } from "./rows/facets.mjs";
import { heavyBeside } from "./rows/heavy-beside.mjs";
import { longArticles } from "./rows/long-articles.mjs";
import { newShapes } from "./rows/new-shapes.mjs";
import { outages } from "./rows/outages.mjs";
import { pings } from "./rows/pings.mjs";
import { pipelined } from "./rows/pipelined.mjs";
import { rebinding } from "./rows/rebinding.mjs";
import { slowRequests } from "./rows/slow-requests.mjs";
import { subscriptions } from "./rows/subscriptions.mjs";

/**
 * What is measured, in the order of the table. `measure` returns the figures of one run; a row that is
 * measured `once` counts, repeats by itself, or takes minutes.
 */
export const rows = [
  ...outages,
  subscriptions,
  ...pings,
  newShapes,
  rebinding,
  ...pipelined,
  heavyBeside,
  facets,
  busyStore,
  slowRequests,
  longArticles,
];
