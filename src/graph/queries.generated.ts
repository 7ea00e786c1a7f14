// Made from cypher/ by `npm run gen`. Do not edit.
import type { ConstraintDefinition, QueryDefinition } from "./query-definition.ts";

export const queries = {
  /** How many decisions there are. Waits for one that is being made, and lets none be made before we are done. */
  awaitDecisions: {
    name: "awaitDecisions",
    mode: "write",
    parameters: {},
    columns: { decisionCount: "Integer" },
    text: `MERGE (log:DecisionLog {name: 'decisions'})
ON CREATE SET log.decisionCount = 0
// Setting a property takes the node's lock; the count is read only after that.
SET log.name = 'decisions'
WITH log
RETURN log.decisionCount AS decisionCount`,
  },

  /** Waits, for 20 seconds at most, until every index serves. */
  awaitIndexes: {
    name: "awaitIndexes",
    mode: "read",
    parameters: {},
    columns: {},
    text: `CALL db.awaitIndexes(20)`,
  },

  /** Makes sure that the article's node is there, and keeps other writers of it waiting until we are done. */
  claimArticle: {
    name: "claimArticle",
    mode: "write",
    parameters: { articleId: "String" },
    columns: { readingHash: "String?" },
    text: `MERGE (article:Article {id: $articleId})
// Setting a property takes the node's lock, even to the value that it has. The hash is read only
// after that: read before, it may be of a version that another writer is about to replace.
SET article.id = $articleId
WITH article
RETURN article.readingHash AS readingHash`,
  },

  /** Clears the statements of these keys, so that they can be made again from their quotations.  Other transactions that touch one of them wait; sorted keys keep two from waiting for each other. */
  claimStatements: {
    name: "claimStatements",
    mode: "write",
    parameters: { keys: "List<String>" },
    columns: {},
    text: `UNWIND $keys AS key
MERGE (statement:Statement {key: key})
// The id goes too: while statements are regrouped, another may need it.
REMOVE statement.id
WITH statement
MATCH (statement)-[link]-()
DELETE link`,
  },

  /** How many articles the graph holds: quick, also on a server that has just started. */
  countArticles: {
    name: "countArticles",
    mode: "read",
    parameters: {},
    columns: { count: "Integer" },
    text: `MATCH (article:Article)
RETURN count(article) AS count`,
  },

  /** How much the graph holds. */
  countGraph: {
    name: "countGraph",
    mode: "read",
    parameters: {},
    columns: { articles: "Integer", quotations: "Integer", statements: "Integer", actors: "Integer", places: "Integer" },
    text: `RETURN
  COUNT { (:Article) } AS articles,
  COUNT { (:Quotation) } AS quotations,
  COUNT { (:Statement) } AS statements,
  COUNT { (:Actor) } AS actors,
  COUNT { (:Place) } AS places`,
  },

  /** Counts the independent origins of statements. Copies add none, nor does a feed that nobody names beside others. */
  countSources: {
    name: "countSources",
    mode: "write",
    parameters: { keys: "List<String>" },
    columns: {},
    text: `UNWIND $keys AS key
MATCH (statement:Statement {key: key})
WITH
  statement,
  COLLECT {
    MATCH (statement)<-[:EVIDENCE_FOR]-(:Quotation)-[:QUOTED_IN]->(article:Article)
    WHERE article.origin IS NOT NULL
    RETURN DISTINCT article.origin
  } AS origins
SET statement.independentSources = CASE size(origins) WHEN 0 THEN 1 ELSE size(origins) END`,
  },

  /** Removes the stored version of an article, but for its node. */
  deleteArticleVersion: {
    name: "deleteArticleVersion",
    mode: "write",
    parameters: { articleId: "String" },
    columns: {},
    text: `MATCH (article:Article {id: $articleId})
OPTIONAL MATCH (article)<-[:QUOTED_IN]-(quotation:Quotation)
DETACH DELETE quotation
WITH DISTINCT article
MATCH (article)-[link:PUBLISHED_BY|SYNDICATED_FROM|IN_BAND|COPY_OF]-()
DELETE link`,
  },

  /** Removes all former ids, before they are written anew. */
  deleteFormerIds: {
    name: "deleteFormerIds",
    mode: "write",
    parameters: {},
    columns: {},
    text: `MATCH (former:FormerId)
WHERE former.id > ''
DELETE former`,
  },

  /** Removes those of the statements that no quotation backs any more. */
  deleteUnsupportedStatements: {
    name: "deleteUnsupportedStatements",
    mode: "write",
    parameters: { keys: "List<String>" },
    columns: {},
    text: `UNWIND $keys AS key
MATCH (statement:Statement {key: key})
WHERE NOT EXISTS { (statement)<-[:EVIDENCE_FOR]-() }
DELETE statement`,
  },

  /** Removes those of the publishers, media, topics and text bands that no article and no quotation uses. */
  deleteUnusedChannels: {
    name: "deleteUnusedChannels",
    mode: "write",
    parameters: { names: "List<String>" },
    columns: {},
    text: `UNWIND $names AS name
MATCH (channel:Publisher|Medium|Topic|TextBand {name: name})
// Locked before the look: another writer may be about to use it.
SET channel.name = name
WITH channel
WHERE NOT EXISTS { (channel)<-[:PUBLISHED_BY|SYNDICATED_FROM|IN_BAND|NAMES|TAKES_SIDE]-() }
DELETE channel`,
  },

  /** Removes those of the entities that no quotation names and nothing stands on, and tells which. */
  deleteUnusedEntities: {
    name: "deleteUnusedEntities",
    mode: "write",
    parameters: { entityIds: "List<String>" },
    columns: { entityId: "String" },
    text: `UNWIND $entityIds AS entityId
MATCH (entity:Actor|Place {id: entityId})
// Locked before the look: another writer may be about to name it.
SET entity.id = entityId
WITH entity, entityId
WHERE NOT EXISTS { (entity)<-[:NAMES|PART_OF|STANDS_FOR|MEMBER_OF]-() }
DETACH DELETE entity
RETURN entityId
ORDER BY entityId`,
  },

  /** Every relationship of the graph. */
  exportLinks: {
    name: "exportLinks",
    mode: "read",
    parameters: {},
    columns: { from: "String", fromLabels: "List<String>", type: "String", to: "String", toLabels: "List<String>", properties: "Map" },
    text: `MATCH (start)-[link]->(end)
RETURN
  coalesce(start.id, start.name) AS from,
  labels(start) AS fromLabels,
  type(link) AS type,
  coalesce(end.id, end.name) AS to,
  labels(end) AS toLabels,
  properties(link) AS properties
ORDER BY from, type, to`,
  },

  /** Every node of the graph that articles made: decisions are input. */
  exportNodes: {
    name: "exportNodes",
    mode: "read",
    parameters: {},
    columns: { id: "String", labels: "List<String>", properties: "Map" },
    text: `MATCH (node:!(Decision|DecisionLog|FormerId))
RETURN
  coalesce(node.id, node.name) AS id,
  labels(node) AS labels,
  properties(node) AS properties
ORDER BY id`,
  },

  /** Actors by id, name and kind, in the order of their names. What is null does not matter. */
  findActors: {
    name: "findActors",
    mode: "read",
    parameters: { id: "String?", nameKey: "String?", label: "String?", afterKey: "String?", afterId: "String?", first: "Integer" },
    columns: { totalCount: "Integer", rows: "List<Map>" },
    text: `MATCH (actor:Actor)
WHERE ($id IS NULL OR actor.id = $id)
  AND (
    $nameKey IS NULL
    OR $nameKey IN actor.nameKeys
    OR $nameKey IN actor.writtenNameKeys
  )
  AND ($label IS NULL OR $label IN labels(actor))
WITH collect(actor) AS matching
CALL (matching) {
  UNWIND matching AS actor
  WITH actor
  WHERE $afterId IS NULL
    OR actor.name > $afterKey
    OR (actor.name = $afterKey AND actor.id > $afterId)
  WITH actor
  ORDER BY actor.name, actor.id
  LIMIT $first
  RETURN collect({id: actor.id, sortKey: actor.name}) AS rows
}
RETURN
  size(matching) AS totalCount,
  rows`,
  },

  /** The quotations of articles, in the order of the text. */
  findArticleQuotations: {
    name: "findArticleQuotations",
    mode: "read",
    parameters: { ids: "List<String>" },
    columns: { id: "String", quotationIds: "List<String>" },
    text: `MATCH (article:Article)
WHERE article.id IN $ids
RETURN
  article.id AS id,
  COLLECT {
    MATCH (article)<-[:QUOTED_IN]-(quotation:Quotation)
    RETURN quotation.id ORDER BY quotation.start, quotation.id
  } AS quotationIds
ORDER BY id`,
  },

  /** The statements that some articles quote. */
  findArticleStatements: {
    name: "findArticleStatements",
    mode: "read",
    parameters: { articleIds: "List<String>" },
    columns: { id: "String", isTheirsAlone: "Boolean" },
    text: `UNWIND $articleIds AS articleId
MATCH (:Article {id: articleId})<-[:QUOTED_IN]-(:Quotation)-[:EVIDENCE_FOR]->(statement:Statement)
WITH DISTINCT statement
RETURN
  statement.id AS id,
  NOT EXISTS {
    MATCH (statement)<-[:EVIDENCE_FOR]-(:Quotation)-[:QUOTED_IN]->(other:Article)
    WHERE NOT other.id IN $articleIds
  } AS isTheirsAlone
ORDER BY id`,
  },

  /** Articles by id, publisher and day, the newest first and the undated last. What is null does not matter. */
  findArticles: {
    name: "findArticles",
    mode: "read",
    parameters: { id: "String?", publisher: "String?", from: "String?", to: "String?", afterKey: "String?", afterId: "String?", first: "Integer" },
    columns: { totalCount: "Integer", rows: "List<Map>" },
    text: `MATCH (article:Article)
WHERE ($id IS NULL OR article.id = $id)
  AND ($publisher IS NULL OR EXISTS {
    MATCH (article)-[:PUBLISHED_BY]->(publisher:Publisher)
    WHERE toLower(publisher.name) = toLower($publisher)
  })
  AND ($from IS NULL OR article.publishedOn >= date($from))
  AND ($to IS NULL OR article.publishedOn <= date($to))
WITH collect(article) AS matching
CALL (matching) {
  UNWIND matching AS article
  WITH article, coalesce(toString(article.publishedOn), '') AS sortKey
  WHERE $afterId IS NULL
    OR sortKey < $afterKey
    OR (sortKey = $afterKey AND article.id > $afterId)
  WITH article, sortKey
  ORDER BY sortKey DESC, article.id
  LIMIT $first
  RETURN collect({id: article.id, sortKey: sortKey}) AS rows
}
RETURN
  size(matching) AS totalCount,
  rows`,
  },

  /** Pairs of statements that may be related: quoted near each other in one article, or taking sides on one topic. */
  findComparable: {
    name: "findComparable",
    mode: "read",
    parameters: { keys: "List<String>" },
    columns: { key: "String", otherKey: "String" },
    text: `UNWIND $keys AS key
MATCH (:Statement {key: key})<-[:EVIDENCE_FOR]-(quotation:Quotation)
CALL (quotation) {
  MATCH (quotation)-[:QUOTED_IN]->(:Article)<-[:QUOTED_IN]-(other:Quotation)
  WHERE abs(other.start - quotation.start) <= 6000
  RETURN other
  UNION
  MATCH (quotation)-[:TAKES_SIDE]->(:Topic)<-[:TAKES_SIDE]-(other:Quotation)
  RETURN other
}
WITH DISTINCT key, other.statementKey AS otherKey
WHERE otherKey <> key
RETURN key, otherKey
ORDER BY key, otherKey`,
  },

  /** Articles with their origins and the ids of their direct copies. */
  findCopies: {
    name: "findCopies",
    mode: "read",
    parameters: { ids: "List<String>" },
    columns: { id: "String", ownOrigin: "String?", isCredited: "Boolean", copyIds: "List<String>" },
    text: `UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN
  article.id AS id,
  article.ownOrigin AS ownOrigin,
  coalesce(article.isCredited, false) AS isCredited,
  COLLECT {
    MATCH (article)-[:COPY_OF]-(copy:Article)
    RETURN copy.id ORDER BY copy.id
  } AS copyIds
ORDER BY id`,
  },

  /** Articles whose reading a decision may change. */
  findDecidedArticles: {
    name: "findDecidedArticles",
    mode: "read",
    parameters: { entityIds: "List<String>", basisIds: "List<String>", within: "List<String>" },
    columns: { articleId: "String" },
    text: `CALL () {
  UNWIND $entityIds AS id
  MATCH (:Actor|Place {id: id})<-[:NAMES]-(:Quotation)-[:QUOTED_IN]->(article:Article)
  RETURN article.id AS articleId
  UNION
  UNWIND $entityIds AS id
  MATCH (quotation:Quotation)-[naming:NAMES]->()
  WHERE naming.resolvedId = id
  MATCH (quotation)-[:QUOTED_IN]->(article:Article)
  RETURN article.id AS articleId
  UNION
  UNWIND $basisIds AS id
  MATCH (:Actor|Place {id: id})<-[:PART_OF|STANDS_FOR|MEMBER_OF*1..]-(entity)
  MATCH (entity)<-[:NAMES]-(:Quotation)-[:QUOTED_IN]->(article:Article)
  RETURN article.id AS articleId
  UNION
  UNWIND $basisIds AS id
  MATCH (quotation:Quotation)-[stance:TAKES_SIDE]->()
  WHERE stance.party = id
  MATCH (quotation)-[:QUOTED_IN]->(article:Article)
  RETURN article.id AS articleId
  UNION
  UNWIND $within AS id
  MATCH (article:Article {id: id})
  RETURN article.id AS articleId
  UNION
  UNWIND $within AS id
  MATCH (:Quotation {id: id})-[:QUOTED_IN]->(article:Article)
  RETURN article.id AS articleId
}
RETURN DISTINCT articleId
ORDER BY articleId`,
  },

  /** All decisions, the oldest first. */
  findDecisions: {
    name: "findDecisions",
    mode: "read",
    parameters: {},
    columns: { id: "String", kind: "String", ids: "List<String>", within: "List<String>", decidedBy: "String", decidedAt: "String", reason: "String", entityIds: "List<String>", isInForce: "Boolean" },
    text: `MATCH (decision:Decision)
RETURN
  decision.id AS id,
  decision.kind AS kind,
  decision.ids AS ids,
  decision.within AS within,
  decision.decidedBy AS decidedBy,
  decision.decidedAt AS decidedAt,
  decision.reason AS reason,
  decision.entityIds AS entityIds,
  decision.isInForce AS isInForce
ORDER BY decidedAt, id`,
  },

  /** The entities themselves and all that they stand on: containing places, organizations. */
  findEntitiesUnderneath: {
    name: "findEntitiesUnderneath",
    mode: "read",
    parameters: { entityIds: "List<String>" },
    columns: { entityId: "String" },
    text: `UNWIND $entityIds AS id
MATCH (:Actor|Place {id: id})-[:PART_OF|STANDS_FOR|MEMBER_OF*0..]->(entity)
RETURN DISTINCT entity.id AS entityId
ORDER BY entityId`,
  },

  /** Where ids lead since decisions were made. */
  findEntityIds: {
    name: "findEntityIds",
    mode: "read",
    parameters: { ids: "List<String>" },
    columns: { id: "String", entityId: "String" },
    text: `UNWIND $ids AS formerId
MATCH (former:FormerId {id: formerId})
RETURN DISTINCT
  former.id AS id,
  former.entityId AS entityId
ORDER BY id`,
  },

  /** The former ids of entities. */
  findFormerIds: {
    name: "findFormerIds",
    mode: "read",
    parameters: { ids: "List<String>" },
    columns: { id: "String", formerIds: "List<String>" },
    text: `UNWIND $ids AS entityId
MATCH (former:FormerId {entityId: entityId})
WITH DISTINCT entityId, former.id AS formerId
ORDER BY entityId, formerId
RETURN
  entityId AS id,
  collect(formerId) AS formerIds
ORDER BY id`,
  },

  /** The indexes that are there, those behind constraints included, which bear the constraint's name. */
  findIndexes: {
    name: "findIndexes",
    mode: "read",
    parameters: {},
    columns: { name: "String", state: "String" },
    text: `SHOW INDEXES
YIELD name, state
RETURN name, state
ORDER BY name`,
  },

  /** The actors that belong to organizations. */
  findMembers: {
    name: "findMembers",
    mode: "read",
    parameters: { ids: "List<String>" },
    columns: { id: "String", memberships: "List<Map>" },
    text: `MATCH (organization:Organization)
WHERE organization.id IN $ids
RETURN
  organization.id AS id,
  COLLECT {
    MATCH (organization)<-[membership:MEMBER_OF]-(actor:Actor)
    RETURN {
      actorId: actor.id,
      organizationId: organization.id,
      role: membership.role
    } ORDER BY actor.name, actor.id
  } AS memberships
ORDER BY id`,
  },

  /** The organizations that actors belong to. */
  findMemberships: {
    name: "findMemberships",
    mode: "read",
    parameters: { ids: "List<String>" },
    columns: { id: "String", memberships: "List<Map>" },
    text: `MATCH (actor:Actor)
WHERE actor.id IN $ids
RETURN
  actor.id AS id,
  COLLECT {
    MATCH (actor)-[membership:MEMBER_OF]->(organization:Organization)
    RETURN {
      actorId: actor.id,
      organizationId: organization.id,
      role: membership.role
    } ORDER BY organization.name, organization.id
  } AS memberships
ORDER BY id`,
  },

  /** Where quotations name entities: a few places each. */
  findMentions: {
    name: "findMentions",
    mode: "read",
    parameters: { ids: "List<String>", first: "Integer" },
    columns: { id: "String", mentions: "List<Map>" },
    text: `MATCH (entity:Actor|Place)
WHERE entity.id IN $ids
RETURN
  entity.id AS id,
  COLLECT {
    MATCH (entity)<-[naming:NAMES]-(quotation:Quotation)-[:QUOTED_IN]->(article:Article)
    RETURN {
      quotationId: quotation.id,
      articleId: article.id,
      start: naming.start,
      end: naming.end
    } ORDER BY article.id, naming.start, quotation.id
    LIMIT $first
  } AS mentions
ORDER BY id`,
  },

  /** In which of some articles and quotations an entity is named. */
  findMentionsWithin: {
    name: "findMentionsWithin",
    mode: "read",
    parameters: { entityId: "String", within: "List<String>" },
    columns: { id: "String" },
    text: `MATCH (:Actor|Place {id: $entityId})<-[:NAMES]-(quotation:Quotation)-[:QUOTED_IN]->(article:Article)
UNWIND [quotation.id, article.id] AS id
WITH DISTINCT id
WHERE id IN $within
RETURN id
ORDER BY id`,
  },

  /** The persons and organizations, with all their names. */
  findNamedActors: {
    name: "findNamedActors",
    mode: "read",
    parameters: {},
    columns: { id: "String", label: "String", names: "List<String>" },
    text: `MATCH (actor:Person|Organization)
RETURN
  actor.id AS id,
  head([label IN labels(actor) WHERE label <> 'Actor']) AS label,
  coalesce(actor.names, []) + coalesce(actor.writtenNames, []) AS names
ORDER BY id`,
  },

  /** The places that lie directly inside places. */
  findPlaceParts: {
    name: "findPlaceParts",
    mode: "read",
    parameters: { ids: "List<String>" },
    columns: { id: "String", placeIds: "List<String>" },
    text: `MATCH (place:Place)
WHERE place.id IN $ids
RETURN
  place.id AS id,
  COLLECT {
    MATCH (place)<-[:PART_OF]-(part:Place)
    RETURN part.id ORDER BY part.name, part.id
  } AS placeIds
ORDER BY id`,
  },

  /** Places by id, name, area and what contains them, in the order of their names. What is null does not matter. */
  findPlaces: {
    name: "findPlaces",
    mode: "read",
    parameters: { id: "String?", nameKey: "String?", areaIds: "List<String>?", withinIds: "List<String>?", afterKey: "String?", afterId: "String?", first: "Integer" },
    columns: { totalCount: "Integer", rows: "List<Map>" },
    text: `MATCH (place:Place)
WHERE ($id IS NULL OR place.id = $id)
  AND ($nameKey IS NULL OR $nameKey IN place.nameKeys)
  AND ($areaIds IS NULL OR place.id IN $areaIds)
  AND ($withinIds IS NULL OR EXISTS {
    MATCH (place)-[:PART_OF*1..]->(around:Place)
    WHERE around.id IN $withinIds
  })
WITH collect(place) AS matching
CALL (matching) {
  UNWIND matching AS place
  WITH place
  WHERE $afterId IS NULL
    OR place.name > $afterKey
    OR (place.name = $afterKey AND place.id > $afterId)
  WITH place
  ORDER BY place.name, place.id
  LIMIT $first
  RETURN collect({id: place.id, sortKey: place.name}) AS rows
}
RETURN
  size(matching) AS totalCount,
  rows`,
  },

  /** The places in a box, by their own points; one whose west is greater than its east crosses the 180th meridian. */
  findPlacesInBox: {
    name: "findPlacesInBox",
    mode: "read",
    parameters: { south: "Float", west: "Float", north: "Float", east: "Float" },
    columns: { id: "String" },
    text: `MATCH (place:Place)
WHERE point.withinBBox(
  place.location,
  point({latitude: $south, longitude: $west}),
  point({latitude: $north, longitude: $east})
)
RETURN place.id AS id
ORDER BY id`,
  },

  /** The places within some distance of a point, by their own points. */
  findPlacesNear: {
    name: "findPlacesNear",
    mode: "read",
    parameters: { latitude: "Float", longitude: "Float", meters: "Float" },
    columns: { id: "String" },
    text: `MATCH (place:Place)
WHERE point.distance(place.location, point({latitude: $latitude, longitude: $longitude})) <= $meters
RETURN place.id AS id
ORDER BY id`,
  },

  /** The known persons whom names may mean as well, as articles give evidence for it: each pair once, at its likeliest. */
  findPossiblePersons: {
    name: "findPossiblePersons",
    mode: "read",
    parameters: {},
    columns: { actorId: "String", name: "String", mayBeId: "String", mayBeName: "String", similarity: "Float", confidence: "Float", evidence: "List<String>" },
    text: `MATCH ()-[naming:NAMES]->(actor:Actor)
WHERE naming.mayBeId IS NOT NULL
OPTIONAL MATCH (former:FormerId {id: naming.mayBeId})
WITH actor.id AS actorId, coalesce(former.entityId, naming.mayBeId) AS mayBeId, naming
WHERE actorId <> mayBeId
ORDER BY naming.possibility DESC, naming.text
WITH actorId, mayBeId, head(collect(naming)) AS likeliest
RETURN
  actorId,
  coalesce(likeliest.name, likeliest.text) AS name,
  mayBeId,
  likeliest.mayBeName AS mayBeName,
  likeliest.similarity AS similarity,
  likeliest.possibility AS confidence,
  likeliest.evidence AS evidence
ORDER BY actorId, mayBeId`,
  },

  /** Other articles that share a band with these, and their texts. */
  findSimilarTexts: {
    name: "findSimilarTexts",
    mode: "read",
    parameters: { articleId: "String", bands: "List<String>" },
    columns: { id: "String", text: "String" },
    text: `UNWIND $bands AS name
MATCH (:TextBand {name: name})<-[:IN_BAND]-(article:Article)
WHERE article.id <> $articleId
WITH DISTINCT article
RETURN
  article.id AS id,
  article.text AS text
ORDER BY id`,
  },

  /** The words by which articles name entities. */
  findSpellings: {
    name: "findSpellings",
    mode: "read",
    parameters: { ids: "List<String>" },
    columns: { id: "String", spellings: "List<String>" },
    text: `MATCH (entity:Actor|Place)
WHERE entity.id IN $ids
RETURN
  entity.id AS id,
  COLLECT {
    MATCH (:Quotation)-[naming:NAMES]->(entity)
    RETURN DISTINCT naming.text AS spelling ORDER BY spelling
  } AS spellings
ORDER BY id`,
  },

  /** The statements through which statements reached an article: the outermost first, the statement last.  Where several lines of reports end in a statement, the longest is taken. */
  findStatementChains: {
    name: "findStatementChains",
    mode: "read",
    parameters: { ids: "List<String>" },
    columns: { id: "String", statementIds: "List<String>" },
    text: `MATCH (statement:Statement)
WHERE statement.id IN $ids
MATCH path = (outermost:Statement)-[:REPORTS*0..]->(statement)
WHERE NOT (:Statement)-[:REPORTS]->(outermost)
WITH statement, path
ORDER BY length(path) DESC, head(nodes(path)).id
WITH statement, head(collect(path)) AS longest
RETURN
  statement.id AS id,
  [node IN nodes(longest) | node.id] AS statementIds
ORDER BY id`,
  },

  /** The ids of actors and places with an id and a name. What is null does not matter. */
  findSubjectIds: {
    name: "findSubjectIds",
    mode: "read",
    parameters: { id: "String?", nameKey: "String?" },
    columns: { ids: "List<String>" },
    text: `MATCH (subject:Actor|Place)
WHERE ($id IS NULL OR subject.id = $id)
  AND (
    $nameKey IS NULL
    OR $nameKey IN subject.nameKeys
    OR $nameKey IN subject.writtenNameKeys
  )
RETURN collect(subject.id) AS ids`,
  },

  /** Under which names articles know actors, the most frequent first, whatever the registry says. */
  findWrittenNames: {
    name: "findWrittenNames",
    mode: "read",
    parameters: { actorIds: "List<String>" },
    columns: { id: "String", names: "List<String>", words: "String?" },
    text: `UNWIND $actorIds AS id
MATCH (actor:Actor {id: id})
RETURN
  id,
  COLLECT {
    MATCH (actor)<-[naming:NAMES]-()
    WHERE naming.name IS NOT NULL
    WITH naming.name AS name, count(*) AS uses
    RETURN name ORDER BY uses DESC, name
  } AS names,
  head(COLLECT {
    MATCH (actor)<-[naming:NAMES]-()
    RETURN naming.text AS words ORDER BY words LIMIT 1
  }) AS words
ORDER BY id`,
  },

  /** Actors by their ids. */
  getActors: {
    name: "getActors",
    mode: "read",
    parameters: { ids: "List<String>" },
    columns: { id: "String", label: "String", name: "String", aliases: "List<String>", wikidata: "String?", description: "String?" },
    text: `MATCH (actor:Actor)
WHERE actor.id IN $ids
RETURN
  actor.id AS id,
  head([label IN labels(actor) WHERE label <> 'Actor']) AS label,
  actor.name AS name,
  coalesce(actor.aliases, []) + coalesce(actor.writtenNames, []) AS aliases,
  actor.wikidata AS wikidata,
  actor.description AS description
ORDER BY id`,
  },

  /** Articles as they were handed in: what was read from the text itself is marked by where it stands. */
  getArticleInputs: {
    name: "getArticleInputs",
    mode: "read",
    parameters: { ids: "List<String>" },
    columns: { id: "String", text: "String", url: "String?", title: "String?", titleStart: "Integer?", publisher: "String?", publisherStart: "Integer?", publishedOn: "Date?", publishedOnStart: "Integer?" },
    text: `UNWIND $ids AS articleId
MATCH (article:Article {id: articleId})
RETURN
  article.id AS id,
  article.text AS text,
  article.url AS url,
  article.title AS title,
  article.titleStart AS titleStart,
  article.publisher AS publisher,
  article.publisherStart AS publisherStart,
  article.publishedOn AS publishedOn,
  article.publishedOnStart AS publishedOnStart
ORDER BY id`,
  },

  /** What the stored version of an article supports: the candidates for removal when it is replaced. */
  getArticleSupport: {
    name: "getArticleSupport",
    mode: "read",
    parameters: { articleId: "String" },
    columns: { statementKeys: "List<String>", entityIds: "List<String>", writtenActorIds: "List<String>", channelNames: "List<String>" },
    text: `MATCH (article:Article {id: $articleId})
RETURN
  COLLECT {
    MATCH (article)<-[:QUOTED_IN]-(quotation)
    RETURN DISTINCT quotation.statementKey
  } AS statementKeys,
  COLLECT {
    MATCH (article)<-[:QUOTED_IN]-()-[:NAMES]->(entity:Actor|Place)
    RETURN DISTINCT entity.id
  } AS entityIds,
  COLLECT {
    MATCH (article)<-[:QUOTED_IN]-()-[naming:NAMES]->(actor:Actor)
    WHERE naming.name IS NOT NULL
    RETURN DISTINCT actor.id
  } AS writtenActorIds,
  COLLECT {
    MATCH (article)-[:PUBLISHED_BY|SYNDICATED_FROM|IN_BAND]->(channel)
    RETURN channel.name AS name
    UNION
    MATCH (article)<-[:QUOTED_IN]-()-[:TAKES_SIDE]->(topic:Topic)
    RETURN topic.name AS name
    UNION
    MATCH (article)<-[:QUOTED_IN]-()-[:NAMES]->(medium:Medium)
    RETURN medium.name AS name
  } AS channelNames`,
  },

  /** Texts of articles by their ids. */
  getArticleTexts: {
    name: "getArticleTexts",
    mode: "read",
    parameters: { ids: "List<String>" },
    columns: { id: "String", text: "String" },
    text: `MATCH (article:Article)
WHERE article.id IN $ids
RETURN
  article.id AS id,
  article.text AS text
ORDER BY id`,
  },

  /** Articles by their ids. */
  getArticles: {
    name: "getArticles",
    mode: "read",
    parameters: { ids: "List<String>" },
    columns: { id: "String", title: "String?", url: "String?", publisher: "String?", publishedOn: "Date?", dateline: "String?", text: "String", aggregator: "String?", isFromFeed: "Boolean", publishedFrom: "Date?", publishedTo: "Date?", publishedPrecision: "String?", publishedBasis: "String?", publishedText: "String?", creditStarts: "List<Integer>", creditEnds: "List<Integer>", findingCodes: "List<String>", findingMessages: "List<String>", findingStarts: "List<Integer>", findingEnds: "List<Integer>", copyIds: "List<String>" },
    text: `MATCH (article:Article)
WHERE article.id IN $ids
RETURN
  article.id AS id,
  article.title AS title,
  article.url AS url,
  article.publisher AS publisher,
  article.publishedOn AS publishedOn,
  article.dateline AS dateline,
  article.text AS text,
  article.aggregator AS aggregator,
  coalesce(article.isFromFeed, false) AS isFromFeed,
  date(article.publishedFrom) AS publishedFrom,
  date(article.publishedTo) AS publishedTo,
  article.publishedPrecision AS publishedPrecision,
  article.publishedBasis AS publishedBasis,
  article.publishedText AS publishedText,
  article.creditStarts AS creditStarts,
  article.creditEnds AS creditEnds,
  article.findingCodes AS findingCodes,
  article.findingMessages AS findingMessages,
  article.findingStarts AS findingStarts,
  article.findingEnds AS findingEnds,
  COLLECT {
    MATCH (article)-[:COPY_OF]-(copy:Article)
    RETURN copy.id ORDER BY copy.id
  } AS copyIds
ORDER BY id`,
  },

  /** What statements assert, quotation by quotation, ready to be compared. */
  getAssertions: {
    name: "getAssertions",
    mode: "read",
    parameters: { keys: "List<String>" },
    columns: { key: "String", id: "String", speakerId: "String?", isNamed: "Boolean", articleId: "String", day: "String?", start: "Integer", end: "Integer", words: "List<String>", names: "List<String>", numbers: "List<String>", isDenied: "Boolean", isPossible: "Boolean", paragraph: "Integer", amountNumbers: "List<String>", amountUnits: "List<String>", amountsOfPeople: "List<Boolean>", amountPrecisions: "List<String>", amountTexts: "List<String>", stances: "List<Map>" },
    text: `UNWIND $keys AS key
MATCH (:Statement {key: key})<-[:EVIDENCE_FOR]-(quotation:Quotation)-[:QUOTED_IN]->(article:Article)
RETURN
  key,
  quotation.id AS id,
  head(
    COLLECT {
      MATCH (quotation)-[:NAMES {role: 'SOURCE'}]->(speaker:Actor)
      RETURN speaker.id ORDER BY speaker.id
    }
  ) AS speakerId,
  EXISTS {
    (quotation)-[:NAMES {role: 'SOURCE'}]->(:Person|Organization)
  } AS isNamed,
  article.id AS articleId,
  toString(coalesce(quotation.saidOn, article.publishedOn)) AS day,
  quotation.start AS start,
  quotation.end AS end,
  quotation.words AS words,
  quotation.names AS names,
  quotation.numbers AS numbers,
  quotation.isDenied AS isDenied,
  quotation.isPossible AS isPossible,
  quotation.paragraph AS paragraph,
  quotation.amountNumbers AS amountNumbers,
  quotation.amountUnits AS amountUnits,
  quotation.amountsOfPeople AS amountsOfPeople,
  quotation.amountPrecisions AS amountPrecisions,
  quotation.amountTexts AS amountTexts,
  COLLECT {
    MATCH (quotation)-[stance:TAKES_SIDE]->(topic:Topic)
    RETURN DISTINCT stance {.topic, .side, .places, .party, .text} AS item
    ORDER BY item.topic, item.places[0], item.side
  } AS stances
ORDER BY key, id`,
  },

  /** Places by their ids, with the ids of what they are part of and what they stand for. */
  getPlaces: {
    name: "getPlaces",
    mode: "read",
    parameters: { ids: "List<String>" },
    columns: { id: "String", name: "String", kind: "String", aliases: "List<String>", wikidata: "String?", geonames: "String?", latitude: "Float?", longitude: "Float?", partOfId: "String?", standsForId: "String?" },
    text: `MATCH (place:Place)
WHERE place.id IN $ids
RETURN
  place.id AS id,
  place.name AS name,
  place.kind AS kind,
  coalesce(place.aliases, []) AS aliases,
  place.wikidata AS wikidata,
  place.geonames AS geonames,
  place.location.latitude AS latitude,
  place.location.longitude AS longitude,
  head(COLLECT {
    MATCH (place)-[:PART_OF]->(around:Place)
    RETURN around.id ORDER BY around.id
  }) AS partOfId,
  head(COLLECT {
    MATCH (place)-[:STANDS_FOR]->(organization:Organization)
    RETURN organization.id ORDER BY organization.id
  }) AS standsForId
ORDER BY id`,
  },

  /** Quotations by their ids. Their words are cut from the article's text where offsets count UTF-16 units, which Cypher's substring() does not. */
  getQuotations: {
    name: "getQuotations",
    mode: "read",
    parameters: { ids: "List<String>" },
    columns: { id: "String", kind: "String", text: "String", contentStarts: "List<Integer>", contentEnds: "List<Integer>", cue: "String?", cueStart: "Integer?", cueEnd: "Integer?", sourceText: "String?", sourceStart: "Integer?", sourceEnd: "Integer?", disclaimerStarts: "List<Integer>", disclaimerEnds: "List<Integer>", amountStarts: "List<Integer>", amountEnds: "List<Integer>", amountNumbers: "List<String>", amountUnits: "List<String>", amountPrecisions: "List<String>", rule: "String", confidence: "Float", articleId: "String" },
    text: `MATCH (quotation:Quotation)-[:QUOTED_IN]->(article:Article)
WHERE quotation.id IN $ids
RETURN
  quotation.id AS id,
  quotation.kind AS kind,
  quotation.text AS text,
  quotation.contentStarts AS contentStarts,
  quotation.contentEnds AS contentEnds,
  quotation.cue AS cue,
  quotation.cueStart AS cueStart,
  quotation.cueEnd AS cueEnd,
  quotation.sourceText AS sourceText,
  quotation.sourceStart AS sourceStart,
  quotation.sourceEnd AS sourceEnd,
  quotation.disclaimerStarts AS disclaimerStarts,
  quotation.disclaimerEnds AS disclaimerEnds,
  quotation.amountStarts AS amountStarts,
  quotation.amountEnds AS amountEnds,
  quotation.amountNumbers AS amountNumbers,
  quotation.amountUnits AS amountUnits,
  quotation.amountPrecisions AS amountPrecisions,
  quotation.rule AS rule,
  quotation.confidence AS confidence,
  article.id AS articleId
ORDER BY id`,
  },

  /** Statements by the id of any quotation that backs them, with what they are linked to.  A statement's id is the smallest of its quotations' ids, so its own id is among them, and so is every id that it had before another article brought a smaller one. */
  getStatements: {
    name: "getStatements",
    mode: "read",
    parameters: { ids: "List<String>" },
    columns: { requestedId: "String", id: "String", text: "String", kind: "String", sourceText: "String?", saidOn: "Date?", saidOnTo: "Date?", saidOnPrecision: "String?", saidOnBasis: "String?", articleCount: "Integer", independentSources: "Integer", links: "List<Map>", relations: "List<Map>", quotations: "List<Map>" },
    text: `UNWIND $ids AS requestedId
MATCH (:Quotation {id: requestedId})-[:EVIDENCE_FOR]->(statement:Statement)
MATCH (first:Quotation {id: statement.id})
RETURN
  requestedId,
  statement.id AS id,
  statement.text AS text,
  statement.kind AS kind,
  first.sourceText AS sourceText,
  statement.saidOn AS saidOn,
  statement.saidOnTo AS saidOnTo,
  statement.saidOnPrecision AS saidOnPrecision,
  statement.saidOnBasis AS saidOnBasis,
  statement.articleCount AS articleCount,
  coalesce(statement.independentSources, 1) AS independentSources,
  // One subquery for all types of links: a server that has just started plans each for a tenth of a second.
  COLLECT {
    MATCH (statement)-[link:SAID|ON_BEHALF_OF|SAID_AT|ADDRESSED_TO|ABOUT|VIA|REPORTS]-(linked)
    RETURN {
      type: type(link),
      isOutgoing: startNode(link) = statement,
      id: linked.id,
      name: linked.name
    }
    ORDER BY linked.name, linked.id
  } AS links,
  COLLECT {
    MATCH (statement)-[relation:CONTRADICTS|CORROBORATES|UNDETERMINED]-(other:Statement)
    RETURN {type: type(relation), id: other.id, rule: relation.rule, reason: relation.reason} AS item
    ORDER BY item.id
  } AS relations,
  COLLECT {
    MATCH (statement)<-[:EVIDENCE_FOR]-(quotation:Quotation)-[:QUOTED_IN]->(article:Article)
    WITH quotation
    ORDER BY article.id, quotation.start, quotation.id
    RETURN quotation {.id, .saidOn, .saidOnText}
  } AS quotations
ORDER BY requestedId`,
  },

  /** Writes of which articles an article's text is a copy; the smaller id comes first. */
  linkCopies: {
    name: "linkCopies",
    mode: "write",
    parameters: { copies: "List<Map>" },
    columns: {},
    text: `UNWIND $copies AS row
MATCH (from:Article {id: row.from})
MATCH (to:Article {id: row.to})
MERGE (from)-[copying:COPY_OF]->(to)
SET copying.similarity = toFloat(row.similarity)`,
  },

  /** Writes what entities stand on: containing places, governments, memberships. */
  linkEntities: {
    name: "linkEntities",
    mode: "write",
    parameters: { links: "List<Map>" },
    columns: {},
    text: `UNWIND $links AS row
MATCH (from:Actor|Place {id: row.from})
MATCH (to:Actor|Place {id: row.to})
FOREACH (_ IN CASE row.type WHEN 'PART_OF' THEN [1] ELSE [] END | CREATE (from)-[:PART_OF]->(to))
FOREACH (_ IN CASE row.type WHEN 'STANDS_FOR' THEN [1] ELSE [] END | CREATE (from)-[:STANDS_FOR]->(to))
FOREACH (_ IN CASE row.type WHEN 'MEMBER_OF' THEN [1] ELSE [] END |
  CREATE (from)-[membership:MEMBER_OF]->(to)
  SET membership.role = row.role
)`,
  },

  /** Writes how statements stand to each other; the smaller key comes first. */
  linkRelations: {
    name: "linkRelations",
    mode: "write",
    parameters: { relations: "List<Map>" },
    columns: {},
    text: `UNWIND $relations AS row
MATCH (from:Statement {key: row.from})
MATCH (to:Statement {key: row.to})
FOREACH (_ IN CASE row.type WHEN 'CONTRADICTS' THEN [1] ELSE [] END |
  CREATE (from)-[:CONTRADICTS {rule: row.rule, reason: row.reason}]->(to)
)
FOREACH (_ IN CASE row.type WHEN 'CORROBORATES' THEN [1] ELSE [] END |
  CREATE (from)-[:CORROBORATES {rule: row.rule, reason: row.reason}]->(to)
)
FOREACH (_ IN CASE row.type WHEN 'UNDETERMINED' THEN [1] ELSE [] END |
  CREATE (from)-[:UNDETERMINED {rule: row.rule, reason: row.reason}]->(to)
)`,
  },

  /** Joins each of these statements to those that it reports and to those that report it. */
  linkReports: {
    name: "linkReports",
    mode: "write",
    parameters: { keys: "List<String>" },
    columns: {},
    text: `UNWIND $keys AS key
MATCH (:Statement {key: key})<-[:EVIDENCE_FOR]-(:Quotation)-[nesting:NESTED_IN]-(:Quotation)
WITH DISTINCT startNode(nesting) AS inner, endNode(nesting) AS outer
MATCH (outer)-[:EVIDENCE_FOR]->(reporting:Statement)
MATCH (inner)-[:EVIDENCE_FOR]->(reported:Statement)
WHERE reporting <> reported
WITH reporting, reported, inner
ORDER BY inner.confidence DESC, inner.rule
WITH reporting, reported, head(collect(inner)) AS best
MERGE (reporting)-[reports:REPORTS]->(reported)
SET
  reports.rule = best.rule,
  reports.confidence = best.confidence`,
  },

  /** Joins statements to all entities that their quotations name; the surest naming gives the rule. */
  linkStatements: {
    name: "linkStatements",
    mode: "write",
    parameters: { keys: "List<String>" },
    columns: {},
    text: `UNWIND $keys AS key
MATCH (statement:Statement {key: key})<-[:EVIDENCE_FOR]-()-[naming:NAMES]->(entity)
WITH statement, entity, naming
ORDER BY naming.confidence DESC, naming.rule
WITH statement, entity, naming.role AS role, head(collect(naming)) AS best
WITH statement, entity, role, best.rule AS rule, best.confidence AS confidence
FOREACH (_ IN CASE role WHEN 'SOURCE' THEN [1] ELSE [] END |
  CREATE (entity)-[:SAID {rule: rule, confidence: confidence}]->(statement)
)
FOREACH (_ IN CASE role WHEN 'ABOUT' THEN [1] ELSE [] END |
  CREATE (statement)-[:ABOUT {rule: rule, confidence: confidence}]->(entity)
)
FOREACH (_ IN CASE role WHEN 'ADDRESSEE' THEN [1] ELSE [] END |
  CREATE (statement)-[:ADDRESSED_TO {rule: rule, confidence: confidence}]->(entity)
)
FOREACH (_ IN CASE role WHEN 'SAID_AT' THEN [1] ELSE [] END |
  CREATE (statement)-[:SAID_AT {rule: rule, confidence: confidence}]->(entity)
)
FOREACH (_ IN CASE role WHEN 'MEDIUM' THEN [1] ELSE [] END |
  CREATE (statement)-[:VIA {rule: rule, confidence: confidence}]->(entity)
)
FOREACH (_ IN CASE role WHEN 'ON_BEHALF_OF' THEN [1] ELSE [] END |
  CREATE (statement)-[:ON_BEHALF_OF {rule: rule, confidence: confidence}]->(entity)
)`,
  },

  /** Writes actors, each with the label of its type. */
  mergeActors: {
    name: "mergeActors",
    mode: "write",
    parameters: { actors: "List<Map>" },
    columns: {},
    text: `UNWIND $actors AS row
MERGE (actor:Actor {id: row.id})
SET actor += row.properties
REMOVE actor:Person:Organization:Group:UnnamedSource
FOREACH (_ IN CASE row.label WHEN 'Person' THEN [1] ELSE [] END | SET actor:Person)
FOREACH (_ IN CASE row.label WHEN 'Organization' THEN [1] ELSE [] END | SET actor:Organization)
FOREACH (_ IN CASE row.label WHEN 'Group' THEN [1] ELSE [] END | SET actor:Group)
FOREACH (_ IN CASE row.label WHEN 'UnnamedSource' THEN [1] ELSE [] END | SET actor:UnnamedSource)`,
  },

  /** Writes places. */
  mergePlaces: {
    name: "mergePlaces",
    mode: "write",
    parameters: { places: "List<Map>" },
    columns: {},
    text: `UNWIND $places AS row
MERGE (place:Place {id: row.id})
SET
  place += row.properties,
  place.location = point({latitude: row.latitude, longitude: row.longitude})`,
  },

  /** Writes the quotations of an article. */
  mergeQuotations: {
    name: "mergeQuotations",
    mode: "write",
    parameters: { articleId: "String", quotations: "List<Map>" },
    columns: {},
    text: `MATCH (article:Article {id: $articleId})
UNWIND $quotations AS row
MERGE (quotation:Quotation {id: row.id})
SET
  quotation += row.properties,
  quotation.confidence = toFloat(row.confidence),
  quotation.saidOn = date(row.saidOn),
  quotation.saidOnTo = date(row.saidOnTo)
MERGE (quotation)-[:QUOTED_IN]->(article)`,
  },

  /** Writes the names of actors that articles give. */
  nameActors: {
    name: "nameActors",
    mode: "write",
    parameters: { actors: "List<Map>" },
    columns: {},
    text: `UNWIND $actors AS row
MATCH (actor:Actor {id: row.id})
SET actor += row.properties`,
  },

  /** Writes which entities quotations name, at which words, in which role. */
  nameEntities: {
    name: "nameEntities",
    mode: "write",
    parameters: { namings: "List<Map>" },
    columns: {},
    text: `UNWIND $namings AS row
MATCH (quotation:Quotation {id: row.quotationId})
MATCH (entity:Actor|Place {id: row.entityId})
CREATE (quotation)-[naming:NAMES]->(entity)
SET
  naming = row.properties,
  naming.confidence = toFloat(row.confidence),
  naming.similarity = toFloat(row.similarity),
  naming.possibility = toFloat(row.possibility)`,
  },

  /** Writes through which media quotations came, at which words. */
  nameMedia: {
    name: "nameMedia",
    mode: "write",
    parameters: { namings: "List<Map>" },
    columns: {},
    text: `UNWIND $namings AS row
MATCH (quotation:Quotation {id: row.quotationId})
MERGE (medium:Medium {name: row.mediumName})
CREATE (quotation)-[naming:NAMES]->(medium)
SET
  naming = row.properties,
  naming.confidence = toFloat(row.confidence)`,
  },

  /** Writes which quotation stands inside the words of which other. */
  nestQuotations: {
    name: "nestQuotations",
    mode: "write",
    parameters: { nestings: "List<Map>" },
    columns: {},
    text: `UNWIND $nestings AS row
MATCH (inner:Quotation {id: row.innerId})
MATCH (outer:Quotation {id: row.outerId})
CREATE (inner)-[:NESTED_IN]->(outer)`,
  },

  /** A sign of life. */
  ping: {
    name: "ping",
    mode: "read",
    parameters: {},
    columns: { one: "Integer" },
    text: `RETURN 1 AS one`,
  },

  /** Makes the statements of these keys from their quotations, whichever article they stand in.  The quotation with the smallest id gives id, text and kind, so that the order of loading does not matter; the first one that is dated gives the date. */
  regroupStatements: {
    name: "regroupStatements",
    mode: "write",
    parameters: { keys: "List<String>" },
    columns: {},
    text: `UNWIND $keys AS key
MATCH (statement:Statement {key: key})
MATCH (quotation:Quotation {statementKey: key})
WITH statement, quotation
ORDER BY quotation.id
WITH statement, collect(quotation) AS quotations
WITH
  statement,
  quotations,
  head(quotations) AS first,
  head([quotation IN quotations WHERE quotation.saidOn IS NOT NULL]) AS dated
SET
  statement.id = first.id,
  statement.text = first.text,
  statement.kind = first.kind,
  statement.saidOn = dated.saidOn,
  statement.saidOnTo = dated.saidOnTo,
  statement.saidOnPrecision = dated.saidOnPrecision,
  statement.saidOnBasis = dated.saidOnBasis,
  statement.saidOnText = dated.saidOnText,
  statement.sortKey = coalesce(toString(dated.saidOn), ''),
  statement.articleCount = size(
    COLLECT {
      UNWIND quotations AS quotation
      MATCH (quotation)-[:QUOTED_IN]->(article)
      RETURN DISTINCT article.id
    }
  )
FOREACH (quotation IN quotations | CREATE (quotation)-[:EVIDENCE_FOR]->(statement))`,
  },

  /** Writes in which bands an article's text lies, and locks them: copies that are written at the same time have to see each other. */
  sortIntoBands: {
    name: "sortIntoBands",
    mode: "write",
    parameters: { articleId: "String", bands: "List<String>" },
    columns: {},
    text: `UNWIND $bands AS name
MERGE (band:TextBand {name: name})
SET band.name = name
WITH band
MATCH (article:Article {id: $articleId})
MERGE (article)-[:IN_BAND]->(band)`,
  },

  /** Writes which side quotations take on which topics. */
  takeSides: {
    name: "takeSides",
    mode: "write",
    parameters: { stances: "List<Map>" },
    columns: {},
    text: `UNWIND $stances AS row
MERGE (topic:Topic {name: row.topic})
// Locked before anyone looks who else takes a side: two writers that do not see each other would
// leave their statements unrelated.
SET topic.name = row.topic
WITH topic, row
MATCH (quotation:Quotation {id: row.quotationId})
CREATE (quotation)-[stance:TAKES_SIDE]->(topic)
SET stance = row.properties`,
  },

  /** Removes what the entities stand on, before it is written anew. */
  unlinkEntities: {
    name: "unlinkEntities",
    mode: "write",
    parameters: { entityIds: "List<String>" },
    columns: {},
    text: `UNWIND $entityIds AS id
MATCH (:Actor|Place {id: id})-[link:PART_OF|STANDS_FOR|MEMBER_OF]->()
DELETE link`,
  },

  /** Writes the properties of an article, its publisher, and those from whom it has its text. */
  writeArticle: {
    name: "writeArticle",
    mode: "write",
    parameters: { articleId: "String", readingHash: "String", properties: "Map", publishedOn: "Date?", publisher: "String?", credits: "List<String>" },
    columns: {},
    text: `MATCH (article:Article {id: $articleId})
SET
  article += $properties,
  article.publishedOn = $publishedOn,
  article.sortKey = coalesce(toString($publishedOn), ''),
  article.publisher = $publisher,
  article.readingHash = $readingHash
FOREACH (name IN CASE WHEN $publisher IS NULL THEN [] ELSE [$publisher] END |
  MERGE (publisher:Publisher {name: name})
  MERGE (article)-[:PUBLISHED_BY]->(publisher)
)
FOREACH (name IN $credits |
  MERGE (credited:Publisher {name: name})
  MERGE (article)-[:SYNDICATED_FROM]->(credited)
)`,
  },

  /** Writes all decisions, what they lead to now, and how many there are. */
  writeDecisions: {
    name: "writeDecisions",
    mode: "write",
    parameters: { decisions: "List<Map>" },
    columns: {},
    text: `MATCH (log:DecisionLog {name: 'decisions'})
SET log.decisionCount = size($decisions)
WITH log
UNWIND $decisions AS row
MERGE (decision:Decision {id: row.id})
SET decision += row`,
  },

  /** Writes which ids lead to which entities since a decision was made. */
  writeFormerIds: {
    name: "writeFormerIds",
    mode: "write",
    parameters: { formerIds: "List<Map>" },
    columns: {},
    text: `UNWIND $formerIds AS row
MERGE (former:FormerId {id: row.id})
SET former.entityId = row.entityId`,
  },

  /** Writes the origins of articles, and returns the statements whose sources they count among. */
  writeOrigins: {
    name: "writeOrigins",
    mode: "write",
    parameters: { origins: "List<Map>" },
    columns: { statementKey: "String" },
    text: `UNWIND $origins AS row
MATCH (article:Article {id: row.id})
SET article.origin = row.origin
WITH article
MATCH (article)<-[:QUOTED_IN]-(quotation:Quotation)
RETURN DISTINCT quotation.statementKey AS statementKey
ORDER BY statementKey`,
  },
} as const satisfies Record<string, QueryDefinition>;

