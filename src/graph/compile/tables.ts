import type { Amount, AmountPrecision } from "../../domain/statements/amount.ts";
import { RELATION_SIDES } from "../../domain/statements/relation.ts";
import type { Finding, FindingCode } from "../../domain/text/finding.ts";
import { type TextSpan, sliceContext, sliceSpans } from "../../domain/text/span.ts";
import { fragments } from "../connection/queries.generated.ts";
import { ARTICLE, CLAIM, SPEAKER, SUBJECT } from "./conditions/statement-links.ts";
import { statementConnection } from "./connections/connection.ts";
import { cypher } from "./cypher/cypher.ts";
import { actorType } from "./projection/actor-type.ts";
import { claimNumbers } from "./projection/claim-numbers.ts";
import { claimSources, independentSources } from "./projection/claim-sources.ts";
import { claimedClauses } from "./projection/claimed-clauses.ts";
import { cutFromText } from "./projection/cut-from-text.ts";
import { disclaimers } from "./projection/disclaimers.ts";
import { links, nodeAt, onlyFor } from "./projection/links.ts";
import { allNodes, firstNode } from "./projection/nodes.ts";
import { relationFields, relationValues } from "./projection/relation-fields.ts";
import type { FieldTable, GetTable, Row } from "./projection/projection.ts";
import { expression, span, struct, value, valuesOf } from "./projection/values.ts";

const { fields, sets, starts, values, weights } = fragments;

const saidStatements = statementConnection(SPEAKER, {
  rows: starts.statementsOfSpeakers,
  weight: weights.said,
});
const statementsAbout = statementConnection(
  SUBJECT,
  { rows: starts.statementsAbout, weight: weights.about },
  sets.withAllInside,
);
const quotedStatements = statementConnection(ARTICLE, {
  rows: starts.statementsOfArticles,
  weight: weights.quoted,
});
const makingStatements = statementConnection(CLAIM, {
  rows: starts.statementsOfClaims,
  weight: weights.made,
});

const Statement: FieldTable = {
  ...valuesOf(values.statementValues),
  sourceText: expression(fields.statementSourceText),
  medium: expression(fields.statementMedium),
  saidOn: struct(values.statementValues, {
    from: "saidOnFrom",
    to: "saidOnTo",
    precision: "saidOnPrecision",
    basis: "saidOnBasis",
    text: "saidOnText",
  }),
  publishedOn: struct(values.statementValues, {
    from: "publishedFrom",
    to: "publishedTo",
    precision: "publishedPrecision",
    basis: "publishedBasis",
    text: "publishedText",
  }),
  speaker: firstNode(fields.statementSpeaker),
  onBehalfOf: firstNode(fields.statementOnBehalfOf),
  addressees: allNodes(fields.statementAddressees),
  about: allNodes(fields.statementAbout),
  aboutBasis: links(fields.statementSubjects),
  saidAt: firstNode(fields.statementSaidAt),
  reports: allNodes(fields.statementReports),
  reportedBy: allNodes(fields.statementReportedBy),
  chain: allNodes(fields.statementChain),
  quotations: allNodes(fields.statementQuotations),
  claim: firstNode(fields.statementClaim),
  ...relationFields(RELATION_SIDES),
  disclaimers,
  why: links(fields.statementInferences),
};

const Claim: FieldTable = {
  ...valuesOf(values.claimValues),
  firstSaid: firstNode(fields.claimFirstSaid),
  repeated: allNodes(fields.claimRepeated),
  confirmedBy: links(fields.claimConfirmedBy),
  contradictedBy: links(fields.claimContradictedBy),
  deniedBy: links(fields.claimDeniedBy),
  undetermined: links(fields.claimUndetermined),
  openBecause: expression(fields.claimOpenBecause),
  statements: makingStatements,
  sources: claimSources,
  independentSources,
  numbers: claimNumbers,
};

const Relation: FieldTable = {
  ...relationValues,
  statement: nodeAt("other"),
};

const Inference: FieldTable = {
  ...valuesOf(values.inferenceValues, "inference"),
  entity: onlyFor("target", cypher`Actor|Place`, nodeAt("target")),
  statement: onlyFor("target", cypher`Statement`, nodeAt("target")),
  medium: onlyFor("target", cypher`Medium`, ({ key, scope }) => ({
    entries: [[key, cypher`${scope["target"]!}.name`]],
  })),
  namings: links(fields.inferenceNamings),
};

const Subject: FieldTable = {
  ...valuesOf(values.inferenceValues, "inference"),
  entity: nodeAt("target"),
  namings: links(fields.inferenceNamings),
};

const Naming: FieldTable = {
  ...valuesOf(values.namingValues, "naming"),
  quotation: nodeAt("quotation"),
};

