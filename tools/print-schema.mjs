// Writes schema/schema.graphql from the decorators in src/api, as built in dist/.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { printApiSchema } from "../dist/api/print-api-schema.js";

const target = fileURLToPath(new URL("../schema/schema.graphql", import.meta.url));
writeFileSync(target, await printApiSchema());