/** Parts of queries, which `graph/` joins to the query that a request needs. */
export const fragments = {
  /** Statements made to the actors `startIds`. */
  statementsFromAddressees: {
    name: "statementsFromAddressees",
    mode: "read",
    parameters: {},
    columns: {},
    text: `CALL (request) {
  UNWIND request.startIds AS startId
  MATCH (:Actor {id: startId})<-[:ADDRESSED_TO]-(statement:Statement)
  RETURN DISTINCT statement
}`,
  },

  /** All statements. */
  statementsFromAll: {
    name: "statementsFromAll",
    mode: "read",
    parameters: {},
    columns: {},
    text: `CALL (request) {
  MATCH (statement:Statement)
  RETURN statement
}`,
  },

  /** Statements of the articles `startIds`. */
  statementsFromArticles: {
    name: "statementsFromArticles",
    mode: "read",
    parameters: {},
    columns: {},
    text: `CALL (request) {
  UNWIND request.startIds AS startId
  MATCH (:Article {id: startId})<-[:QUOTED_IN]-(:Quotation)-[:EVIDENCE_FOR]->(statement:Statement)
  RETURN DISTINCT statement
}`,
  },

  /** Statements that those of the actors `startIds` report. */
  statementsFromRelayers: {
    name: "statementsFromRelayers",
    mode: "read",
    parameters: {},
    columns: {},
    text: `CALL (request) {
  UNWIND request.startIds AS startId
  MATCH (:Actor {id: startId})-[:SAID]->(:Statement)-[:REPORTS]->(statement:Statement)
  RETURN DISTINCT statement
}`,
  },

  /** Statements with the words of `search`, which is Lucene syntax made from plain words. */
  statementsFromSearch: {
    name: "statementsFromSearch",
    mode: "read",
    parameters: {},
    columns: {},
    text: `CALL (request) {
  CALL db.index.fulltext.queryNodes('statementText', request.search) YIELD node AS statement
  RETURN statement
}`,
  },

  /** Statements made at the places `startIds`, and at places inside these. */
  statementsFromSites: {
    name: "statementsFromSites",
    mode: "read",
    parameters: {},
    columns: {},
    text: `CALL (request) {
  UNWIND request.startIds AS startId
  MATCH (:Place {id: startId})<-[:PART_OF*0..]-(:Place)<-[:SAID_AT]-(statement:Statement)
  RETURN DISTINCT statement
}`,
  },

  /** Statements of the actors `startIds`. */
  statementsFromSpeakers: {
    name: "statementsFromSpeakers",
    mode: "read",
    parameters: {},
    columns: {},
    text: `CALL (request) {
  UNWIND request.startIds AS startId
  MATCH (:Actor {id: startId})-[:SAID]->(statement:Statement)
  RETURN DISTINCT statement
}`,
  },

  /** Statements about the actors and places `startIds`, and about places inside these. */
  statementsFromSubjects: {
    name: "statementsFromSubjects",
    mode: "read",
    parameters: {},
    columns: {},
    text: `CALL (request) {
  UNWIND request.startIds AS startId
  MATCH (:Actor|Place {id: startId})<-[:PART_OF*0..]-()<-[:ABOUT]-(statement:Statement)
  RETURN DISTINCT statement
}`,
  },

  /** A page of the statements that are left of each request: the newest first, the undated last.  They are counted where they are cut, so that the count can never disagree with the pages. */
  statementsPage: {
    name: "statementsPage",
    mode: "read",
    parameters: { first: "Integer" },
    columns: { number: "Integer", totalCount: "Integer", rows: "List<Map>" },
    text: `WITH request, collect(statement) AS matching
CALL (request, matching) {
  UNWIND matching AS statement
  WITH request, statement, coalesce(toString(statement.saidOn), '') AS sortKey
  WHERE request.afterId IS NULL
    OR sortKey < request.afterKey
    OR (sortKey = request.afterKey AND statement.id > request.afterId)
  WITH statement, sortKey
  ORDER BY sortKey DESC, statement.id
  LIMIT $first
  RETURN collect({id: statement.id, sortKey: sortKey}) AS rows
}
RETURN
  request.number AS number,
  size(matching) AS totalCount,
  rows
ORDER BY number`,
  },

  /** Requests for pages of statements, which the fragments after it look at one by one.  A request has a number, and holds what the fragments that are joined for it say they read. */
  statementsRequests: {
    name: "statementsRequests",
    mode: "read",
    parameters: { requests: "List<Map>" },
    columns: {},
    text: `UNWIND $requests AS request`,
  },

  /** Those made to an actor of each list in `addressees`. */
  statementsWhereAddressees: {
    name: "statementsWhereAddressees",
    mode: "read",
    parameters: {},
    columns: {},
    text: `WITH request, statement
WHERE all(ids IN request.addressees WHERE EXISTS {
  MATCH (statement)-[:ADDRESSED_TO]->(addressee:Actor)
  WHERE addressee.id IN ids
})`,
  },

  /** Those found in an article of each list in `articles`. */
  statementsWhereArticles: {
    name: "statementsWhereArticles",
    mode: "read",
    parameters: {},
    columns: {},
    text: `WITH request, statement
WHERE all(ids IN request.articles WHERE EXISTS {
  MATCH (statement)<-[:EVIDENCE_FOR]-(:Quotation)-[:QUOTED_IN]->(article:Article)
  WHERE article.id IN ids
})`,
  },

  /** Those made on the day `from` or later. */
  statementsWhereFrom: {
    name: "statementsWhereFrom",
    mode: "read",
    parameters: {},
    columns: {},
    text: `WITH request, statement
WHERE statement.saidOn >= date(request.from)`,
  },

  /** Those of one of the `kinds`. */
  statementsWhereKinds: {
    name: "statementsWhereKinds",
    mode: "read",
    parameters: {},
    columns: {},
    text: `WITH request, statement
WHERE statement.kind IN request.kinds`,
  },

  /** Those that came through the `medium`, in capitals or not. */
  statementsWhereMedium: {
    name: "statementsWhereMedium",
    mode: "read",
    parameters: {},
    columns: {},
    text: `WITH request, statement
WHERE EXISTS {
  MATCH (statement)-[:VIA]->(medium:Medium)
  WHERE toLower(medium.name) = toLower(request.medium)
}`,
  },

  /** Those that statements of an actor of each list in `relayers` report. */
  statementsWhereRelayers: {
    name: "statementsWhereRelayers",
    mode: "read",
    parameters: {},
    columns: {},
    text: `WITH request, statement
WHERE all(ids IN request.relayers WHERE EXISTS {
  MATCH (statement)<-[:REPORTS]-(:Statement)<-[:SAID]-(relayer:Actor)
  WHERE relayer.id IN ids
})`,
  },

  /** Those made at a place of each list in `sites`, or inside it. */
  statementsWhereSites: {
    name: "statementsWhereSites",
    mode: "read",
    parameters: {},
    columns: {},
    text: `WITH request, statement
WHERE all(ids IN request.sites WHERE EXISTS {
  MATCH (statement)-[:SAID_AT]->(:Place)-[:PART_OF*0..]->(site:Place)
  WHERE site.id IN ids
})`,
  },

  /** Those of an actor of each list in `speakers`. */
  statementsWhereSpeakers: {
    name: "statementsWhereSpeakers",
    mode: "read",
    parameters: {},
    columns: {},
    text: `WITH request, statement
WHERE all(ids IN request.speakers WHERE EXISTS {
  MATCH (statement)<-[:SAID]-(speaker:Actor)
  WHERE speaker.id IN ids
})`,
  },

  /** Those about an actor or a place of each list in `subjects`, or about a place inside it. */
  statementsWhereSubjects: {
    name: "statementsWhereSubjects",
    mode: "read",
    parameters: {},
    columns: {},
    text: `WITH request, statement
WHERE all(ids IN request.subjects WHERE EXISTS {
  MATCH (statement)-[:ABOUT]->(subject)-[:PART_OF*0..]->(around)
  WHERE around.id IN ids
})`,
  },

  /** Those made on the day `to` or before. */
  statementsWhereTo: {
    name: "statementsWhereTo",
    mode: "read",
    parameters: {},
    columns: {},
    text: `WITH request, statement
WHERE statement.saidOnTo <= date(request.to)`,
  },
} as const satisfies Record<string, QueryDefinition>;

