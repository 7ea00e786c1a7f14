// Writes schema/article.schema.json from the schema that articles are checked with.
import { writeFileSync } from "node:fs";
import { format } from "prettier";
import { z } from "zod";
import { articleSchema } from "../dist/load/formats/fields/article-schema.js";

const schema = z.toJSONSchema(articleSchema, { io: "input" });
writeFileSync(
  new URL("../schema/article.schema.json", import.meta.url),
  await format(JSON.stringify(schema), { parser: "json", printWidth: 100 }),
);