const Entity: FieldTable = {
  ...valuesOf(values.entityValues),
  spellings: expression(fields.entitySpellings),
  formerIds: expression(fields.entityFormerIds),
};

const Actor: FieldTable = {
  ...Entity,
  type: actorType,
  memberOf: links(fields.actorMemberships),
  statements: saidStatements,
};

const Organization: FieldTable = { ...Actor, members: links(fields.organizationMembers) };

/** Both ends of it: from the actor's side, the actor is the node. */
const Membership: FieldTable = {
  role: value(values.membershipValues, "role", "membership"),
  member: nodeAt("member"),
  organization: nodeAt("organization"),
};

const Place: FieldTable = {
  ...Entity,
  location: struct(values.entityValues, { latitude: "latitude", longitude: "longitude" }),
  partOf: firstNode(fields.placePartOf),
  parts: allNodes(fields.placeParts),
  standsFor: firstNode(fields.placeStandsFor),
  statements: statementsAbout,
};

const ofArticle = value(values.articleValues, "id");

const Article: FieldTable = {
  ...valuesOf(values.articleValues),
  publishedDuring: struct(values.articleValues, {
    from: "publishedFrom",
    to: "publishedTo",
    precision: "publishedPrecision",
    basis: "publishedBasis",
    text: "publishedText",
  }),
  text: cutFromText(values.articleValues, [], ofArticle, (_article, text) => text),
  syndicatedFrom: cutFromText(
    values.articleValues,
    ["creditStarts", "creditEnds"],
    ofArticle,
    (article, text) => sliceColumns(article, "credit", text),
  ),
  findings: cutFromText(
    values.articleValues,
    ["findingStarts", "findingEnds", "findingCodes", "findingMessages"],
    ofArticle,
    (article, text) =>
      sliceColumns(article, "finding", text).map((span, index): Finding & TextSpan => ({
        ...span,
        code: (article["findingCodes"] as readonly FindingCode[])[index]!,
        message: (article["findingMessages"] as readonly string[])[index]!,
      })),
  ),
  statements: quotedStatements,
  quotations: allNodes(fields.articleQuotations),
  copies: allNodes(fields.articleCopies),
};

const ofQuotation = expression(fields.quotationArticleId);
const CONTENT = ["contentStarts", "contentEnds"];

const Quotation: FieldTable = {
  ...valuesOf(values.quotationValues),
  content: cutFromText(values.quotationValues, CONTENT, ofQuotation, (quotation, text) =>
    sliceColumns(quotation, "content", text),
  ),
  cue: span(values.quotationValues, { start: "cueStart", end: "cueEnd", text: "cue" }),
  source: span(values.quotationValues, {
    start: "sourceStart",
    end: "sourceEnd",
    text: "sourceText",
  }),
  prefix: cutFromText(
    values.quotationValues,
    CONTENT,
    ofQuotation,
    (quotation, text) => sliceAround(quotation, text).prefix,
  ),
  suffix: cutFromText(
    values.quotationValues,
    CONTENT,
    ofQuotation,
    (quotation, text) => sliceAround(quotation, text).suffix,
  ),
  amounts: cutFromText(
    values.quotationValues,
    ["amountStarts", "amountEnds", "amountNumbers", "amountUnits", "amountPrecisions"],
    ofQuotation,
    (quotation, text) =>
      sliceColumns(quotation, "amount", text).map((span, index): Amount => ({
        ...span,
        number: Number((quotation["amountNumbers"] as readonly string[])[index]),
        unit: (quotation["amountUnits"] as readonly string[])[index]!,
        precision: (quotation["amountPrecisions"] as readonly AmountPrecision[])[index]!,
      })),
  ),
  claims: claimedClauses,
  article: firstNode(fields.quotationArticle),
  statement: firstNode(fields.quotationStatement),
};

const TABLES: Readonly<Record<string, FieldTable>> = {
  Statement,
  Claim,
  Relation,
  Inference,
  Subject,
  Naming,
  Person: Actor,
  Organization,
  Group: Actor,
  UnnamedSource: Actor,
  Membership,
  Place,
  Article,
  Quotation,
};

/** The fields of an object type that the graph holds. */
export const getTable: GetTable = (type) => TABLES[type]!;

/** The spans between the offsets of two columns. */
function sliceColumns(row: Row, name: string, text: string) {
  const offsets = (end: "Starts" | "Ends") => (row[`${name}${end}`] ?? []) as readonly number[];
  return sliceSpans(text, offsets("Starts"), offsets("Ends"));
}

/** The words around a quotation's content. */
function sliceAround(row: Row, text: string) {
  const starts = row["contentStarts"] as readonly number[];
  const ends = row["contentEnds"] as readonly number[];
  return sliceContext(text, { start: starts[0] ?? 0, end: ends.at(-1) ?? 0 });
}
