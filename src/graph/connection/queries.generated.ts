// Made from cypher/ by `npm run gen`. Do not edit.
import type { ConstraintDefinition, Fragment, QueryDefinition } from "./query-definition.ts";

export const queries = {
  /** How many decisions there are. Waits for one that is being made, and lets none be made before we are done. */
  awaitDecisions: {
    name: "awaitDecisions",
    mode: "write",
    parameters: { layout: "Integer" },
    columns: { decisionCount: "Integer" },
    text: `MERGE (log:_Internal {_log: 'decisions'})
ON CREATE SET
  log._decisionCount = 0,
  log._layout = $layout
// Setting a property takes the node's lock; the count is read only after that.
SET log._log = 'decisions'
WITH log
RETURN log._decisionCount AS decisionCount`,
  },

  /** Waits, for 20 seconds at most, until every index serves. */
  awaitIndexes: {
    name: "awaitIndexes",
    mode: "read",
    parameters: {},
    columns: {},
    text: `CALL db.awaitIndexes(20)`,
  },

  /** Makes sure that the articles' nodes are there, and keeps other writers of them waiting until we are done. */
  claimArticles: {
    name: "claimArticles",
    mode: "write",
    parameters: { articleIds: "List<String>" },
    columns: { articleId: "String", readingHash: "String?" },
    text: `UNWIND $articleIds AS articleId
MERGE (article:Article {id: articleId})
// Setting a property takes the node's lock, even to the value that it has. The hash is read only
// after that: read before, it may be of a version that another writer is about to replace.
SET article.id = articleId
WITH article, articleId
RETURN
  articleId,
  article._readingHash AS readingHash
ORDER BY articleId`,
  },

  /** Keeps other writers of these actors' names waiting until we are done, and tells the names that the graph has: those of each actor, and those that articles give beside a registry. */
  claimNames: {
    name: "claimNames",
    mode: "write",
    parameters: { actorIds: "List<String>" },
    columns: { id: "String", names: "List<String>?", writtenNames: "List<String>?" },
    text: `UNWIND $actorIds AS id
MATCH (actor:Actor {id: id})
// Locked before the look: names are counted of what others have committed.
SET actor.id = id
WITH actor, id
RETURN
  id,
  actor.names AS names,
  actor.writtenNames AS writtenNames
ORDER BY id`,
  },

  /** Clears the statements of these keys, so that they can be made again from their quotations.  Other transactions that touch one of them wait; sorted keys keep two from waiting for each other. */
  claimStatements: {
    name: "claimStatements",
    mode: "write",
    parameters: { keys: "List<String>" },
    columns: {},
    text: `UNWIND $keys AS key
MERGE (statement:Statement {_key: key})
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

  /** How often what is odd was found in some articles. */
  countFindings: {
    name: "countFindings",
    mode: "read",
    parameters: { articleIds: "List<String>" },
    columns: { code: "String", count: "Integer" },
    text: `UNWIND $articleIds AS articleId
MATCH (article:Article {id: articleId})
UNWIND article.findingCodes AS code
RETURN
  code,
  count(*) AS count
ORDER BY code`,
  },

  /** How much some articles hold, and how many names in them may be somebody else's. */
  countFound: {
    name: "countFound",
    mode: "read",
    parameters: { articleIds: "List<String>" },
    columns: { statements: "Integer", speakers: "Integer", places: "Integer", undecidedNames: "Integer" },
    text: `RETURN
  COUNT {
    UNWIND $articleIds AS id
    MATCH (:Article {id: id})<-[:QUOTED_IN]-()-[:EVIDENCE_FOR]->(statement:Statement)
    RETURN DISTINCT statement
  } AS statements,
  COUNT {
    UNWIND $articleIds AS id
    MATCH (:Article {id: id})<-[:QUOTED_IN]-()-[:EVIDENCE_FOR]->()<-[:SAID]-(speaker)
    RETURN DISTINCT speaker
  } AS speakers,
  COUNT {
    UNWIND $articleIds AS id
    MATCH (:Article {id: id})<-[:QUOTED_IN]-()-[:NAMES]->(place:Place)
    RETURN DISTINCT place
  } AS places,
  COUNT {
    UNWIND $articleIds AS id
    MATCH (:Article {id: id})<-[:QUOTED_IN]-()-[naming:NAMES]->(actor)
    WHERE naming.mayBeId IS NOT NULL
    RETURN DISTINCT actor, naming.mayBeId
  } AS undecidedNames`,
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
MATCH (statement:Statement {_key: key})
WITH
  statement,
  COLLECT {
    MATCH (statement)<-[:EVIDENCE_FOR]-(:Quotation)-[:QUOTED_IN]->(article:Article)
    WHERE article._origin IS NOT NULL
    RETURN DISTINCT article._origin
  } AS origins
SET statement.independentSources = CASE size(origins) WHEN 0 THEN 1 ELSE size(origins) END`,
  },

  /** Removes the stored versions of articles, but for their nodes. */
  deleteArticleVersions: {
    name: "deleteArticleVersions",
    mode: "write",
    parameters: { articleIds: "List<String>" },
    columns: {},
    text: `UNWIND $articleIds AS articleId
MATCH (article:Article {id: articleId})
OPTIONAL MATCH (article)<-[:QUOTED_IN]-(quotation:Quotation)
DETACH DELETE quotation
WITH DISTINCT article
MATCH (article)-[link:PUBLISHED_BY|SYNDICATED_FROM|_IN_BAND|COPY_OF]-()
DELETE link`,
  },

  /** Removes articles whose versions are removed already. */
  deleteArticles: {
    name: "deleteArticles",
    mode: "write",
    parameters: { articleIds: "List<String>" },
    columns: {},
    text: `UNWIND $articleIds AS articleId
MATCH (article:Article {id: articleId})
DETACH DELETE article`,
  },

  /** Removes former ids of articles that lead to others no more. */
  deleteFormerArticles: {
    name: "deleteFormerArticles",
    mode: "write",
    parameters: { ids: "List<String>" },
    columns: {},
    text: `UNWIND $ids AS id
MATCH (former:_Internal {_formerId: id})
// Where former ids of articles are few, the planner would rather go through all of them.
USING INDEX SEEK former:_Internal(_formerId)
WHERE former._articleId IS NOT NULL
DELETE former`,
  },

  /** Removes all former ids of entities, before they are written anew. */
  deleteFormerIds: {
    name: "deleteFormerIds",
    mode: "write",
    parameters: {},
    columns: {},
    text: `MATCH (former:_Internal)
WHERE former._formerId > '' AND former._articleId IS NULL
DELETE former`,
  },

  /** Removes seats at which no article is found any more. */
  deleteSeats: {
    name: "deleteSeats",
    mode: "write",
    parameters: { seatIds: "List<String>" },
    columns: {},
    text: `UNWIND $seatIds AS seatId
MATCH (seat:_Internal {_seat: seatId})
DELETE seat`,
  },

  /** Removes those of the statements that no quotation backs any more. */
  deleteUnsupportedStatements: {
    name: "deleteUnsupportedStatements",
    mode: "write",
    parameters: { keys: "List<String>" },
    columns: {},
    text: `UNWIND $keys AS key
MATCH (statement:Statement {_key: key})
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
CALL (name) {
  // Locked before the look: another writer may be about to use it.
  MATCH (channel:Publisher|Medium {name: name})
  SET channel.name = name
  RETURN channel
  UNION ALL
  MATCH (channel:Topic {_key: name})
  SET channel._key = name
  RETURN channel
  UNION ALL
  MATCH (channel:_Internal {_band: name})
  SET channel._band = name
  RETURN channel
}
WITH channel
WHERE NOT EXISTS { (channel)<-[:PUBLISHED_BY|SYNDICATED_FROM|_IN_BAND|NAMES|TAKES_SIDE]-() }
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

  /** Removes a constraint and its index. */
  dropConstraint: {
    name: "dropConstraint",
    mode: "write",
    parameters: { name: "String" },
    columns: {},
    text: `DROP CONSTRAINT $name IF EXISTS`,
  },

  /** Removes an index. */
  dropIndex: {
    name: "dropIndex",
    mode: "write",
    parameters: { name: "String" },
    columns: {},
    text: `DROP INDEX $name IF EXISTS`,
  },

  /** Every relationship of the graph. */
  exportLinks: {
    name: "exportLinks",
    mode: "read",
    parameters: {},
    columns: { from: "String", fromLabels: "List<String>", type: "String", to: "String", toLabels: "List<String>", properties: "Map" },
    text: `MATCH (start)-[link]->(end)
RETURN
  coalesce(start.id, start._key, start._band, start.name) AS from,
  labels(start) AS fromLabels,
  type(link) AS type,
  coalesce(end.id, end._key, end._band, end.name) AS to,
  labels(end) AS toLabels,
  properties(link) AS properties
ORDER BY from, type, to`,
  },

  /** Every node of the graph that articles made: decisions are input, and so is where articles were found. */
  exportNodes: {
    name: "exportNodes",
    mode: "read",
    parameters: {},
    columns: { id: "String", labels: "List<String>", properties: "Map" },
    text: `MATCH (node:!Decision)
WHERE node._log IS NULL AND node._formerId IS NULL AND node._seat IS NULL
RETURN
  coalesce(node.id, node._key, node._band, node.name) AS id,
  labels(node) AS labels,
  properties(node) AS properties
ORDER BY id`,
  },

  /** Every article with the hash of its text. */
  findArticleHashes: {
    name: "findArticleHashes",
    mode: "read",
    parameters: {},
    columns: { id: "String", sha256: "String" },
    text: `MATCH (article:Article)
RETURN
  article.id AS id,
  article.sha256 AS sha256
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

  /** Pairs of statements that may be related: quoted near each other in one article, or taking sides on one topic. */
  findComparable: {
    name: "findComparable",
    mode: "read",
    parameters: { keys: "List<String>", nearness: "Integer" },
    columns: { key: "String", otherKey: "String" },
    text: `UNWIND $keys AS key
MATCH (statement:Statement {_key: key})<-[:EVIDENCE_FOR]-(quotation:Quotation)
USING INDEX SEEK statement:Statement(_key)
CALL (quotation) {
  MATCH (quotation)-[:QUOTED_IN]->(:Article)<-[:QUOTED_IN]-(other:Quotation)
  WHERE abs(other.start - quotation.start) <= $nearness
  RETURN other
  UNION
  MATCH (quotation)-[:TAKES_SIDE]->(:Topic)<-[:TAKES_SIDE]-(other:Quotation)
  RETURN other
}
WITH DISTINCT key, other._statementKey AS otherKey
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
  article._ownOrigin AS ownOrigin,
  coalesce(article._isCredited, false) AS isCredited,
  COLLECT {
    MATCH (article)-[:COPY_OF]-(copy:Article)
    RETURN copy.id ORDER BY copy.id
  } AS copyIds
ORDER BY id`,
  },

  /** Which of some articles are copies of which of others, the most alike first. */
  findCopiesAmong: {
    name: "findCopiesAmong",
    mode: "read",
    parameters: { ids: "List<String>", otherIds: "List<String>" },
    columns: { id: "String", otherId: "String" },
    text: `UNWIND $ids AS id
MATCH (:Article {id: id})-[copying:COPY_OF]-(other:Article)
WHERE other.id IN $otherIds
RETURN
  id,
  other.id AS otherId
ORDER BY copying.similarity DESC, id, otherId`,
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

  /** What entities stand on directly: containing places, governments, memberships. */
  findEntityLinks: {
    name: "findEntityLinks",
    mode: "read",
    parameters: { entityIds: "List<String>" },
    columns: { from: "String", type: "String", role: "String?", to: "String" },
    text: `UNWIND $entityIds AS id
MATCH (:Actor|Place {id: id})-[link:PART_OF|STANDS_FOR|MEMBER_OF]->(entity)
RETURN
  id AS from,
  type(link) AS type,
  link.role AS role,
  entity.id AS to
ORDER BY from, type, to, role`,
  },

  /** Where the ids of articles lead whose place another took. */
  findFormerArticles: {
    name: "findFormerArticles",
    mode: "read",
    parameters: {},
    columns: { id: "String", articleId: "String", isBack: "Boolean" },
    text: `MATCH (former:_Internal)
WHERE former._formerId > '' AND former._articleId IS NOT NULL
RETURN
  former._formerId AS id,
  former._articleId AS articleId,
  EXISTS { (:Article {id: former._formerId}) } AS isBack
ORDER BY id`,
  },

  /** Which of some ids belong to something that the graph holds: an article, also one whose place another took, a quotation, or an entity that the rules chose, whether a decision overruled them or not. */
  findHeldIds: {
    name: "findHeldIds",
    mode: "read",
    parameters: { ids: "List<String>" },
    columns: { id: "String" },
    text: `UNWIND $ids AS id
WITH DISTINCT id
WHERE
  EXISTS { (:Article {id: id}) } OR
  EXISTS { (:Quotation {id: id}) } OR
  EXISTS { MATCH (:Actor|Place {id: id})<-[own:NAMES]-() WHERE own.resolvedId IS NULL } OR
  EXISTS { MATCH (former:_Internal {_formerId: id}) WHERE former._articleId IS NOT NULL } OR
  EXISTS { MATCH ()-[naming:NAMES]->() WHERE naming.resolvedId = id }
RETURN id
ORDER BY id`,
  },

  /** The indexes that are there, those behind constraints included, which bear the constraint's name. */
  findIndexes: {
    name: "findIndexes",
    mode: "read",
    parameters: {},
    columns: { name: "String", state: "String", labels: "List<String>?", properties: "List<String>?", analyzer: "String?", isOfConstraint: "Boolean" },
    text: `SHOW INDEXES
YIELD name, state, labelsOrTypes, properties, options, owningConstraint
RETURN
  name,
  state,
  labelsOrTypes AS labels,
  properties,
  options.indexConfig.\`fulltext.analyzer\` AS analyzer,
  owningConstraint IS NOT NULL AS isOfConstraint
ORDER BY name`,
  },

  /** Where quotations name entities: a few places each, and each place once, whatever number of quotations it serves. */
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
    WITH
      article.id AS articleId,
      naming.start AS start,
      naming.end AS end,
      min(quotation.id) AS quotationId
    RETURN {quotationId: quotationId, articleId: articleId, start: start, end: end}
    ORDER BY articleId, start, end
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
UNWIND [quotation.id, article.id] AS foundId
WITH collect(DISTINCT foundId) AS foundIds
UNWIND $within AS id
OPTIONAL MATCH (former:_Internal {_formerId: id})
WITH DISTINCT id, coalesce(former._articleId, id) AS leadsTo, foundIds
WHERE leadsTo IN foundIds
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

  /** The actors and places that go by some names, each in the surest way to read it that finds any: see `readSoughtName`. Those that fit best come first.  forms: match, rank, keys, of which the node has one, and around: keys of which what it lies in has one; bodies: ids of organizations that speak for what has the name; sound: full text for keys that differ in a letter or two, empty where none may; pattern: of keys that sound alike */
  findNamedEntities: {
    name: "findNamedEntities",
    mode: "read",
    parameters: { names: "List<Map>" },
    columns: { number: "Integer", id: "String", match: "String" },
    text: `UNWIND range(0, size($names) - 1) AS number
WITH number, $names[number] AS name
CALL (name) {
  CALL (name) {
    CALL db.index.fulltext.queryNodes('entityNameKey', name.index) YIELD node AS entity
    WITH entity, head([
      form IN name.forms WHERE
        any(key IN form.keys WHERE key IN entity._nameKeys OR key IN entity._writtenNameKeys) AND
        all(place IN form.around WHERE EXISTS {
          MATCH (entity)-[:PART_OF*1..]->(container)
          WHERE any(key IN place.keys WHERE key IN container._nameKeys)
        })
    ]) AS form
    RETURN entity, form.match AS match, form.rank AS rank
    UNION
    UNWIND name.bodies AS body
    OPTIONAL MATCH (former:_Internal {_formerId: body})
    WITH coalesce(former._entityId, body) AS body
    MATCH (entity:Actor {id: body})
    RETURN entity, 'EXACT' AS match, 0 AS rank
  }
  WITH entity, match, rank
  WHERE rank IS NOT NULL AND (name.label IS NULL OR name.label IN labels(entity))
  WITH collect({id: entity.id, match: match, rank: rank}) AS found, min(rank) AS best
  CALL (name, found, best) {
    UNWIND found AS one
    WITH one, best
    WHERE one.rank = best
    RETURN one.id AS id, one.match AS match
    UNION
    WITH found
    WHERE size(found) = 0 AND name.sound <> ''
    CALL db.index.fulltext.queryNodes('entityNameKey', name.sound) YIELD node AS entity
    WHERE
      (name.label IS NULL OR name.label IN labels(entity)) AND
      any(key IN coalesce(entity._nameKeys, []) + coalesce(entity._writtenNameKeys, []) WHERE key =~ name.pattern)
    RETURN entity.id AS id, 'SOUND' AS match
  }
  RETURN id, match
}
RETURN DISTINCT
  number,
  id,
  match
ORDER BY number, match, id`,
  },

  /** The known persons whom names may mean as well, as articles give evidence for it: each pair once, at its likeliest. */
  findPossiblePersons: {
    name: "findPossiblePersons",
    mode: "read",
    parameters: {},
    columns: { actorId: "String", name: "String", mayBeId: "String", mayBeName: "String", similarity: "Float", confidence: "Float", evidence: "List<String>" },
    text: `MATCH ()-[naming:NAMES]->(actor:Actor)
WHERE naming.mayBeId IS NOT NULL
OPTIONAL MATCH (former:_Internal {_formerId: naming.mayBeId})
WITH actor.id AS actorId, coalesce(former._entityId, naming.mayBeId) AS mayBeId, naming
WHERE actorId <> mayBeId
ORDER BY naming.possibility DESC, naming.text
WITH actorId, mayBeId, head(collect(naming)) AS likeliest
RETURN
  actorId,
  coalesce(likeliest._name, likeliest.text) AS name,
  mayBeId,
  likeliest.mayBeName AS mayBeName,
  likeliest.similarity AS similarity,
  likeliest.possibility AS confidence,
  likeliest.evidence AS evidence
ORDER BY actorId, mayBeId`,
  },

  /** Which articles were found last in some files, at which seats. */
  findSeats: {
    name: "findSeats",
    mode: "read",
    parameters: { files: "List<String>" },
    columns: { seatId: "String", articleId: "String" },
    text: `UNWIND $files AS file
MATCH (seat:_Internal)
WHERE seat._seat STARTS WITH file
MATCH (article:Article {id: seat._articleId})
RETURN
  seat._seat AS seatId,
  article.id AS articleId
ORDER BY seatId`,
  },

  /** The seats of some articles. */
  findSeatsOfArticles: {
    name: "findSeatsOfArticles",
    mode: "read",
    parameters: { articleIds: "List<String>" },
    columns: { seatId: "String", articleId: "String" },
    text: `UNWIND $articleIds AS articleId
MATCH (seat:_Internal {_articleId: articleId})
WHERE seat._seat IS NOT NULL
RETURN
  seat._seat AS seatId,
  articleId
ORDER BY seatId`,
  },

  /** Other articles that share a band with these. */
  findSimilarArticles: {
    name: "findSimilarArticles",
    mode: "read",
    parameters: { articleIds: "List<String>" },
    columns: { articleId: "String", otherId: "String" },
    text: `UNWIND $articleIds AS articleId
MATCH (article:Article {id: articleId})-[:_IN_BAND]->(:_Internal)<-[:_IN_BAND]-(other:Article)
WHERE other <> article
RETURN DISTINCT
  articleId,
  other.id AS otherId
ORDER BY articleId, otherId`,
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
    WHERE naming._name IS NOT NULL
    WITH naming._name AS name, count(*) AS uses
    RETURN name ORDER BY uses DESC, name
  } AS names,
  head(COLLECT {
    MATCH (actor)<-[naming:NAMES]-()
    RETURN naming.text AS words ORDER BY words LIMIT 1
  }) AS words
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

  /** What the stored versions of articles support: the candidates for removal when they are replaced. */
  getArticleSupport: {
    name: "getArticleSupport",
    mode: "read",
    parameters: { articleIds: "List<String>" },
    columns: { statementKeys: "List<String>", entityIds: "List<String>", writtenActorIds: "List<String>", channelNames: "List<String>" },
    text: `UNWIND $articleIds AS articleId
MATCH (article:Article {id: articleId})
RETURN
  COLLECT {
    MATCH (article)<-[:QUOTED_IN]-(quotation)
    RETURN DISTINCT quotation._statementKey
  } AS statementKeys,
  COLLECT {
    MATCH (article)<-[:QUOTED_IN]-()-[:NAMES]->(entity:Actor|Place)
    RETURN DISTINCT entity.id
  } AS entityIds,
  COLLECT {
    MATCH (article)<-[:QUOTED_IN]-()-[naming:NAMES]->(actor:Actor)
    WHERE naming._name IS NOT NULL
    RETURN DISTINCT actor.id
  } AS writtenActorIds,
  COLLECT {
    MATCH (article)-[:PUBLISHED_BY|SYNDICATED_FROM|_IN_BAND]->(channel)
    RETURN coalesce(channel._band, channel.name) AS name
    UNION
    MATCH (article)<-[:QUOTED_IN]-()-[:TAKES_SIDE]->(topic:Topic)
    RETURN topic._key AS name
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

  /** What statements assert, quotation by quotation, ready to be compared. */
  getAssertions: {
    name: "getAssertions",
    mode: "read",
    parameters: { keys: "List<String>" },
    columns: { key: "String", id: "String", speakerId: "String?", isNamed: "Boolean", articleId: "String", day: "String?", start: "Integer", end: "Integer", words: "List<String>", names: "List<String>", numbers: "List<String>", isDenied: "Boolean", isPossible: "Boolean", paragraph: "Integer", amountNumbers: "List<String>", amountUnits: "List<String>", amountsOfPeople: "List<Boolean>", amountPrecisions: "List<String>", amountTexts: "List<String>", stances: "List<Map>" },
    text: `UNWIND $keys AS key
MATCH (statement:Statement {_key: key})<-[:EVIDENCE_FOR]-(quotation:Quotation)-[:QUOTED_IN]->(article:Article)
USING INDEX SEEK statement:Statement(_key)
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
  quotation._words AS words,
  quotation._names AS names,
  quotation._numbers AS numbers,
  quotation.isDenied AS isDenied,
  quotation.isPossible AS isPossible,
  quotation._paragraph AS paragraph,
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

  /** Actors and places by their ids, or by ids that lead to them since decisions were made. */
  getEntities: {
    name: "getEntities",
    mode: "read",
    parameters: { ids: "List<String>" },
    columns: { requestedId: "String", label: "String", name: "String" },
    text: `UNWIND $ids AS requestedId
OPTIONAL MATCH (former:_Internal {_formerId: requestedId})
WITH requestedId, coalesce(former._entityId, requestedId) AS id
MATCH (entity:Actor|Place {id: id})
RETURN
  requestedId,
  head([label IN labels(entity) WHERE label <> 'Actor']) AS label,
  entity.name AS name
ORDER BY requestedId`,
  },

  /** In which layout the graph holds what was loaded: the node for which all who decide wait tells it, and bore a label of its own in the first one. */
  getLayout: {
    name: "getLayout",
    mode: "read",
    parameters: {},
    columns: { layout: "Integer?" },
    text: `RETURN
  CASE
    WHEN EXISTS { (:DecisionLog) } THEN 1
    ELSE head(COLLECT { MATCH (log:_Internal {_log: 'decisions'}) RETURN log._layout })
  END AS layout`,
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
// Locked before the look: another writer may have written the same.
SET from.id = row.from
WITH from, to, row
WHERE NOT EXISTS {
  MATCH (from)-[held:PART_OF|STANDS_FOR|MEMBER_OF]->(to)
  WHERE type(held) = row.type AND coalesce(held.role, '') = coalesce(row.role, '')
}
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
MATCH (from:Statement {_key: row.from})
MATCH (to:Statement {_key: row.to})
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
MATCH (statement:Statement {_key: key})<-[:EVIDENCE_FOR]-(:Quotation)-[nesting:NESTED_IN]-(:Quotation)
USING INDEX SEEK statement:Statement(_key)
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
MATCH (statement:Statement {_key: key})<-[:EVIDENCE_FOR]-()-[naming:NAMES]->(entity)
USING INDEX SEEK statement:Statement(_key)
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

  /** Writes actors, each with the label of its type. What is there just so is only locked. */
  mergeActors: {
    name: "mergeActors",
    mode: "write",
    parameters: { actors: "List<Map>" },
    columns: {},
    text: `UNWIND $actors AS row
MERGE (actor:Actor {id: row.id})
// Locked until we are done: another writer may be about to remove it, since nothing names it yet.
SET actor.id = row.id
WITH actor, row
WHERE
  NOT row.label IN labels(actor) OR
  any(name IN keys(row.properties) WHERE
    coalesce(actor[name] <> row.properties[name], (actor[name] IS NULL) <> (row.properties[name] IS NULL))
  )
SET actor += row.properties
REMOVE actor:Person:Organization:Group:UnnamedSource
FOREACH (_ IN CASE row.label WHEN 'Person' THEN [1] ELSE [] END | SET actor:Person)
FOREACH (_ IN CASE row.label WHEN 'Organization' THEN [1] ELSE [] END | SET actor:Organization)
FOREACH (_ IN CASE row.label WHEN 'Group' THEN [1] ELSE [] END | SET actor:Group)
FOREACH (_ IN CASE row.label WHEN 'UnnamedSource' THEN [1] ELSE [] END | SET actor:UnnamedSource)`,
  },

  /** Writes places. What is there just so is only locked. */
  mergePlaces: {
    name: "mergePlaces",
    mode: "write",
    parameters: { places: "List<Map>" },
    columns: {},
    text: `UNWIND $places AS row
MERGE (place:Place {id: row.id})
// Locked until we are done: another writer may be about to remove it, since nothing names it yet.
SET place.id = row.id
WITH place, row, point({latitude: row.latitude, longitude: row.longitude}) AS location
WHERE
  coalesce(place.location <> location, (place.location IS NULL) <> (location IS NULL)) OR
  any(name IN keys(row.properties) WHERE
    coalesce(place[name] <> row.properties[name], (place[name] IS NULL) <> (row.properties[name] IS NULL))
  )
SET
  place += row.properties,
  place.location = location`,
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

  /** Makes the statements of these keys from their quotations, whichever article they stand in, and tells which of them other quotations back than those that are counted here.  The quotation with the smallest id gives id, text and kind, so that the order of loading does not matter; the first one that is dated gives the date, and the article that was published first the date of publication. Copies are no sources of their own, nor is a feed that nobody names beside others. */
  regroupStatements: {
    name: "regroupStatements",
    mode: "write",
    parameters: { statements: "List<Map>" },
    columns: { key: "String" },
    text: `UNWIND $statements AS row
MATCH (statement:Statement {_key: row.key})
MATCH (quotation:Quotation {_statementKey: row.key})-[:QUOTED_IN]->(article:Article)
USING INDEX SEEK quotation:Quotation(_statementKey)
WITH row, statement, quotation, article
ORDER BY quotation.id
WITH
  row,
  statement,
  collect(quotation) AS quotations,
  count(DISTINCT article.id) AS articleCount,
  count(DISTINCT article._origin) AS originCount,
  min(CASE WHEN article.publishedFrom IS NOT NULL THEN [
    article.publishedFrom,
    article.publishedTo,
    article.publishedPrecision,
    article.publishedBasis,
    article.publishedText
  ] END) AS published
WITH
  row,
  statement,
  quotations,
  articleCount,
  originCount,
  published,
  head(quotations) AS first,
  head([quotation IN quotations WHERE quotation.saidOn IS NOT NULL]) AS dated
SET
  statement.id = first.id,
  statement.text = first.text,
  statement.name = first.name,
  statement._searchText = first._searchText,
  statement.kind = first.kind,
  statement.saidOn = dated.saidOn,
  statement.saidOnTo = dated.saidOnTo,
  statement.saidOnPrecision = dated.saidOnPrecision,
  statement.saidOnBasis = dated.saidOnBasis,
  statement.saidOnText = dated.saidOnText,
  statement.publishedOn = date(published[0]),
  statement.publishedOnTo = date(published[1]),
  statement.publishedOnPrecision = published[2],
  statement.publishedOnBasis = published[3],
  statement.publishedOnText = CASE published[4] WHEN '' THEN null ELSE published[4] END,
  statement._sortKey = coalesce(toString(dated.saidOn), ''),
  statement._dayTerm = replace(toString(dated.saidOn), '-', ''),
  statement.articleCount = articleCount,
  statement.independentSources = CASE originCount WHEN 0 THEN 1 ELSE originCount END
FOREACH (quotation IN quotations | CREATE (quotation)-[:EVIDENCE_FOR]->(statement))
WITH row, quotations
WHERE size(quotations) <> row.quotationCount
RETURN row.key AS key
ORDER BY key`,
  },

  /** Writes in which bands texts of articles lie, and locks them: copies that are written at the same time have to see each other. */
  sortIntoBands: {
    name: "sortIntoBands",
    mode: "write",
    parameters: { bands: "List<Map>" },
    columns: {},
    text: `UNWIND $bands AS row
MERGE (band:_Internal {_band: row.name})
SET band._band = row.name
WITH band, row
UNWIND row.articleIds AS articleId
MATCH (article:Article {id: articleId})
CREATE (article)-[:_IN_BAND]->(band)`,
  },

  /** Writes which side quotations take on which topics. */
  takeSides: {
    name: "takeSides",
    mode: "write",
    parameters: { stances: "List<Map>" },
    columns: {},
    text: `UNWIND $stances AS row
MERGE (topic:Topic {_key: row.topic})
// Locked before anyone looks who else takes a side: two writers that do not see each other would
// leave their statements unrelated.
SET topic.name = row.topicName
WITH topic, row
MATCH (quotation:Quotation {id: row.quotationId})
CREATE (quotation)-[stance:TAKES_SIDE]->(topic)
SET stance = row.properties`,
  },

  /** Removes what entities do not stand on any more. */
  unlinkEntities: {
    name: "unlinkEntities",
    mode: "write",
    parameters: { links: "List<Map>" },
    columns: {},
    text: `UNWIND $links AS row
MATCH (:Actor|Place {id: row.from})-[link:PART_OF|STANDS_FOR|MEMBER_OF]->(entity {id: row.to})
WHERE type(link) = row.type AND coalesce(link.role, '') = coalesce(row.role, '')
DELETE link`,
  },

  /** Writes the properties of articles, their publishers, and those from whom they have their text. */
  writeArticles: {
    name: "writeArticles",
    mode: "write",
    parameters: { articles: "List<Map>" },
    columns: {},
    text: `UNWIND $articles AS row
MATCH (article:Article {id: row.id})
SET
  article += row.properties,
  article.publishedOn = date(row.publishedOn),
  article._sortKey = coalesce(row.properties.publishedFrom, row.publishedOn, ''),
  article.publisher = row.publisher,
  article._readingHash = row.readingHash,
  // Until a copy of it is found.
  article._origin = row.properties._ownOrigin
FOREACH (name IN CASE WHEN row.publisher IS NULL THEN [] ELSE [row.publisher] END |
  MERGE (publisher:Publisher {name: name})
  MERGE (article)-[:PUBLISHED_BY]->(publisher)
)
FOREACH (name IN row.credits |
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
    text: `MATCH (log:_Internal {_log: 'decisions'})
SET log._decisionCount = size($decisions)
WITH log
UNWIND $decisions AS row
MERGE (decision:Decision {id: row.id})
SET
  decision += row,
  decision.name = row.reason`,
  },

  /** Writes which ids lead to which articles that took the place of others. */
  writeFormerArticles: {
    name: "writeFormerArticles",
    mode: "write",
    parameters: { formerIds: "List<Map>" },
    columns: {},
    text: `UNWIND $formerIds AS row
MERGE (former:_Internal {_formerId: row.id})
SET former._articleId = row.articleId`,
  },

  /** Writes which ids lead to which entities since a decision was made. */
  writeFormerIds: {
    name: "writeFormerIds",
    mode: "write",
    parameters: { formerIds: "List<Map>" },
    columns: {},
    text: `UNWIND $formerIds AS row
MERGE (former:_Internal {_formerId: row.id})
SET former._entityId = row.entityId`,
  },

  /** Writes the origins of articles, and returns the statements whose sources they count among. */
  writeOrigins: {
    name: "writeOrigins",
    mode: "write",
    parameters: { origins: "List<Map>" },
    columns: { statementKey: "String" },
    text: `UNWIND $origins AS row
MATCH (article:Article {id: row.id})
SET article._origin = row.origin
WITH article
MATCH (article)<-[:QUOTED_IN]-(quotation:Quotation)
RETURN DISTINCT quotation._statementKey AS statementKey
ORDER BY statementKey`,
  },

  /** Writes the quotations of articles that have none yet. */
  writeQuotations: {
    name: "writeQuotations",
    mode: "write",
    parameters: { quotations: "List<Map>" },
    columns: {},
    text: `UNWIND $quotations AS row
MATCH (article:Article {id: row.articleId})
CREATE (quotation:Quotation {id: row.id})-[:QUOTED_IN]->(article)
SET
  quotation += row.properties,
  quotation.confidence = toFloat(row.confidence),
  quotation.saidOn = date(row.saidOn),
  quotation.saidOnTo = date(row.saidOnTo)`,
  },

  /** Writes which articles were found where. */
  writeSeats: {
    name: "writeSeats",
    mode: "write",
    parameters: { seats: "List<Map>" },
    columns: {},
    text: `UNWIND $seats AS row
MERGE (seat:_Internal {_seat: row.seatId})
SET seat._articleId = row.articleId`,
  },
} as const satisfies Record<string, QueryDefinition>;

/** Parts of queries by what they are for; `graph/compile/` joins them to the query that an operation needs. */
export const fragments = {
  facets: {
    /** To whom a statement was made. */
    addressee: {
      binds: ["statement","value"],
      parameters: {},
      values: {},
      text: `MATCH (statement)-[:ADDRESSED_TO]->(value)`,
    },

    /** Pairs of speakers of a list's statements who are quoted about the same places: among the fifty who are quoted most, those with most places in common first. */
    coOccurrence: {
      binds: ["set","statement","actor","total","most","place","present","one","other","places"],
      parameters: { first: "Integer" },
      values: {},
      text: `UNWIND set AS statement
MATCH (actor)-[:SAID]->(statement)
WITH actor, count(*) AS total
ORDER BY total DESC, actor.id
LIMIT 50
WITH collect(actor) AS most
UNWIND set AS statement
MATCH (actor)-[:SAID]->(statement)-[:ABOUT]->(place:Place)
WHERE actor IN most
WITH DISTINCT place, actor
WITH place, collect(actor) AS present
ORDER BY place._sortName, place.id
UNWIND present AS one
UNWIND present AS other
WITH place, one, other
WHERE one.id < other.id
WITH one, other, collect(place) AS places
ORDER BY size(places) DESC, one.id, other.id
LIMIT $first`,
    },

    /** The countries that a statement is about, or places inside them. */
    country: {
      binds: ["statement","value"],
      parameters: {},
      values: {},
      text: `MATCH (statement)-[:ABOUT]->(:Place)-[:PART_OF*0..]->(value:Place {kind: 'COUNTRY'})
WITH DISTINCT statement, value`,
    },

    /** When a statement was made, or published where that is not known, or what of the two is asked for. */
    dated: {
      binds: ["statement","isSaid","day","precision"],
      parameters: { time: "String" },
      values: {},
      text: `WITH
  statement,
  $time = 'SAID_ON' OR ($time = 'EITHER' AND statement.saidOn IS NOT NULL) AS isSaid
WITH
  statement,
  isSaid,
  CASE WHEN isSaid THEN statement.saidOn ELSE statement.publishedOn END AS day,
  CASE WHEN isSaid THEN statement.saidOnPrecision ELSE statement.publishedOnPrecision END AS precision`,
    },

    /** The entities that most statements have, with these. */
    groupEntities: {
      binds: ["statement","value","own"],
      parameters: { first: "Integer" },
      values: {},
      text: `WITH value, collect(statement) AS own
ORDER BY size(own) DESC, value._sortName, value.id
LIMIT $first`,
    },

    /** The words that most statements have, with these. */
    groupWords: {
      binds: ["statement","value","own"],
      parameters: { first: "Integer" },
      values: {},
      text: `WITH value, collect(statement) AS own
ORDER BY size(own) DESC, toLower(value), value
LIMIT $first`,
    },

    /** How the article hands on the words. */
    kind: {
      binds: ["statement","value"],
      parameters: {},
      values: {},
      text: `WITH statement, statement.kind AS value`,
    },

    /** Through which medium a statement came. */
    medium: {
      binds: ["statement","medium","value"],
      parameters: {},
      values: {},
      text: `MATCH (statement)-[:VIA]->(medium)
WITH statement, medium.name AS value`,
    },

    /** In which month a statement was made or published, YYYY-MM, where that is known. */
    month: {
      binds: ["statement","day","precision","value"],
      parameters: {},
      values: {},
      text: `WITH statement, day, precision
WHERE precision IN ['DAY', 'MONTH']
WITH statement, left(toString(day), 7) AS value`,
    },

    /** The places that a statement is about, or that lie around such a place, as far as any of the statements names them itself: as many as are found when the place is asked for. */
    place: {
      binds: ["statement","place","value","found","isNamed"],
      parameters: {},
      values: {},
      text: `MATCH (statement)-[:ABOUT]->(place:Place)-[:PART_OF*0..]->(value:Place)
WITH value, collect(DISTINCT statement) AS found, max(place = value) AS isNamed
WHERE isNamed
UNWIND found AS statement
WITH statement, value`,
    },

    /** Who published the articles that quote a statement. */
    publisher: {
      binds: ["statement","article","value"],
      parameters: {},
      values: {},
      text: `MATCH (statement)<-[:EVIDENCE_FOR]-()-[:QUOTED_IN]->(article)
WHERE article.publisher IS NOT NULL
WITH DISTINCT statement, article.publisher AS value`,
    },

    /** Who made a statement. */
    speaker: {
      binds: ["statement","value"],
      parameters: {},
      values: {},
      text: `MATCH (value)-[:SAID]->(statement)`,
    },

    /** How many statements of a list are of each stretch of time, and how many of these are dated by when they were made; those that are not dated as closely are left out. */
    timeline: {
      binds: ["isSaid","day","precision","start","size","saidSize","buckets"],
      parameters: { unit: "String", precisions: "List<String>" },
      values: {},
      text: `WITH isSaid, day, precision
WHERE precision IN $precisions
WITH
  date.truncate($unit, day) AS start,
  count(*) AS size,
  count(CASE WHEN isSaid THEN 1 END) AS saidSize
ORDER BY start
RETURN collect([toString(start), toFloat(size), toFloat(saidSize)]) AS buckets`,
    },

    /** On which topics a statement takes a side. */
    topic: {
      binds: ["statement","stance","value"],
      parameters: {},
      values: {},
      text: `MATCH (statement)<-[:EVIDENCE_FOR]-()-[stance:TAKES_SIDE]->()
WITH DISTINCT statement, stance.topic AS value`,
    },

    /** In which year a statement was made or published, where that is known. */
    year: {
      binds: ["statement","day","value"],
      parameters: {},
      values: {},
      text: `WITH statement, day
WHERE day IS NOT NULL
WITH statement, left(toString(day), 4) AS value`,
    },
  },

  fields: {
    /** The organizations that an actor belongs to. */
    actorMemberships: {
      binds: ["actor","membership","organization"],
      parameters: {},
      values: {},
      text: `MATCH (actor)-[membership:MEMBER_OF]->(organization)
WITH membership, organization
ORDER BY organization._sortName, organization.id`,
    },

    /** The articles whose text is nearly the same. */
    articleCopies: {
      binds: ["article","copy"],
      parameters: {},
      values: {},
      text: `MATCH (article)-[:COPY_OF]-(copy)
WITH copy
ORDER BY copy.id`,
    },

    /** The quotations of an article, in the order of the text. */
    articleQuotations: {
      binds: ["article","quotation"],
      parameters: {},
      values: {},
      text: `MATCH (article)<-[:QUOTED_IN]-(quotation)
WITH quotation
ORDER BY quotation.start, quotation.id`,
    },

    /** The ids that lead to an entity besides its own. */
    entityFormerIds: {
      binds: ["entity","former","formerId"],
      parameters: {},
      values: {},
      text: `COLLECT {
  MATCH (former:_Internal {_entityId: entity.id})
  RETURN DISTINCT former._formerId AS formerId ORDER BY formerId
}`,
    },

    /** The words by which articles name an entity. */
    entitySpellings: {
      binds: ["entity","naming","spelling"],
      parameters: {},
      values: {},
      text: `COLLECT {
  MATCH ()-[naming:NAMES]->(entity)
  WITH DISTINCT naming.text AS spelling
  RETURN spelling ORDER BY toLower(spelling), spelling
}`,
    },

    /** The quotations in which the words stand by which a statement's slot is known, with these words. */
    inferenceNamings: {
      binds: ["statement","inference","target","quotation","naming"],
      parameters: {},
      values: {},
      text: `MATCH (statement)<-[:EVIDENCE_FOR]-(quotation)-[naming:NAMES]->(target)
WHERE naming.role =
  CASE type(inference)
    WHEN 'SAID' THEN 'SOURCE'
    WHEN 'ADDRESSED_TO' THEN 'ADDRESSEE'
    WHEN 'VIA' THEN 'MEDIUM'
    ELSE type(inference)
  END
WITH quotation, naming
ORDER BY quotation.id, naming.start`,
    },

    /** Which of the types of its kind a node is of. */
    nodeLabel: {
      binds: ["node","label"],
      parameters: {},
      values: {},
      text: `head([label IN labels(node) WHERE label <> 'Actor'])`,
    },

    /** The actors that belong to an organization. */
    organizationMembers: {
      binds: ["organization","membership","member"],
      parameters: {},
      values: {},
      text: `MATCH (organization)<-[membership:MEMBER_OF]-(member)
WITH membership, member
ORDER BY member._sortName, member.id`,
    },

    /** The place that directly contains a place. */
    placePartOf: {
      binds: ["place","around"],
      parameters: {},
      values: {},
      text: `MATCH (place)-[:PART_OF]->(around)
WITH around
ORDER BY around.id`,
    },

    /** The places that lie directly inside a place. */
    placeParts: {
      binds: ["place","part"],
      parameters: {},
      values: {},
      text: `MATCH (place)<-[:PART_OF]-(part)
WITH part
ORDER BY part._sortName, part.id`,
    },

    /** The organization for which a place's name may stand. */
    placeStandsFor: {
      binds: ["place","organization"],
      parameters: {},
      values: {},
      text: `MATCH (place)-[:STANDS_FOR]->(organization)
WITH organization
ORDER BY organization.id`,
    },

    /** The id of the article in which a quotation stands. */
    quotationArticleId: {
      binds: ["quotation","article"],
      parameters: {},
      values: {},
      text: `head(COLLECT {
  MATCH (quotation)-[:QUOTED_IN]->(article)
  RETURN article.id
})`,
    },

    /** The article in which a quotation stands. */
    quotationArticle: {
      binds: ["quotation","article"],
      parameters: {},
      values: {},
      text: `MATCH (quotation)-[:QUOTED_IN]->(article)
WITH article
ORDER BY article.id`,
    },

    /** The statement that a quotation backs. */
    quotationStatement: {
      binds: ["quotation","statement"],
      parameters: {},
      values: {},
      text: `MATCH (quotation)-[:EVIDENCE_FOR]->(statement)
WITH statement
ORDER BY statement.id`,
    },

    /** The places and actors that a statement concerns. */
    statementAbout: {
      binds: ["statement","subject"],
      parameters: {},
      values: {},
      text: `MATCH (statement)-[:ABOUT]->(subject)
WITH subject
ORDER BY subject._sortName, subject.id`,
    },

    /** To whom a statement was made. */
    statementAddressees: {
      binds: ["statement","actor"],
      parameters: {},
      values: {},
      text: `MATCH (statement)-[:ADDRESSED_TO]->(actor)
WITH actor
ORDER BY actor._sortName, actor.id`,
    },

    /** The statements through which a statement reached an article: the outermost first, itself last. Where several lines of reports end in it, the longest is taken. */
    statementChain: {
      binds: ["statement","link","line","outermost"],
      parameters: {},
      values: {},
      text: `MATCH line = (outermost)-[:REPORTS*0..]->(statement)
WHERE NOT ()-[:REPORTS]->(outermost)
WITH line
ORDER BY length(line) DESC, outermost.id
LIMIT 1
UNWIND nodes(line) AS link
WITH link`,
    },

    /** The other statements with which a statement is joined as CONTRADICTS. */
    statementContradicts: {
      binds: ["statement","relation","other"],
      parameters: {},
      values: {},
      text: `MATCH (statement)-[relation:CONTRADICTS]-(other)
WITH relation, other
ORDER BY other.id`,
    },

    /** The other statements with which a statement is joined as CORROBORATES. */
    statementCorroborates: {
      binds: ["statement","relation","other"],
      parameters: {},
      values: {},
      text: `MATCH (statement)-[relation:CORROBORATES]-(other)
WITH relation, other
ORDER BY other.id`,
    },

    /** The quotations of a statement with words that say that nobody could check it. */
    statementDisclaimers: {
      binds: ["statement","quotation","source"],
      parameters: {},
      values: {},
      text: `MATCH (statement)<-[:EVIDENCE_FOR]-(quotation)-[:QUOTED_IN]->(source)
WHERE size(quotation.disclaimerStarts) > 0
WITH quotation, source
ORDER BY source.id, quotation.start, quotation.id`,
    },

    /** What a statement is joined to by a rule. */
    statementInferences: {
      binds: ["statement","inference","target"],
      parameters: {},
      values: {},
      text: `MATCH (statement)-[inference:SAID|ON_BEHALF_OF|ADDRESSED_TO|ABOUT|SAID_AT|VIA|REPORTS]-(target)
WHERE type(inference) <> 'REPORTS' OR startNode(inference) = statement
WITH inference, target
ORDER BY type(inference), target.name, target.id`,
    },

    /** Through which medium a statement came. */
    statementMedium: {
      binds: ["statement","medium"],
      parameters: {},
      values: {},
      text: `head(COLLECT {
  MATCH (statement)-[:VIA]->(medium)
  RETURN medium.name ORDER BY medium.name
})`,
    },

    /** The organization for which a statement was made. */
    statementOnBehalfOf: {
      binds: ["statement","organization"],
      parameters: {},
      values: {},
      text: `MATCH (statement)-[:ON_BEHALF_OF]->(organization)
WITH organization
ORDER BY organization.id`,
    },

    /** The quotations that back a statement, in the order of articles and texts. */
    statementQuotations: {
      binds: ["statement","quotation","source"],
      parameters: {},
      values: {},
      text: `MATCH (statement)<-[:EVIDENCE_FOR]-(quotation)-[:QUOTED_IN]->(source)
WITH quotation, source
ORDER BY source.id, quotation.start, quotation.id`,
    },

    /** The statements that report a statement. */
    statementReportedBy: {
      binds: ["statement","outer"],
      parameters: {},
      values: {},
      text: `MATCH (outer)-[:REPORTS]->(statement)
WITH outer
ORDER BY outer.id`,
    },

    /** The statements that a statement reports. */
    statementReports: {
      binds: ["statement","inner"],
      parameters: {},
      values: {},
      text: `MATCH (statement)-[:REPORTS]->(inner)
WITH inner
ORDER BY inner.id`,
    },

    /** Where a statement was made. */
    statementSaidAt: {
      binds: ["statement","place"],
      parameters: {},
      values: {},
      text: `MATCH (statement)-[:SAID_AT]->(place)
WITH place
ORDER BY place.id`,
    },

    /** The words for the source in the quotation that gave a statement its id. */
    statementSourceText: {
      binds: ["statement","first"],
      parameters: {},
      values: {},
      text: `head(COLLECT {
  MATCH (first:Quotation {id: statement.id})
  RETURN first.sourceText
})`,
    },

    /** Who said a statement. */
    statementSpeaker: {
      binds: ["statement","actor"],
      parameters: {},
      values: {},
      text: `MATCH (actor)-[:SAID]->(statement)
WITH actor
ORDER BY actor.id`,
    },

    /** The other statements with which a statement is joined as UNDETERMINED. */
    statementUndetermined: {
      binds: ["statement","relation","other"],
      parameters: {},
      values: {},
      text: `MATCH (statement)-[relation:UNDETERMINED]-(other)
WITH relation, other
ORDER BY other.id`,
    },
  },

  orders: {
    /** By what a list in the order of days is sorted. */
    dayKey: {
      binds: ["item"],
      parameters: {},
      values: {},
      text: `item._sortKey`,
    },

    /** The undated first, then the oldest. */
    dayReversed: {
      binds: ["item"],
      parameters: {},
      values: {},
      text: `ORDER BY item._sortKey, item.id DESC`,
    },

    /** The newest first, the undated last. */
    day: {
      binds: ["item"],
      parameters: {},
      values: {},
      text: `ORDER BY item._sortKey DESC, item.id`,
    },

    /** By what a list is sorted whose best matches stand first. */
    matchKey: {
      binds: ["item"],
      parameters: { exact: "List<String>" },
      values: {},
      text: `CASE WHEN item.id IN $exact THEN '0' ELSE '1' END + item._sortName`,
    },

    /** Those last whose names are as they were asked for, against the order of names. */
    matchReversed: {
      binds: ["item"],
      parameters: { exact: "List<String>" },
      values: {},
      text: `ORDER BY CASE WHEN item.id IN $exact THEN '0' ELSE '1' END + item._sortName DESC, item.id DESC`,
    },

    /** Those first whose names are as they were asked for, then in the order of names. */
    match: {
      binds: ["item"],
      parameters: { exact: "List<String>" },
      values: {},
      text: `ORDER BY CASE WHEN item.id IN $exact THEN '0' ELSE '1' END + item._sortName, item.id`,
    },

    /** By what a list in the order of names is sorted. */
    nameKey: {
      binds: ["item"],
      parameters: {},
      values: {},
      text: `item._sortName`,
    },

    /** Against the order of names. */
    nameReversed: {
      binds: ["item"],
      parameters: {},
      values: {},
      text: `ORDER BY item._sortName DESC, item.id DESC`,
    },

    /** In the order of names. */
    name: {
      binds: ["item"],
      parameters: {},
      values: {},
      text: `ORDER BY item._sortName, item.id`,
    },
  },

  roots: {
    /** Articles with some ids. */
    articlesByIds: {
      binds: ["id","found"],
      parameters: { ids: "List<String>" },
      values: {},
      text: `UNWIND $ids AS id
MATCH (found:Article {id: id})`,
    },

    /** Actors and places with some ids, or to which these lead. */
    entitiesByIds: {
      binds: ["id","former","entityId","found"],
      parameters: { ids: "List<String>" },
      values: {},
      text: `UNWIND $ids AS id
OPTIONAL MATCH (former:_Internal {_formerId: id})
WITH id, coalesce(former._entityId, id) AS entityId
MATCH (found:Actor|Place {id: entityId})`,
    },

    /** The statement, actor, place or article with an id, or to which it leads. */
    nodeById: {
      binds: ["former","entityId","found"],
      parameters: { id: "String" },
      values: {},
      text: `OPTIONAL MATCH (former:_Internal {_formerId: $id})
WITH coalesce(former._entityId, former._articleId, $id) AS entityId
CALL (entityId) {
  MATCH (found:Actor|Place|Article {id: entityId})
  RETURN found
  UNION
  MATCH (:Quotation {id: entityId})-[:EVIDENCE_FOR]->(found)
  RETURN found
}`,
    },

    /** Quotations with some ids. */
    quotationsByIds: {
      binds: ["id","found"],
      parameters: { ids: "List<String>" },
      values: {},
      text: `UNWIND $ids AS id
MATCH (found:Quotation {id: id})`,
    },

    /** The statement that a quotation with an id backs. A statement has the id of one of them. */
    statementById: {
      binds: ["found"],
      parameters: { id: "String" },
      values: {},
      text: `MATCH (:Quotation {id: $id})-[:EVIDENCE_FOR]->(found)`,
    },

    /** Statements with some ids. */
    statementsByIds: {
      binds: ["id","found"],
      parameters: { ids: "List<String>" },
      values: {},
      text: `UNWIND $ids AS id
MATCH (found:Statement {id: id})`,
    },
  },

  sets: {
    /** The organizations of a set, and whoever belongs to them. */
    actorsOfBodies: {
      binds: ["set","body","entity"],
      parameters: {},
      values: {},
      text: `UNWIND set AS body
MATCH (body)<-[:MEMBER_OF*0..3]-(entity)`,
    },

    /** Actors that belong to the organizations of a set. */
    actorsOfOrganizations: {
      binds: ["set","organization","entity"],
      parameters: {},
      values: {},
      text: `UNWIND set AS organization
MATCH (organization)<-[:MEMBER_OF]-(entity)`,
    },

    /** The article with an id, or to which it leads. */
    articlesById: {
      binds: ["former","articleId","entity"],
      parameters: { id: "String" },
      values: {},
      text: `OPTIONAL MATCH (former:_Internal {_formerId: $id})
WITH coalesce(former._articleId, $id) AS articleId
MATCH (entity:Article {id: articleId})`,
    },

    /** The organizations for which the places of a set stand, and those inside; and those that speak for the country by whose name they are looked for, be it in the graph or not. */
    bodiesOfCountries: {
      binds: ["set","country","id","entity"],
      parameters: { ids: "List<String>" },
      values: {},
      text: `CALL (*) {
  UNWIND set AS country
  MATCH (country)<-[:PART_OF*0..]-()-[:STANDS_FOR]->(entity)
  RETURN entity
  UNION
  UNWIND $ids AS id
  MATCH (entity:Actor {id: id})
  RETURN entity
}`,
    },

    /** The actor or place with an id, or to which the id leads since a decision was made. */
    entitiesById: {
      binds: ["former","entityId","entity"],
      parameters: { id: "String" },
      values: {},
      text: `OPTIONAL MATCH (former:_Internal {_formerId: $id})
WITH coalesce(former._entityId, $id) AS entityId
MATCH (entity:Actor|Place {id: entityId})`,
    },

    /** The actors and places with some ids. */
    entitiesByIds: {
      binds: ["id","entity"],
      parameters: { ids: "List<String>" },
      values: {},
      text: `UNWIND $ids AS id
MATCH (entity:Actor|Place {id: id})`,
    },

    /** All actors and places. */
    everyEntity: {
      binds: ["entity"],
      parameters: {},
      values: {},
      text: `MATCH (entity:Actor|Place)`,
    },

    /** The medium with a name, in capitals or not. */
    mediaByName: {
      binds: ["entity"],
      parameters: { medium: "String" },
      values: {},
      text: `MATCH (entity:Medium)
WHERE toLower(entity.name) = toLower($medium)`,
    },

    /** Places in a box; one whose west is greater than its east crosses the 180th meridian. */
    placesInBox: {
      binds: ["entity"],
      parameters: { south: "Float", west: "Float", north: "Float", east: "Float" },
      values: {},
      text: `MATCH (entity:Place)
WHERE point.withinBBox(
  entity.location,
  point({latitude: $south, longitude: $west}),
  point({latitude: $north, longitude: $east})
)`,
    },

    /** Places inside those of a set, at any depth. */
    placesInside: {
      binds: ["set","around","entity"],
      parameters: {},
      values: {},
      text: `UNWIND set AS around
MATCH (around)<-[:PART_OF*1..]-(entity)`,
    },

    /** Places within some meters of a point. */
    placesNear: {
      binds: ["entity"],
      parameters: { latitude: "Float", longitude: "Float", meters: "Float" },
      values: {},
      text: `MATCH (entity:Place)
WHERE point.distance(entity.location, point({latitude: $latitude, longitude: $longitude})) <= $meters`,
    },

    /** The statements that quotations with some ids back. */
    statementsById: {
      binds: ["id","entity"],
      parameters: { ids: "List<String>" },
      values: {},
      text: `UNWIND $ids AS id
MATCH (:Quotation {id: id})-[:EVIDENCE_FOR]->(entity)`,
    },

    /** What a set holds, and all places inside it. */
    withAllInside: {
      binds: ["set","around","entity"],
      parameters: {},
      values: {},
      text: `UNWIND set AS around
MATCH (around)<-[:PART_OF*0..]-(entity)`,
    },
  },

  starts: {
    /** The entities of a set. */
    entitiesOfSet: {
      binds: ["set","entity"],
      parameters: {},
      values: {},
      text: `UNWIND set AS entity`,
    },

    /** No more than some of the statements with some words, those that Lucene scores highest. */
    someStatementsBySearch: {
      binds: ["statement"],
      parameters: { search: "String", most: "Integer" },
      values: {},
      text: `CALL db.index.fulltext.queryNodes('statementText', $search, {limit: $most}) YIELD node AS statement`,
    },

    /** Statements about the actors and places of a set. */
    statementsAbout: {
      binds: ["set","subject","statement"],
      parameters: {},
      values: {},
      text: `UNWIND set AS subject
MATCH (subject)<-[:ABOUT]-(statement)`,
    },

    /** Statements that came through the media of a set. */
    statementsByMedia: {
      binds: ["set","medium","statement"],
      parameters: {},
      values: {},
      text: `UNWIND set AS medium
MATCH (medium)<-[:VIA]-(statement)`,
    },

    /** Statements that those of the actors of a set report. */
    statementsByRelayers: {
      binds: ["set","relayer","statement"],
      parameters: {},
      values: {},
      text: `UNWIND set AS relayer
MATCH (relayer)-[:SAID]->()-[:REPORTS]->(statement)`,
    },

    /** Statements with some words of the days from one to another, both YYYY-MM-DD. */
    statementsBySearchWithinDays: {
      binds: ["oldest","newest","statement"],
      parameters: { search: "String" },
      values: {},
      text: `CALL db.index.fulltext.queryNodes(
  'statementText',
  '(' + $search + ') AND _dayTerm:[' +
    replace(oldest, '-', '') + ' TO ' + replace(newest, '-', '') + ']'
) YIELD node AS statement`,
    },

    /** Statements with some words, in Lucene syntax made from plain words. */
    statementsBySearch: {
      binds: ["statement"],
      parameters: { search: "String" },
      values: {},
      text: `CALL db.index.fulltext.queryNodes('statementText', $search) YIELD node AS statement`,
    },

    /** Statements that the articles of a set quote. */
    statementsOfArticles: {
      binds: ["set","article","statement"],
      parameters: {},
      values: {},
      text: `UNWIND set AS article
MATCH (article)<-[:QUOTED_IN]-()-[:EVIDENCE_FOR]->(statement)`,
    },

    /** The statements of a set. */
    statementsOfSet: {
      binds: ["set","statement"],
      parameters: {},
      values: {},
      text: `UNWIND set AS statement`,
    },

    /** Statements of the actors of a set. */
    statementsOfSpeakers: {
      binds: ["set","speaker","statement"],
      parameters: {},
      values: {},
      text: `UNWIND set AS speaker
MATCH (speaker)-[:SAID]->(statement)`,
    },

    /** Statements made at the places of a set. */
    statementsSaidAt: {
      binds: ["set","site","statement"],
      parameters: {},
      values: {},
      text: `UNWIND set AS site
MATCH (site)<-[:SAID_AT]-(statement)`,
    },

    /** Statements made to the actors of a set. */
    statementsToAddressees: {
      binds: ["set","addressee","statement"],
      parameters: {},
      values: {},
      text: `UNWIND set AS addressee
MATCH (addressee)<-[:ADDRESSED_TO]-(statement)`,
    },
  },

  tests: {
    /** Whether the actor belongs to an organization of the set. */
    actorAffiliation: {
      binds: ["actor","organization","set"],
      parameters: {},
      values: {},
      text: `EXISTS {
  MATCH (actor)-[:MEMBER_OF]->(organization)
  WHERE organization IN set
}`,
    },

    /** Whether the actor is, or belongs to, an organization of the set. */
    actorOfBodies: {
      binds: ["actor","body","set"],
      parameters: {},
      values: {},
      text: `EXISTS {
  MATCH (actor)-[:MEMBER_OF*0..3]->(body)
  WHERE body IN set
}`,
    },

    /** Whether the actor has the label of a type. */
    actorType: {
      binds: ["actor"],
      parameters: { label: "String" },
      values: {},
      text: `$label IN labels(actor)`,
    },

    /** Whether it stands after some row of a list of the newest first. */
    afterDay: {
      binds: ["item"],
      parameters: { key: "String", id: "String" },
      values: {},
      text: `item._sortKey <= $key AND (item._sortKey < $key OR item.id > $id)`,
    },

    /** Whether it stands after some row of a list whose best matches stand first. */
    afterMatch: {
      binds: ["item"],
      parameters: { exact: "List<String>", key: "String", id: "String" },
      values: {},
      text: `CASE
  WHEN CASE WHEN item.id IN $exact THEN '0' ELSE '1' END + item._sortName = $key THEN item.id > $id
  ELSE CASE WHEN item.id IN $exact THEN '0' ELSE '1' END + item._sortName > $key
END`,
    },

    /** Whether it stands after some row of a list in the order of names. */
    afterName: {
      binds: ["item"],
      parameters: { key: "String", id: "String" },
      values: {},
      text: `item._sortName >= $key AND (item._sortName > $key OR item.id > $id)`,
    },

    /** Whether the article was filed from there, in capitals or not. */
    articleDateline: {
      binds: ["article"],
      parameters: { dateline: "String" },
      values: {},
      text: `coalesce(toLower(article.dateline) = toLower($dateline), false)`,
    },

    /** Whether it is the article with an id, or to which it leads. */
    articleId: {
      binds: ["article","former"],
      parameters: { id: "String" },
      values: {},
      text: `(
  article.id = $id
  OR EXISTS { MATCH (former:_Internal {_formerId: $id, _articleId: article.id}) }
)`,
    },

    /** Whether the article was, or may have been, published on the day, YYYY-MM-DD, or later: of some only the month is known, or the year, which begins no earlier than the day's own. */
    articlePublishedFrom: {
      binds: ["article"],
      parameters: { day: "String" },
      values: {},
      text: `article._sortKey >= left($day, 4) AND coalesce(article.publishedTo, article._sortKey) >= $day`,
    },

    /** Whether the article was, or may have been, published on the day, YYYY-MM-DD, or before. */
    articlePublishedTo: {
      binds: ["article"],
      parameters: { day: "String" },
      values: {},
      text: `article._sortKey <= $day AND article._sortKey <> ''`,
    },

    /** Whether the outlet published the article, in capitals or not. */
    articlePublisher: {
      binds: ["article"],
      parameters: { publisher: "String" },
      values: {},
      text: `coalesce(toLower(article.publisher) = toLower($publisher), false)`,
    },

    /** Whether it stands before some row of a list of the newest first. */
    beforeDay: {
      binds: ["item"],
      parameters: { key: "String", id: "String" },
      values: {},
      text: `item._sortKey >= $key AND (item._sortKey > $key OR item.id < $id)`,
    },

    /** Whether it stands before some row of a list whose best matches stand first. */
    beforeMatch: {
      binds: ["item"],
      parameters: { exact: "List<String>", key: "String", id: "String" },
      values: {},
      text: `CASE
  WHEN CASE WHEN item.id IN $exact THEN '0' ELSE '1' END + item._sortName = $key THEN item.id < $id
  ELSE CASE WHEN item.id IN $exact THEN '0' ELSE '1' END + item._sortName < $key
END`,
    },

    /** Whether it stands before some row of a list in the order of names. */
    beforeName: {
      binds: ["item"],
      parameters: { key: "String", id: "String" },
      values: {},
      text: `item._sortName <= $key AND (item._sortName < $key OR item.id < $id)`,
    },

    /** Whether it has one of some ids. */
    entityIdAmong: {
      binds: ["entity"],
      parameters: { ids: "List<String>" },
      values: {},
      text: `entity.id IN $ids`,
    },

    /** Whether it has this id, or the id leads to it. */
    entityId: {
      binds: ["entity","former"],
      parameters: { id: "String" },
      values: {},
      text: `(
  entity.id = $id
  OR EXISTS { MATCH (former:_Internal {_formerId: $id, _entityId: entity.id}) }
)`,
    },

    /** Whether it is one of a set. */
    entityInSet: {
      binds: ["entity","set"],
      parameters: {},
      values: {},
      text: `entity IN set`,
    },

    /** Whether it is an actor. */
    isActor: {
      binds: ["entity"],
      parameters: {},
      values: {},
      text: `entity:Actor`,
    },

    /** Whether it is a place. */
    isPlace: {
      binds: ["entity"],
      parameters: {},
      values: {},
      text: `entity:Place`,
    },

    /** Whether the place lies in a box; one whose west is greater than its east crosses the 180th meridian. */
    placeInBox: {
      binds: ["place"],
      parameters: { south: "Float", west: "Float", north: "Float", east: "Float" },
      values: {},
      text: `coalesce(
  point.withinBBox(
    place.location,
    point({latitude: $south, longitude: $west}),
    point({latitude: $north, longitude: $east})
  ),
  false
)`,
    },

    /** Whether the place lies within some meters of a point. */
    placeNear: {
      binds: ["place"],
      parameters: { latitude: "Float", longitude: "Float", meters: "Float" },
      values: {},
      text: `coalesce(
  point.distance(place.location, point({latitude: $latitude, longitude: $longitude})) <= $meters,
  false
)`,
    },

    /** Whether the place lies inside one of the set, at any depth. */
    placeWithin: {
      binds: ["place","around","set"],
      parameters: {},
      values: {},
      text: `EXISTS {
  MATCH (place)-[:PART_OF*1..]->(around)
  WHERE around IN set
}`,
    },

    /** Whether the statement was made to an actor who meets `test`. */
    statementAddressee: {
      binds: ["statement","addressee","test"],
      parameters: {},
      values: {},
      text: `EXISTS {
  MATCH (statement)-[:ADDRESSED_TO]->(addressee)
  WHERE test
}`,
    },

    /** Whether the statement is quoted in an article that meets `test`. */
    statementArticle: {
      binds: ["statement","article","test"],
      parameters: {},
      values: {},
      text: `EXISTS {
  MATCH (statement)<-[:EVIDENCE_FOR]-()-[:QUOTED_IN]->(article)
  WHERE test
}`,
    },

    /** Whether a person decided whose name stands in the statement's quotations. */
    statementDecided: {
      binds: ["statement","naming"],
      parameters: {},
      values: {},
      text: `EXISTS {
  MATCH (statement)<-[:EVIDENCE_FOR]-()-[naming:NAMES]->()
  WHERE naming.resolvedId IS NOT NULL
}`,
    },

    /** Whether at least so many reports lie between the statement and the article. */
    statementDepthFrom: {
      binds: ["statement","line"],
      parameters: { depth: "Integer" },
      values: {},
      text: `EXISTS {
  MATCH line = ()-[:REPORTS*0..]->(statement)
  WHERE length(line) >= $depth
}`,
    },

    /** Whether at most so many reports lie between the statement and the article. */
    statementDepthTo: {
      binds: ["statement","line"],
      parameters: { depth: "Integer" },
      values: {},
      text: `NOT EXISTS {
  MATCH line = ()-[:REPORTS*1..]->(statement)
  WHERE length(line) > $depth
}`,
    },

    /** Whether the statement is among those that a search found. */
    statementFound: {
      binds: ["statement","set"],
      parameters: {},
      values: {},
      text: `statement IN set`,
    },

    /** Whether the statement is of one of the kinds. */
    statementKind: {
      binds: ["statement"],
      parameters: { kinds: "List<String>" },
      values: {},
      text: `statement.kind IN $kinds`,
    },

    /** Whether nobody is known to whom the statement was made. */
    statementLacksAddressee: {
      binds: ["statement"],
      parameters: {},
      values: {},
      text: `NOT EXISTS { (statement)-[:ADDRESSED_TO]->() }`,
    },

    /** Whether no day is known on which the statement was made. */
    statementLacksDay: {
      binds: ["statement"],
      parameters: {},
      values: {},
      text: `statement.saidOn IS NULL`,
    },

    /** Whether no medium is known. */
    statementLacksMedium: {
      binds: ["statement"],
      parameters: {},
      values: {},
      text: `NOT EXISTS { (statement)-[:VIA]->() }`,
    },

    /** Whether no place is known where the statement was made. */
    statementLacksSite: {
      binds: ["statement"],
      parameters: {},
      values: {},
      text: `NOT EXISTS { (statement)-[:SAID_AT]->() }`,
    },

    /** Whether nobody is known to have made the statement. */
    statementLacksSpeaker: {
      binds: ["statement"],
      parameters: {},
      values: {},
      text: `NOT EXISTS { ()-[:SAID]->(statement) }`,
    },

    /** Whether nothing is known that the statement is about. */
    statementLacksSubject: {
      binds: ["statement"],
      parameters: {},
      values: {},
      text: `NOT EXISTS { (statement)-[:ABOUT]->() }`,
    },

    /** Whether the statement came through the medium, in capitals or not. */
    statementMedium: {
      binds: ["statement","medium"],
      parameters: { medium: "String" },
      values: {},
      text: `EXISTS {
  MATCH (statement)-[:VIA]->(medium)
  WHERE toLower(medium.name) = toLower($medium)
}`,
    },

    /** Whether the statement is joined to another in one of these ways. */
    statementRelation: {
      binds: ["statement","relation"],
      parameters: { types: "List<String>" },
      values: {},
      text: `EXISTS {
  MATCH (statement)-[relation:CONTRADICTS|CORROBORATES|UNDETERMINED]-()
  WHERE type(relation) IN $types
}`,
    },

    /** Whether a statement of an actor who meets `test` reports the statement. */
    statementRelayer: {
      binds: ["statement","relayer","test"],
      parameters: {},
      values: {},
      text: `EXISTS {
  MATCH (relayer)-[:SAID]->()-[:REPORTS]->(statement)
  WHERE test
}`,
    },

    /** Whether the statement was certainly made on the day, YYYY-MM-DD, or later. */
    statementSaidFrom: {
      binds: ["statement"],
      parameters: { day: "String" },
      values: {},
      text: `statement._sortKey >= $day`,
    },

    /** Whether the statement was certainly made on the day, YYYY-MM-DD, or before. */
    statementSaidTo: {
      binds: ["statement"],
      parameters: { day: "String" },
      values: {},
      text: `statement._sortKey <= $day AND coalesce(statement.saidOnTo <= date($day), false)`,
    },

    /** Whether the statement was made at a place that meets `test`. */
    statementSite: {
      binds: ["statement","site","test"],
      parameters: {},
      values: {},
      text: `EXISTS {
  MATCH (statement)-[:SAID_AT]->(site)
  WHERE test
}`,
    },

    /** Whether an actor who meets `test` made the statement. */
    statementSpeaker: {
      binds: ["statement","speaker","test"],
      parameters: {},
      values: {},
      text: `EXISTS {
  MATCH (speaker)-[:SAID]->(statement)
  WHERE test
}`,
    },

    /** Whether the statement is about something that meets `test`. */
    statementSubject: {
      binds: ["statement","subject","test"],
      parameters: {},
      values: {},
      text: `EXISTS {
  MATCH (statement)-[:ABOUT]->(subject)
  WHERE test
}`,
    },

    /** Whether the statement takes a side on the topic, in capitals or not. */
    statementTopic: {
      binds: ["statement","stance"],
      parameters: { topic: "String" },
      values: {},
      text: `EXISTS {
  MATCH (statement)<-[:EVIDENCE_FOR]-()-[stance:TAKES_SIDE]->()
  WHERE toLower(stance.topic) = toLower($topic)
}`,
    },

    /** Whether a name in the statement's quotations may be another's, and nobody decided. */
    statementUndecided: {
      binds: ["statement","naming"],
      parameters: {},
      values: {},
      text: `EXISTS {
  MATCH (statement)<-[:EVIDENCE_FOR]-()-[naming:NAMES]->()
  WHERE naming.mayBeId IS NOT NULL
}`,
    },
  },

  totals: {
    /** How many actors there are. */
    actorTotal: {
      binds: [],
      parameters: {},
      values: {},
      text: `COUNT { (:Actor) }`,
    },

    /** How many articles there are. */
    articleTotal: {
      binds: [],
      parameters: {},
      values: {},
      text: `COUNT { (:Article) }`,
    },

    /** How many places there are. */
    placeTotal: {
      binds: [],
      parameters: {},
      values: {},
      text: `COUNT { (:Place) }`,
    },

    /** How many statements there are. */
    statementTotal: {
      binds: [],
      parameters: {},
      values: {},
      text: `COUNT { (:Statement) }`,
    },
  },

  values: {
    /** What an article holds itself. Its text is read by itself, once for everything that is cut from it. */
    articleValues: {
      binds: ["article"],
      parameters: {},
      values: {"id":{"expression":"article.id","type":"String"},"title":{"expression":"article.title","type":"String?"},"url":{"expression":"article.url","type":"String?"},"publisher":{"expression":"article.publisher","type":"String?"},"publishedOn":{"expression":"article.publishedOn","type":"Date?"},"dateline":{"expression":"article.dateline","type":"String?"},"aggregator":{"expression":"article.aggregator","type":"String?"},"isFromFeed":{"expression":"coalesce(article.isFromFeed, false)","type":"Boolean"},"publishedFrom":{"expression":"article.publishedFrom","type":"Date?"},"publishedTo":{"expression":"article.publishedTo","type":"Date?"},"publishedPrecision":{"expression":"article.publishedPrecision","type":"String?"},"publishedBasis":{"expression":"article.publishedBasis","type":"String?"},"publishedText":{"expression":"CASE article.publishedText WHEN '' THEN null ELSE article.publishedText END","type":"String?"},"creditStarts":{"expression":"article.creditStarts","type":"List<Integer>"},"creditEnds":{"expression":"article.creditEnds","type":"List<Integer>"},"findingCodes":{"expression":"article.findingCodes","type":"List<String>"},"findingMessages":{"expression":"article.findingMessages","type":"List<String>"},"findingStarts":{"expression":"article.findingStarts","type":"List<Integer>"},"findingEnds":{"expression":"article.findingEnds","type":"List<Integer>"}},
      text: `MATCH (article:Article)
RETURN
  article.id AS id,
  article.title AS title,
  article.url AS url,
  article.publisher AS publisher,
  article.publishedOn AS publishedOn,
  article.dateline AS dateline,
  article.aggregator AS aggregator,
  coalesce(article.isFromFeed, false) AS isFromFeed,
  article.publishedFrom AS publishedFrom,
  article.publishedTo AS publishedTo,
  article.publishedPrecision AS publishedPrecision,
  article.publishedBasis AS publishedBasis,
  CASE article.publishedText WHEN '' THEN null ELSE article.publishedText END AS publishedText,
  article.creditStarts AS creditStarts,
  article.creditEnds AS creditEnds,
  article.findingCodes AS findingCodes,
  article.findingMessages AS findingMessages,
  article.findingStarts AS findingStarts,
  article.findingEnds AS findingEnds`,
    },

    /** What an actor or a place holds itself. */
    entityValues: {
      binds: ["entity"],
      parameters: {},
      values: {"id":{"expression":"entity.id","type":"String"},"name":{"expression":"entity.name","type":"String"},"aliases":{"expression":"coalesce(entity.aliases, []) + coalesce(entity.writtenNames, [])","type":"List<String>"},"wikidata":{"expression":"entity.wikidata","type":"String?"},"description":{"expression":"entity.description","type":"String?"},"kind":{"expression":"entity.kind","type":"String?"},"geonames":{"expression":"entity.geonames","type":"String?"},"latitude":{"expression":"entity.location.latitude","type":"Float?"},"longitude":{"expression":"entity.location.longitude","type":"Float?"}},
      text: `MATCH (entity:Actor|Place)
RETURN
  entity.id AS id,
  entity.name AS name,
  coalesce(entity.aliases, []) + coalesce(entity.writtenNames, []) AS aliases,
  entity.wikidata AS wikidata,
  entity.description AS description,
  entity.kind AS kind,
  entity.geonames AS geonames,
  entity.location.latitude AS latitude,
  entity.location.longitude AS longitude`,
    },

    /** Why a statement is joined to an entity or a medium. */
    inferenceValues: {
      binds: ["statement","inference","target"],
      parameters: {},
      values: {"slot":{"expression":"CASE type(inference) WHEN 'SAID' THEN 'SPEAKER' WHEN 'ADDRESSED_TO' THEN 'ADDRESSEE' WHEN 'VIA' THEN 'MEDIUM' ELSE type(inference) END","type":"String"},"rule":{"expression":"inference.rule","type":"String"},"confidence":{"expression":"inference.confidence","type":"Float"}},
      text: `MATCH (statement)-[inference:SAID|ON_BEHALF_OF|ADDRESSED_TO|ABOUT|SAID_AT|VIA|REPORTS]-(target)
RETURN
  CASE type(inference) WHEN 'SAID' THEN 'SPEAKER' WHEN 'ADDRESSED_TO' THEN 'ADDRESSEE' WHEN 'VIA' THEN 'MEDIUM' ELSE type(inference) END AS slot,
  inference.rule AS rule,
  inference.confidence AS confidence`,
    },

    /** What a membership holds itself. */
    membershipValues: {
      binds: ["member","membership","organization"],
      parameters: {},
      values: {"role":{"expression":"membership.role","type":"String?"}},
      text: `MATCH (member)-[membership:MEMBER_OF]->(organization)
RETURN
  membership.role AS role`,
    },

    /** The words by which a quotation names an entity, and why they mean it. */
    namingValues: {
      binds: ["quotation","naming","target"],
      parameters: {},
      values: {"start":{"expression":"naming.start","type":"Integer"},"end":{"expression":"naming.end","type":"Integer"},"text":{"expression":"naming.text","type":"String"},"rule":{"expression":"naming.rule","type":"String"},"confidence":{"expression":"naming.confidence","type":"Float"}},
      text: `MATCH (quotation)-[naming:NAMES]->(target)
RETURN
  naming.start AS start,
  naming.end AS end,
  naming.text AS text,
  naming.rule AS rule,
  naming.confidence AS confidence`,
    },

    /** What a quotation holds itself. Its words are cut from the article's text where offsets count UTF-16 units, which Cypher's substring() does not. */
    quotationValues: {
      binds: ["quotation"],
      parameters: {},
      values: {"id":{"expression":"quotation.id","type":"String"},"kind":{"expression":"quotation.kind","type":"String"},"text":{"expression":"quotation.text","type":"String"},"rule":{"expression":"quotation.rule","type":"String"},"confidence":{"expression":"quotation.confidence","type":"Float"},"contentStarts":{"expression":"quotation.contentStarts","type":"List<Integer>"},"contentEnds":{"expression":"quotation.contentEnds","type":"List<Integer>"},"cue":{"expression":"quotation.cue","type":"String?"},"cueStart":{"expression":"quotation.cueStart","type":"Integer?"},"cueEnd":{"expression":"quotation.cueEnd","type":"Integer?"},"sourceText":{"expression":"quotation.sourceText","type":"String?"},"sourceStart":{"expression":"quotation.sourceStart","type":"Integer?"},"sourceEnd":{"expression":"quotation.sourceEnd","type":"Integer?"},"disclaimerStarts":{"expression":"quotation.disclaimerStarts","type":"List<Integer>"},"disclaimerEnds":{"expression":"quotation.disclaimerEnds","type":"List<Integer>"},"amountStarts":{"expression":"quotation.amountStarts","type":"List<Integer>"},"amountEnds":{"expression":"quotation.amountEnds","type":"List<Integer>"},"amountNumbers":{"expression":"quotation.amountNumbers","type":"List<String>"},"amountUnits":{"expression":"quotation.amountUnits","type":"List<String>"},"amountPrecisions":{"expression":"quotation.amountPrecisions","type":"List<String>"}},
      text: `MATCH (quotation:Quotation)
RETURN
  quotation.id AS id,
  quotation.kind AS kind,
  quotation.text AS text,
  quotation.rule AS rule,
  quotation.confidence AS confidence,
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
  quotation.amountPrecisions AS amountPrecisions`,
    },

    /** What is known of how another statement stands to one. */
    relationValues: {
      binds: ["statement","relation","other"],
      parameters: {},
      values: {"rule":{"expression":"relation.rule","type":"String"},"reason":{"expression":"relation.reason","type":"String"}},
      text: `MATCH (statement)-[relation:CONTRADICTS|CORROBORATES|UNDETERMINED]-(other:Statement)
RETURN
  relation.rule AS rule,
  relation.reason AS reason`,
    },

    /** What a statement holds itself. */
    statementValues: {
      binds: ["statement"],
      parameters: {},
      values: {"id":{"expression":"statement.id","type":"String"},"text":{"expression":"statement.text","type":"String"},"kind":{"expression":"statement.kind","type":"String"},"articleCount":{"expression":"statement.articleCount","type":"Integer"},"independentSources":{"expression":"coalesce(statement.independentSources, 1)","type":"Integer"},"saidOnFrom":{"expression":"statement.saidOn","type":"Date?"},"saidOnTo":{"expression":"statement.saidOnTo","type":"Date?"},"saidOnPrecision":{"expression":"statement.saidOnPrecision","type":"String?"},"saidOnBasis":{"expression":"statement.saidOnBasis","type":"String?"},"saidOnText":{"expression":"statement.saidOnText","type":"String?"},"publishedFrom":{"expression":"statement.publishedOn","type":"Date?"},"publishedTo":{"expression":"statement.publishedOnTo","type":"Date?"},"publishedPrecision":{"expression":"statement.publishedOnPrecision","type":"String?"},"publishedBasis":{"expression":"statement.publishedOnBasis","type":"String?"},"publishedText":{"expression":"statement.publishedOnText","type":"String?"}},
      text: `MATCH (statement:Statement)
RETURN
  statement.id AS id,
  statement.text AS text,
  statement.kind AS kind,
  statement.articleCount AS articleCount,
  coalesce(statement.independentSources, 1) AS independentSources,
  statement.saidOn AS saidOnFrom,
  statement.saidOnTo AS saidOnTo,
  statement.saidOnPrecision AS saidOnPrecision,
  statement.saidOnBasis AS saidOnBasis,
  statement.saidOnText AS saidOnText,
  statement.publishedOn AS publishedFrom,
  statement.publishedOnTo AS publishedTo,
  statement.publishedOnPrecision AS publishedPrecision,
  statement.publishedOnBasis AS publishedBasis,
  statement.publishedOnText AS publishedText`,
    },
  },

  walks: {
    /** All actors, as their index has them. */
    actors: {
      binds: ["actor"],
      parameters: {},
      values: {},
      text: `MATCH (actor:Actor)
WHERE actor._sortName IS NOT NULL AND actor.id IS NOT NULL`,
    },

    /** All articles, as their index has them. */
    articles: {
      binds: ["article"],
      parameters: {},
      values: {},
      text: `MATCH (article:Article)
WHERE article._sortKey IS NOT NULL AND article.id IS NOT NULL`,
    },

    /** All places, as their index has them. */
    places: {
      binds: ["place"],
      parameters: {},
      values: {},
      text: `MATCH (place:Place)
WHERE place._sortName IS NOT NULL AND place.id IS NOT NULL`,
    },

    /** All statements, as their index has them. */
    statements: {
      binds: ["statement"],
      parameters: {},
      values: {},
      text: `MATCH (statement:Statement)
WHERE statement._sortKey IS NOT NULL AND statement.id IS NOT NULL`,
    },
  },

  weights: {
    /** How many statements are about the entities of a set. */
    about: {
      binds: ["set","subject","weight"],
      parameters: {},
      values: {},
      text: `reduce(weight = 0, subject IN set | weight + COUNT { (subject)<-[:ABOUT]-() })`,
    },

    /** How many statements were made to the actors of a set. */
    addressed: {
      binds: ["set","addressee","weight"],
      parameters: {},
      values: {},
      text: `reduce(weight = 0, addressee IN set | weight + COUNT { (addressee)<-[:ADDRESSED_TO]-() })`,
    },

    /** How many statements came through the media of a set. */
    conveyed: {
      binds: ["set","medium","weight"],
      parameters: {},
      values: {},
      text: `reduce(weight = 0, medium IN set | weight + COUNT { (medium)<-[:VIA]-() })`,
    },

    /** How many a set holds. */
    counted: {
      binds: ["set"],
      parameters: {},
      values: {},
      text: `size(set)`,
    },

    /** How many quotations the articles of a set hold. */
    quoted: {
      binds: ["set","article","weight"],
      parameters: {},
      values: {},
      text: `reduce(weight = 0, article IN set | weight + COUNT { (article)<-[:QUOTED_IN]-() })`,
    },

    /** How many statements were made at the places of a set. */
    saidAt: {
      binds: ["set","site","weight"],
      parameters: {},
      values: {},
      text: `reduce(weight = 0, site IN set | weight + COUNT { (site)<-[:SAID_AT]-() })`,
    },

    /** How many statements the actors of a set made. */
    said: {
      binds: ["set","speaker","weight"],
      parameters: {},
      values: {},
      text: `reduce(weight = 0, speaker IN set | weight + COUNT { (speaker)-[:SAID]->() })`,
    },
  },
} as const satisfies Record<string, Record<string, Fragment>>;

/** Constraints and indexes, one a file of cypher/constraints/. */
export const constraints: readonly ConstraintDefinition[] = [
  { name: "actorId", labels: ["Actor"], properties: ["id"], analyzer: null, text: `CREATE CONSTRAINT actorId IF NOT EXISTS
FOR (actor:Actor)
REQUIRE actor.id IS UNIQUE` },
  { name: "actorName", labels: ["Actor"], properties: ["_sortName","id"], analyzer: null, text: `CREATE INDEX actorName IF NOT EXISTS
FOR (actor:Actor)
ON (actor._sortName, actor.id)` },
  { name: "actorShortName", labels: ["Actor"], properties: ["shortName"], analyzer: null, text: `CREATE INDEX actorShortName IF NOT EXISTS
FOR (actor:Actor)
ON (actor.shortName)` },
  { name: "articleId", labels: ["Article"], properties: ["id"], analyzer: null, text: `CREATE CONSTRAINT articleId IF NOT EXISTS
FOR (article:Article)
REQUIRE article.id IS UNIQUE` },
  { name: "articleSortKey", labels: ["Article"], properties: ["_sortKey","id"], analyzer: null, text: `CREATE INDEX articleSortKey IF NOT EXISTS
FOR (article:Article)
ON (article._sortKey, article.id)` },
  { name: "decisionId", labels: ["Decision"], properties: ["id"], analyzer: null, text: `CREATE CONSTRAINT decisionId IF NOT EXISTS
FOR (decision:Decision)
REQUIRE decision.id IS UNIQUE` },
  { name: "decisionLogName", labels: ["_Internal"], properties: ["_log"], analyzer: null, text: `CREATE CONSTRAINT decisionLogName IF NOT EXISTS
FOR (log:_Internal)
REQUIRE log._log IS UNIQUE` },
  { name: "entityNameKey", labels: ["Actor","Place"], properties: ["_nameKeys","_writtenNameKeys"], analyzer: "keyword", text: `CREATE FULLTEXT INDEX entityNameKey IF NOT EXISTS
FOR (entity:Actor|Place)
ON EACH [entity._nameKeys, entity._writtenNameKeys]
OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'keyword'}}` },
  { name: "formerIdEntity", labels: ["_Internal"], properties: ["_entityId"], analyzer: null, text: `CREATE INDEX formerIdEntity IF NOT EXISTS
FOR (former:_Internal)
ON (former._entityId)` },
  { name: "formerIdId", labels: ["_Internal"], properties: ["_formerId"], analyzer: null, text: `CREATE CONSTRAINT formerIdId IF NOT EXISTS
FOR (former:_Internal)
REQUIRE former._formerId IS UNIQUE` },
  { name: "internalArticleId", labels: ["_Internal"], properties: ["_articleId"], analyzer: null, text: `CREATE INDEX internalArticleId IF NOT EXISTS
FOR (item:_Internal)
ON (item._articleId)` },
  { name: "mediumName", labels: ["Medium"], properties: ["name"], analyzer: null, text: `CREATE CONSTRAINT mediumName IF NOT EXISTS
FOR (medium:Medium)
REQUIRE medium.name IS UNIQUE` },
  { name: "namingMayBeId", labels: ["NAMES"], properties: ["mayBeId"], analyzer: null, text: `CREATE INDEX namingMayBeId IF NOT EXISTS
FOR ()-[naming:NAMES]-()
ON (naming.mayBeId)` },
  { name: "namingResolvedId", labels: ["NAMES"], properties: ["resolvedId"], analyzer: null, text: `CREATE INDEX namingResolvedId IF NOT EXISTS
FOR ()-[naming:NAMES]-()
ON (naming.resolvedId)` },
  { name: "placeId", labels: ["Place"], properties: ["id"], analyzer: null, text: `CREATE CONSTRAINT placeId IF NOT EXISTS
FOR (place:Place)
REQUIRE place.id IS UNIQUE` },
  { name: "placeLocation", labels: ["Place"], properties: ["location"], analyzer: null, text: `CREATE POINT INDEX placeLocation IF NOT EXISTS
FOR (place:Place)
ON (place.location)` },
  { name: "placeName", labels: ["Place"], properties: ["_sortName","id"], analyzer: null, text: `CREATE INDEX placeName IF NOT EXISTS
FOR (place:Place)
ON (place._sortName, place.id)` },
  { name: "placeShortName", labels: ["Place"], properties: ["shortName"], analyzer: null, text: `CREATE INDEX placeShortName IF NOT EXISTS
FOR (place:Place)
ON (place.shortName)` },
  { name: "publisherName", labels: ["Publisher"], properties: ["name"], analyzer: null, text: `CREATE CONSTRAINT publisherName IF NOT EXISTS
FOR (publisher:Publisher)
REQUIRE publisher.name IS UNIQUE` },
  { name: "quotationId", labels: ["Quotation"], properties: ["id"], analyzer: null, text: `CREATE CONSTRAINT quotationId IF NOT EXISTS
FOR (quotation:Quotation)
REQUIRE quotation.id IS UNIQUE` },
  { name: "quotationStatementKey", labels: ["Quotation"], properties: ["_statementKey"], analyzer: null, text: `CREATE INDEX quotationStatementKey IF NOT EXISTS
FOR (quotation:Quotation)
ON (quotation._statementKey)` },
  { name: "seat", labels: ["_Internal"], properties: ["_seat"], analyzer: null, text: `CREATE CONSTRAINT seat IF NOT EXISTS
FOR (seat:_Internal)
REQUIRE seat._seat IS UNIQUE` },
  { name: "stanceParty", labels: ["TAKES_SIDE"], properties: ["party"], analyzer: null, text: `CREATE INDEX stanceParty IF NOT EXISTS
FOR ()-[stance:TAKES_SIDE]-()
ON (stance.party)` },
  { name: "statementId", labels: ["Statement"], properties: ["id"], analyzer: null, text: `CREATE CONSTRAINT statementId IF NOT EXISTS
FOR (statement:Statement)
REQUIRE statement.id IS UNIQUE` },
  { name: "statementKey", labels: ["Statement"], properties: ["_key"], analyzer: null, text: `CREATE CONSTRAINT statementKey IF NOT EXISTS
FOR (statement:Statement)
REQUIRE statement._key IS UNIQUE` },
  { name: "statementSortKey", labels: ["Statement"], properties: ["_sortKey","id"], analyzer: null, text: `CREATE INDEX statementSortKey IF NOT EXISTS
FOR (statement:Statement)
ON (statement._sortKey, statement.id)` },
  { name: "statementText", labels: ["Statement"], properties: ["_searchText","_dayTerm"], analyzer: "whitespace", text: `CREATE FULLTEXT INDEX statementText IF NOT EXISTS
FOR (statement:Statement)
ON EACH [statement._searchText, statement._dayTerm]
OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}` },
  { name: "textBandName", labels: ["_Internal"], properties: ["_band"], analyzer: null, text: `CREATE CONSTRAINT textBandName IF NOT EXISTS
FOR (band:_Internal)
REQUIRE band._band IS UNIQUE` },
  { name: "topicKey", labels: ["Topic"], properties: ["_key"], analyzer: null, text: `CREATE CONSTRAINT topicKey IF NOT EXISTS
FOR (topic:Topic)
REQUIRE topic._key IS UNIQUE` },
];