/** Constraints and indexes, one a file of cypher/constraints/. */
export const constraints: readonly ConstraintDefinition[] = [
  { name: "actorId", text: `CREATE CONSTRAINT actorId IF NOT EXISTS
FOR (actor:Actor)
REQUIRE actor.id IS UNIQUE` },
  { name: "actorName", text: `CREATE INDEX actorName IF NOT EXISTS
FOR (actor:Actor)
ON (actor.name, actor.id)` },
  { name: "articleId", text: `CREATE CONSTRAINT articleId IF NOT EXISTS
FOR (article:Article)
REQUIRE article.id IS UNIQUE` },
  { name: "articleSortKey", text: `CREATE INDEX articleSortKey IF NOT EXISTS
FOR (article:Article)
ON (article.sortKey, article.id)` },
  { name: "decisionId", text: `CREATE CONSTRAINT decisionId IF NOT EXISTS
FOR (decision:Decision)
REQUIRE decision.id IS UNIQUE` },
  { name: "decisionLogName", text: `CREATE CONSTRAINT decisionLogName IF NOT EXISTS
FOR (log:DecisionLog)
REQUIRE log.name IS UNIQUE` },
  { name: "entityNameKey", text: `CREATE FULLTEXT INDEX entityNameKey IF NOT EXISTS
FOR (entity:Actor|Place)
ON EACH [entity.nameKeys, entity.writtenNameKeys]
OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'keyword'}}` },
  { name: "formerIdEntity", text: `CREATE INDEX formerIdEntity IF NOT EXISTS
FOR (former:FormerId)
ON (former.entityId)` },
  { name: "formerIdId", text: `CREATE CONSTRAINT formerIdId IF NOT EXISTS
FOR (former:FormerId)
REQUIRE former.id IS UNIQUE` },
  { name: "mediumName", text: `CREATE CONSTRAINT mediumName IF NOT EXISTS
FOR (medium:Medium)
REQUIRE medium.name IS UNIQUE` },
  { name: "namingMayBeId", text: `CREATE INDEX namingMayBeId IF NOT EXISTS
FOR ()-[naming:NAMES]-()
ON (naming.mayBeId)` },
  { name: "namingResolvedId", text: `CREATE INDEX namingResolvedId IF NOT EXISTS
FOR ()-[naming:NAMES]-()
ON (naming.resolvedId)` },
  { name: "placeId", text: `CREATE CONSTRAINT placeId IF NOT EXISTS
FOR (place:Place)
REQUIRE place.id IS UNIQUE` },
  { name: "placeLocation", text: `CREATE POINT INDEX placeLocation IF NOT EXISTS
FOR (place:Place)
ON (place.location)` },
  { name: "placeName", text: `CREATE INDEX placeName IF NOT EXISTS
FOR (place:Place)
ON (place.name, place.id)` },
  { name: "publisherName", text: `CREATE CONSTRAINT publisherName IF NOT EXISTS
FOR (publisher:Publisher)
REQUIRE publisher.name IS UNIQUE` },
  { name: "quotationId", text: `CREATE CONSTRAINT quotationId IF NOT EXISTS
FOR (quotation:Quotation)
REQUIRE quotation.id IS UNIQUE` },
  { name: "quotationStatementKey", text: `CREATE INDEX quotationStatementKey IF NOT EXISTS
FOR (quotation:Quotation)
ON (quotation.statementKey)` },
  { name: "stanceParty", text: `CREATE INDEX stanceParty IF NOT EXISTS
FOR ()-[stance:TAKES_SIDE]-()
ON (stance.party)` },
  { name: "statementId", text: `CREATE CONSTRAINT statementId IF NOT EXISTS
FOR (statement:Statement)
REQUIRE statement.id IS UNIQUE` },
  { name: "statementKey", text: `CREATE CONSTRAINT statementKey IF NOT EXISTS
FOR (statement:Statement)
REQUIRE statement.key IS UNIQUE` },
  { name: "statementSortKey", text: `CREATE INDEX statementSortKey IF NOT EXISTS
FOR (statement:Statement)
ON (statement.sortKey, statement.id)` },
  { name: "statementText", text: `CREATE FULLTEXT INDEX statementText IF NOT EXISTS
FOR (statement:Statement)
ON EACH [statement.text]
OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'english'}}` },
  { name: "textBandName", text: `CREATE CONSTRAINT textBandName IF NOT EXISTS
FOR (band:TextBand)
REQUIRE band.name IS UNIQUE` },
  { name: "topicName", text: `CREATE CONSTRAINT topicName IF NOT EXISTS
FOR (topic:Topic)
REQUIRE topic.name IS UNIQUE` },
];
