import { type ArticleList, writeFacts } from "./articles-part.ts";
import type { Days, DossierStatement, Named, Relation } from "./dossier-statement.ts";
import { type TextOf, writeEvidence } from "./evidence-part.ts";
import { foreign, nameSpeaker, nameStatement } from "./links.ts";
import { type Markup, join, markup, plain } from "./markup.ts";
import type { Outline } from "./outline.ts";
import { count, readOut } from "./read-out.ts";
import { writeStretch } from "./write-days.ts";

/** What stands around the statements of a dossier. */
export interface Surroundings {
  readonly outline: Outline;
  readonly articles: ArticleList;
  readonly readText: TextOf;
}

/** One statement with all that is known of it, and the words of the articles from which it is known. */
export async function writeStatement(
  statement: DossierStatement,
  { outline, articles, readText }: Surroundings,
): Promise<Markup> {
  const { id, text, kind } = statement;
  const evidence = await writeEvidence(statement, articles, readText);
  const number = outline.numbers.get(id)!;
  const relations = RELATIONS.map(([field, heading]) =>
    writeRelations(statement[field], heading, outline),
  );
  const words = kind === "DIRECT" ? markup`“${foreign(text)}”` : foreign(text);
  return markup`<article class="statement" id="${plain(id)}" aria-labelledby="n${number}">
<h4 id="n${number}"><span class="number">${number}</span> ${nameSpeaker(statement)}</h4>
<blockquote class="said" dir="auto">${words}</blockquote>
${writeFacts(listFacts(statement, outline))}${relations}${evidence}</article>
`;
}

const RELATIONS = [
  ["contradicts", "Contradicted"],
  ["corroborates", "Supported"],
  ["responds", "Answered"],
  ["undetermined", "Perhaps contradicted"],
] as const;

function listFacts(
  statement: DossierStatement,
  outline: Outline,
): readonly (readonly [name: string, told: Markup | null])[] {
  const { id, speaker, sourceText, onBehalfOf, addressees, aboutBasis } = statement;
  const { saidAt, saidOn, publishedOn, medium, chain, reports } = statement;
  const { articleCount, independentSources } = statement;
  const relays = chain.slice(0, -1).toReversed();
  const known = (slot: string) => writeTrust(statement, slot);
  return [
    ["Said by", markup`${nameSpeaker(statement)}${known("SPEAKER")}`],
    ["In the article", speaker === null || sourceText === null ? null : foreign(sourceText)],
    [
      "On behalf of",
      onBehalfOf === null || onBehalfOf.id === speaker?.id ? null : foreign(onBehalfOf.name),
    ],
    ["To", listNames(addressees, known("ADDRESSEE"))],
    [
      "Relayed by",
      joinOrNone(
        relays.map((link) => markup`${nameSpeaker(link)} (${nameStatement(outline, link)})`),
        ", as told by ",
      ),
    ],
    [
      "Reports",
      joinOrNone(
        reports.map(
          (inner) => markup`what ${nameSpeaker(inner)} said (${nameStatement(outline, inner)})`,
        ),
        "; ",
      ),
    ],
    [
      "About",
      joinOrNone(
        aboutBasis.map(
          ({ entity, basis, rule, confidence }) =>
            markup`${foreign(entity.name)} <span class="how">${readOut(basis)}; rule ${rule}, ${confidence}</span>`,
        ),
        markup`<br>`,
      ),
    ],
    [
      "Said",
      saidOn === null ? markup`day not known` : markup`${writeTime(saidOn)}${known("SAID_ON")}`,
    ],
    ["First published", publishedOn === null ? markup`day not known` : writeTime(publishedOn)],
    ["At", saidAt === null ? null : markup`${foreign(saidAt.name)}${known("SAID_AT")}`],
    ["Through", medium === null ? null : markup`${foreign(medium)}${known("MEDIUM")}`],
    ["How", writeManner(statement)],
    [
      "Found in",
      markup`${count(articleCount, "article")}, ${count(independentSources, "independent source")}`,
    ],
    ["Id", markup`<code>${id}</code>`],
  ];
}

/** How it is handed on, how it was put forward, and what the cue tells of it. */
function writeManner({ kind, mode, quotations }: DossierStatement): Markup {
  const cues = [...new Set(quotations.flatMap(({ cueClass }) => cueClass ?? []))];
  const told = cues.length === 0 ? [] : `cue ${cues.map(readOut).join(", ")}`;
  return join([readOut(kind), readOut(mode), told].flat(), "; ");
}

function listNames(named: readonly Named[], known: Markup | null): Markup | null {
  if (named.length === 0) return null;
  const names = named.map(({ name }) => foreign(name));
  return markup`${join(names, ", ")}${known}`;
}

function joinOrNone(parts: readonly Markup[], between: Markup | string): Markup | null {
  return parts.length === 0 ? null : join(parts, between);
}

/** By which rule it was found, and how far that is to be trusted. */
function writeTrust({ why }: DossierStatement, slot: string): Markup | null {
  const found = why.find((each) => each.slot === slot);
  if (found === undefined) return null;
  return markup` <span class="how">rule ${found.rule}, ${found.confidence}</span>`;
}

function writeTime(days: Days): Markup {
  const { from, basis, text } = days;
  const words = text === null ? null : markup`, “${foreign(text)}”`;
  return markup`<time datetime="${from}">${writeStretch(days)}</time> <span class="how">${readOut(basis)}${words}</span>`;
}

function writeRelations(
  relations: readonly Relation[],
  heading: string,
  outline: Outline,
): Markup | null {
  if (relations.length === 0) return null;
  return markup`<section class="relations">
<h5>${heading}</h5>
<ul>
${relations.map((relation) => writeRelation(relation, outline))}</ul>
</section>
`;
}

function writeRelation(relation: Relation, outline: Outline): Markup {
  const { type, reason, rule, confidence, parts, statement } = relation;
  return markup`<li>
<p>It ${readOut(type)} ${nameSpeaker(statement)}: <q>${foreign(statement.text)}</q> (${nameStatement(outline, statement)})</p>
<p class="how">${foreign(reason)} Rule ${rule}, ${confidence}.</p>
${parts.length === 0 ? null : writeParts(parts)}</li>
`;
}

function writeParts(parts: Relation["parts"]): Markup {
  const rows = parts.map(
    ({ part, here, there }) =>
      markup`<tr><th scope="row">${readOut(part)}</th><td>${foreign(here)}</td><td>${foreign(there)}</td></tr>\n`,
  );
  return markup`<table>
<thead><tr><th scope="col">Compared</th><th scope="col">Here</th><th scope="col">There</th></tr></thead>
<tbody>
${rows}</tbody>
</table>
`;
}
