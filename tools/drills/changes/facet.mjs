import { after, create, replace } from "../edits.mjs";

export default {
  title: "A facet",
  most: 3,
  word: "dateline",
  tests: ["test/unit/graph/compile/every-field.test.ts"],
  files: {
    "cypher/fragments/facets/dateline.cypher": [
      create(`// From where the articles were filed that quote a statement.
//
// @binds statement article value
MATCH (statement)<-[:EVIDENCE_FOR]-()-[:QUOTED_IN]->(article)
WHERE article.dateline IS NOT NULL
WITH DISTINCT statement, article.dateline AS value
`),
    ],
    "src/graph/compile/connections/facet-readers.ts": [
      replace('| "YEAR";', '| "YEAR"\n  | "DATELINE";'),
      after("YEAR: { value:", '  DATELINE: { links: facets.dateline, are: "WORD" },\n'),
    ],
    "src/api/schema/statements/statement-connection.type.ts": [
      after('YEAR: "The year of its', '    DATELINE: "From where its articles were filed.",\n'),
    ],
  },
};
