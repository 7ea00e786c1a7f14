// Writes docs/rules.md from the tables of rules. With --check it only tells whether the page is fresh.
import { readFileSync, writeFileSync } from "node:fs";
import { candidateRules } from "../dist/domain/rules/candidate-rules.js";
import { claimRules } from "../dist/domain/rules/claim-rules.js";
import {
  LEAD,
  nameEvidenceRules,
  SURE,
  SUREST,
  WORTH_A_LOOK,
} from "../dist/domain/rules/name-evidence-rules.js";
import { nameTypeRules } from "../dist/domain/rules/name-type-rules.js";
import { contentRules, formRules, sourceRules } from "../dist/domain/rules/quotation-rules.js";
import {
  aboutRules,
  actorRules,
  nameRules,
  placeRules,
} from "../dist/domain/rules/resolution-rules.js";

const page = new URL("../docs/rules.md", import.meta.url);

/** A table of rules; `columns` gives for each further column its head and what a rule has in it. */
function tabulate(rules, columns = {}) {
  const heads = ["rule", "goes by", ...Object.keys(columns)];
  const rows = Object.entries(rules).map(([id, entry]) => [
    `\`${id}\``,
    entry.means,
    ...Object.values(columns).map((read) => read(entry)),
  ]);
  return [heads, heads.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

function tellConfidence({ confidence }) {
  if (confidence === null) return "varies";
  if (typeof confidence === "number") return String(confidence);
  return Object.entries(confidence)
    .map(([given, value]) => `${value} (${given})`)
    .join(", ");
}

const sure = { confidence: tellConfidence };

const content = `# Rules

Every inferred fact has a \`rule\` that tells how it was found, and most a \`confidence\` from 0 to 1 that tells how far that rule is to be trusted.
Confidences are our judgment of the grammar and the evidence behind a rule; they are no measured shares.
Written from \`src/domain/rules\` by \`npm run gen\`.

## Quotations

The rule of a quotation is that by which what was said was joined to a cue and a source; in the graph, \`VIA\` and \`REPORTS\` have it as well.
It has two halves, \`that-clause/subject\`, of which the first tells where the words were found and how far that is to be trusted:

${tabulate(contentRules, sure)}

The second half tells what made a phrase the source:

${tabulate(sourceRules)}

Where the layout or what stands before tells who speaks, the rule has one part:

${tabulate(formRules, { form: ({ form }) => form.toLowerCase(), ...sure })}

## Whom and what words mean

The rule of a speaker, an addressee, a place of saying or a subject tells how its words were led to an entity.
A name by itself:

${tabulate(nameRules, sure)}

Of the places that bear a name, the one that is meant:

${tabulate(placeRules, sure)}

Everything else:

${tabulate(actorRules, sure)}

What a statement is about although its words do not name it:

${tabulate(aboutRules, { basis: ({ basis }) => `\`${basis}\``, ...sure })}

## What a name is a name of

Each piece of evidence has a weight for each type, and the type with the largest sum is the name's.
A piece that is found again at another place of the name adds less each time; a name of several words and what is short for it are weighed as one.

${tabulate(nameTypeRules, Object.fromEntries(["PERSON", "ORGANIZATION", "PLACE", "OTHER"].map((type) => [type.toLowerCase(), ({ weights }) => String(weights[type] ?? "")])))}

## Names that resemble a known one

What an article tells for and against a name meaning a known person is the \`evidence\` of a candidate.
Each piece has a weight, the weights are summed up to the logarithm of the odds, and no confidence is above ${SUREST}.
From ${SURE} on, and with the second likeliest ${LEAD} behind, a name is linked; from ${WORTH_A_LOOK} on a person is asked.

${tabulate(nameEvidenceRules, { weight: ({ weight }) => String(weight) })}

## Actors that may be one

The rule of a candidate; its confidence is the share of letters in which the names agree, times the trust in the rule.

${tabulate(candidateRules, { trust: ({ trust }) => String(trust ?? "varies") })}

## Statements beside each other

${tabulate(claimRules, sure)}
`;

if (process.argv.includes("--check")) {
  if (readFileSync(page, "utf8") !== content) {
    console.error("docs/rules.md is not what the tables say: run npm run gen");
    process.exit(1);
  }
} else {
  writeFileSync(page, content);
}
