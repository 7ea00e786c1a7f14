import { readFileSync } from "node:fs";
import { buildReader } from "./reader.mjs";

/*
 * Prints what the grammar reads of each article of a file, one JSON record a line: noun phrases to their
 * heads, and of each clause the verb, the head of its subject and whether it is passive.
 */

const read = buildReader();
const [file] = process.argv.slice(2);
for (const line of readFileSync(file, "utf8").split("\n")) {
  if (line === "") continue;
  const { id, text } = JSON.parse(line);
  const readings = read(text);
  console.log(
    JSON.stringify({
      id,
      nounPhrases: readings.flatMap(listNounPhrases),
      clauses: readings.flatMap(({ clauses }) => clauses.map(describeClause)),
    }),
  );
}

/** Phrases whose head is a noun, a name or a pronoun, and words that ask for one right before the verb. */
function listNounPhrases({ nounPhrases, words }) {
  const phrases = nounPhrases
    .filter(({ kind }) => kind !== "quantity")
    .map(({ start, head }) => ({ start, end: head.end, head: toSpan(head) }));
  const asking = words.filter(
    ({ tag, normal, index }) =>
      tag === "QUESTION" &&
      /^wh(?:at|o)/u.test(normal) &&
      /^(?:AUXILIARY|VERB)$/u.test(words[index + 1]?.tag ?? ""),
  );
  return [...phrases, ...asking.map((word) => ({ ...toSpan(word), head: toSpan(word) }))];
}

function describeClause({ group, subject }) {
  const head = subject.kind === "opener" ? subject.word : subject.phrase?.head;
  return {
    verb: toSpan(group.verb),
    subject: head === undefined ? null : toSpan(head),
    passive: group.voice === "passive",
  };
}

function toSpan({ start, end }) {
  return { start, end };
}
