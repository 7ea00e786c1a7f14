import { lexicographicSortSchema, printSchema } from "graphql";
import { buildApiSchema } from "./build-api-schema.ts";

/** The schema as text, sorted so that a difference between two versions is a change of the API. */
export async function printApiSchema(): Promise<string> {
  return `${printSchema(lexicographicSortSchema(await buildApiSchema()))}\n`;
}
