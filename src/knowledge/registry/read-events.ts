import { readFileSync } from "node:fs";
import { z } from "zod";
import type { KnownEvent } from "../../domain/articles/event.ts";

const events = z.array(
  z.strictObject({
    name: z.string().min(1),
    phrases: z.array(z.string().min(1)),
    countries: z.array(z.string()),
    on: z.iso.date(),
  }),
);

/** Reads `seeds/registry/events.json`: the events whose day is known. */
export function readEvents(): KnownEvent[] {
  const file = new URL("../../../seeds/registry/events.json", import.meta.url);
  return events.parse(JSON.parse(readFileSync(file, "utf8")));
}
