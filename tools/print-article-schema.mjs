// Writes schema/article.schema.json from the schema that articles are checked with.
import { writeFileSync } from "node:fs";
import { printArticleSchema } from "../dist/load/article-schema.js";

writeFileSync(new URL("../schema/article.schema.json", import.meta.url), printArticleSchema());
