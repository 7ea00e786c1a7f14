// Made from cypher/ by `npm run gen`. Do not edit.
import type {
  ConstraintDefinition,
  Fragment,
  QueryDefinition,
  ValuesFragment,
} from "./query-definition.ts";

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

  /** Clears the statements of these keys, so that they can be made again from their quotations, and tells in which shares they were and which claims they made, or disputed.  Other transactions that touch one of them wait; sorted keys keep two from waiting for each other. */
  claimStatements: {
    name: "claimStatements",
    mode: "write",
    parameters: { keys: "List<String>" },
    columns: { shareKeys: "List<String>", claimIds: "List<String>" },
    text: `UNWIND $keys AS key
MERGE (statement:Statement {_key: key})
// The id goes too: while statements are regrouped, another may need it.
REMOVE statement.id
WITH
  statement,
  COLLECT { MATCH (statement)-[:_IN_SHARE]->(share) RETURN share._share } AS shareKeys,
  COLLECT {
    MATCH (statement)-[:MAKES]->(claim)
    RETURN claim.id AS id
    UNION
    MATCH (statement)-[:CONTRADICTS|DENIES|UNDETERMINED]-()-[:MAKES]->(claim)
    RETURN claim.id AS id
  } AS claimIds
CALL (statement) {
  MATCH (statement)-[link]-()
  DELETE link
}
WITH shareKeys, claimIds
WHERE size(shareKeys) + size(claimIds) > 0
RETURN shareKeys, claimIds
ORDER BY shareKeys[0], claimIds[0]`,
  },

  /** Clears what joins statements to the places around those that they are about, and to shares, where such a place is now inside others than before; tells which statements, and which shares. */
  clearContainers: {
    name: "clearContainers",
    mode: "write",
    parameters: { movedIds: "List<String>" },
    columns: { key: "String", shareKeys: "List<String>" },
    text: `UNWIND $movedIds AS movedId
MATCH (:Place {id: movedId})<-[:PART_OF*0..]-()<-[:ABOUT]-(statement)
WITH DISTINCT statement
ORDER BY statement._key
// Locked before the look: another writer may be making it again.
SET statement._key = statement._key
WITH
  statement,
  COLLECT { MATCH (statement)-[:_IN_SHARE]->(share) RETURN share._share } AS shareKeys
CALL (statement) {
  MATCH (statement)-[link:_ABOUT_WITHIN|_IN_SHARE]->()
  DELETE link
}
RETURN
  statement._key AS key,
  shareKeys
ORDER BY key`,
  },

  /** Removes how statements stand to others, so that it can be found anew, and tells whose. */
  clearRelations: {
    name: "clearRelations",
    mode: "write",
    parameters: { keys: "List<String>", types: "List<String>" },
    columns: { key: "String" },
    text: `UNWIND $keys AS key
MATCH (one:Statement {_key: key})-[relation]-(other:Statement)
USING INDEX SEEK one:Statement(_key)
WHERE type(relation) IN $types
WITH collect(DISTINCT relation) AS relations, collect(one._key) + collect(other._key) AS keys
FOREACH (relation IN relations | DELETE relation)
WITH keys
UNWIND keys AS key
RETURN DISTINCT key
ORDER BY key`,
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

  /** How many nodes the graph holds beside decisions and those that only serve us. */
  countNodes: {
    name: "countNodes",
    mode: "read",
    parameters: {},
    columns: { count: "Integer" },
    text: `MATCH (node:!Decision&!_Internal)
RETURN count(node) AS count`,
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

  /** Removes claims, of which the statements stay. */
  deleteClaims: {
    name: "deleteClaims",
    mode: "write",
    parameters: { ids: "List<String>" },
    columns: {},
    text: `UNWIND $ids AS id
MATCH (claim:Claim {id: id})
DETACH DELETE claim`,
  },

  /** Removes those of the shares in which no statement is any more. */
  deleteEmptyShares: {
    name: "deleteEmptyShares",
    mode: "write",
    parameters: { shareKeys: "List<String>" },
    columns: {},
    text: `UNWIND $shareKeys AS shareKey
MATCH (share:_Internal {_share: shareKey})
// Locked before the look: another writer may be about to put one into it.
SET share._share = shareKey
WITH share
WHERE NOT EXISTS { (share)<-[:_IN_SHARE]-() }
DETACH DELETE share`,
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

  /** Removes those of the publishers, media and text bands that no article and no quotation uses. */
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
  MATCH (channel:_Internal {_band: name})
  SET channel._band = name
  RETURN channel
}
WITH channel
WHERE NOT EXISTS { (channel)<-[:PUBLISHED_BY|SYNDICATED_FROM|_IN_BAND|NAMES]-() }
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

  /** Removes those of the points at which no quotation meets others any more. */
  deleteUnusedPoints: {
    name: "deleteUnusedPoints",
    mode: "write",
    parameters: { points: "List<Integer>" },
    columns: {},
    text: `UNWIND $points AS number
MATCH (point:_Internal {_point: number})
WHERE NOT EXISTS { (point)<-[:_MEETS]-() }
DELETE point`,
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
  coalesce(start.id, start._key, start._band, start._share, start.name) AS from,
  labels(start) AS fromLabels,
  type(link) AS type,
  coalesce(end.id, end._key, end._band, end._share, end.name) AS to,
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
  coalesce(node.id, node._key, node._band, node._share, node.name) AS id,
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

  /** Articles with these ids, and those of these publishers, whatever their letters' case. */
  findArticlesToForget: {
    name: "findArticlesToForget",
    mode: "read",
    parameters: { ids: "List<String>", publishers: "List<String>" },
    columns: { id: "String", name: "String", publisher: "String?" },
    text: `CALL () {
  UNWIND $ids AS id
  MATCH (article:Article {id: id})
  RETURN article
  UNION
  // Publishers are few.
  MATCH (publisher:Publisher)
  WHERE toLower(publisher.name) IN $publishers
  MATCH (article:Article)-[:PUBLISHED_BY]->(publisher)
  RETURN article
}
RETURN
  article.id AS id,
  article.name AS name,
  article.publisher AS publisher
ORDER BY id`,
  },

  /** Which statements quotations back, and who said them. */
  findBackedStatements: {
    name: "findBackedStatements",
    mode: "read",
    parameters: { ids: "List<String>" },
    columns: { id: "String", key: "String", name: "String", speakerId: "String?" },
    text: `UNWIND $ids AS id
MATCH (quotation:Quotation {id: id})
OPTIONAL MATCH (quotation)-[:EVIDENCE_FOR]->(:Statement)<-[:SAID]-(speaker)
RETURN DISTINCT
  id,
  quotation._statementKey AS key,
  quotation.name AS name,
  speaker.id AS speakerId
ORDER BY id`,
  },

  /** The quotations that back a statement, given by its id or by that of any of them. */
  findBackingQuotations: {
    name: "findBackingQuotations",
    mode: "read",
    parameters: { id: "String" },
    columns: { quotationId: "String" },
    text: `MATCH (:Quotation {id: $id})-[:EVIDENCE_FOR]->(:Statement)<-[:EVIDENCE_FOR]-(quotation:Quotation)
RETURN quotation.id AS quotationId
ORDER BY quotationId`,
  },

  /** The statements that make some claims, and some others, with those that say the same. */
  findClaimMembers: {
    name: "findClaimMembers",
    mode: "read",
    parameters: { claimIds: "List<String>", keys: "List<String>" },
    columns: { key: "String", day: "String?", speakerId: "String?", sameKeys: "List<String>", confirmingKeys: "List<String>", isDisputed: "Boolean", claimIds: "List<String>" },
    text: `CALL () {
  UNWIND $claimIds AS id
  MATCH (:Claim {id: id})<-[:MAKES]-(statement)
  RETURN statement
  UNION
  UNWIND $keys AS key
  MATCH (statement:Statement {_key: key})
  RETURN statement
}
RETURN
  statement._key AS key,
  toString(coalesce(statement.saidOn, statement.publishedOn)) AS day,
  head(
    COLLECT {
      MATCH (speaker)-[:SAID]->(statement)
      RETURN speaker.id AS id ORDER BY id
    }
  ) AS speakerId,
  COLLECT {
    MATCH (statement)-[:REPEATS|CORROBORATES]-(other)
    RETURN DISTINCT other._key AS key ORDER BY key
  } AS sameKeys,
  COLLECT {
    MATCH (statement)-[:CORROBORATES]-(other)
    RETURN DISTINCT other._key AS key ORDER BY key
  } AS confirmingKeys,
  EXISTS { (statement)-[:CONTRADICTS|DENIES|UNDETERMINED]-() } AS isDisputed,
  COLLECT {
    MATCH (statement)-[:MAKES]->(claim)
    RETURN claim.id
  } AS claimIds
ORDER BY key`,
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

  /** How people decided that some statements stand to others; of one pair, the decision that was made first comes first.  A decision names each statement by one of its quotations. Where that quotation is gone, or backs the same statement as the other, it decides nothing. */
  findDecidedPairs: {
    name: "findDecidedPairs",
    mode: "read",
    parameters: { keys: "List<String>", kinds: "List<String>" },
    columns: { kind: "String", reason: "String", left: "String", right: "String", leftText: "String", rightText: "String", isOneSpeaker: "Boolean" },
    text: `MATCH (decision:Decision)
WHERE decision.isInForce AND decision.kind IN $kinds
MATCH (one:Quotation {id: decision.ids[0]})
MATCH (other:Quotation {id: decision.ids[1]})
WHERE
  one._statementKey <> other._statementKey AND
  (one._statementKey IN $keys OR other._statementKey IN $keys)
RETURN
  decision.kind AS kind,
  decision.reason AS reason,
  one._statementKey AS left,
  other._statementKey AS right,
  one.text AS leftText,
  other.text AS rightText,
  EXISTS {
    MATCH (one)-[:NAMES {role: 'SOURCE'}]->(:Actor)<-[:NAMES {role: 'SOURCE'}]-(other)
  } AS isOneSpeaker
ORDER BY decision.decidedAt, decision.id`,
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
  EXISTS { MATCH (:Actor|Place {id: id})<-[own:NAMES]-() WHERE own.resolvedId IS NULL AND own.rule <> 'reattributed' } OR
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

  /** The quotations of the statements whose words are most like some, the most alike first. */
  findLikeQuotations: {
    name: "findLikeQuotations",
    mode: "read",
    parameters: { search: "String", most: "Integer" },
    columns: { id: "String", statementId: "String", articleId: "String", kind: "String", speakerId: "String?", contentStarts: "List<Integer>", contentEnds: "List<Integer>" },
    text: `CALL db.index.fulltext.queryNodes('statementText', $search, {limit: $most})
YIELD node AS statement, score
MATCH (statement)<-[:EVIDENCE_FOR]-(quotation:Quotation)-[:QUOTED_IN]->(article:Article)
RETURN
  quotation.id AS id,
  statement.id AS statementId,
  article.id AS articleId,
  quotation.kind AS kind,
  head(COLLECT {
    MATCH (speaker:Actor)-[:SAID]->(statement)
    RETURN speaker.id
    ORDER BY speaker.id
  }) AS speakerId,
  quotation.contentStarts AS contentStarts,
  quotation.contentEnds AS contentEnds
ORDER BY score DESC, id`,
  },

  /** The points in some ranges, with the statements whose quotations meet there unless they are too many. A point at which no more meet than the caller knows of is left out. */
  findMeetings: {
    name: "findMeetings",
    mode: "read",
    parameters: { ranges: [{ from: "Integer", to: "Integer", own: "Integer", known: "Integer" }], most: "Integer" },
    columns: { point: "Integer", count: "Integer", keys: "List<String>" },
    text: `UNWIND $ranges AS row
MATCH (point:_Internal)
WHERE point._point >= row.from AND point._point <= row.to
WITH row, point, COUNT { (point)<-[:_MEETS]-() } AS count
WHERE point._point <> row.own OR count > row.known
WITH DISTINCT point, count
RETURN
  point._point AS point,
  count,
  CASE
    WHEN count > $most THEN []
    ELSE
      COLLECT {
        MATCH (point)<-[:_MEETS]-(quotation:Quotation)
        RETURN DISTINCT quotation._statementKey AS key ORDER BY key
      }
  END AS keys
ORDER BY point`,
  },

  /** Where quotations name entities: a few places each, and each place once, whatever number of quotations it serves. */
  findMentions: {
    name: "findMentions",
    mode: "read",
    parameters: { ids: "List<String>", first: "Integer" },
    columns: { id: "String", mentions: [{ quotationId: "String", articleId: "String", start: "Integer", end: "Integer" }] },
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

  /** The actors and places that go by some names, each in the surest way to read it that finds any: see `readSoughtName`. Those that fit best come first. */
  findNamedEntities: {
    name: "findNamedEntities",
    mode: "read",
    parameters: { names: [{ label: "String?", index: "String", forms: [{ match: "String", rank: "Integer", keys: "List<String>", around: [{ keys: "List<String>" }] }], bodies: "List<String>", sound: "String", pattern: "String" }] },
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

  /** Pairs of statements that are quoted near each other in one article. */
  findNearStatements: {
    name: "findNearStatements",
    mode: "read",
    parameters: { keys: "List<String>", nearness: "Integer" },
    columns: { key: "String", otherKey: "String" },
    text: `UNWIND $keys AS key
MATCH (quotation:Quotation {_statementKey: key})-[:QUOTED_IN]->(:Article)<-[:QUOTED_IN]-(other:Quotation)
WHERE
  other._statementKey <> key AND
  abs(other.start - quotation.start) <= $nearness
RETURN DISTINCT
  key,
  other._statementKey AS otherKey
ORDER BY key, otherKey`,
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

  /** Articles that were read from what is given, by what would read it now. */
  findUnchangedArticles: {
    name: "findUnchangedArticles",
    mode: "read",
    parameters: { inputs: [{ articleId: "String", hash: "String" }] },
    columns: { articleId: "String" },
    text: `UNWIND $inputs AS input
MATCH (article:Article {id: input.articleId})
WHERE article._inputHash = input.hash
RETURN article.id AS articleId
ORDER BY articleId`,
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
    columns: { id: "String", text: "String", isCut: "Boolean", isPart: "Boolean", format: "String?", sourceSha256: "String?", url: "String?", urlStart: "Integer?", title: "String?", titleStart: "Integer?", publisher: "String?", publisherStart: "Integer?", author: "String?", authorStart: "Integer?", publishedOn: "Date?", publishedOnStart: "Integer?", given: [{ start: "Integer", end: "Integer", sourceStart: "Integer?", sourceEnd: "Integer?", confidence: "Float" }] },
    text: `UNWIND $ids AS articleId
MATCH (article:Article {id: articleId})
RETURN
  article.id AS id,
  article.text AS text,
  coalesce('TEXT_TOO_LONG' IN article.findingCodes, false) AS isCut,
  coalesce('TEXT_INCOMPLETE' IN article.findingCodes, false) AS isPart,
  article.format AS format,
  article.sourceSha256 AS sourceSha256,
  article.url AS url,
  article.urlStart AS urlStart,
  article.title AS title,
  article.titleStart AS titleStart,
  article.publisher AS publisher,
  article.publisherStart AS publisherStart,
  article.author AS author,
  article.authorStart AS authorStart,
  article.publishedOn AS publishedOn,
  article.publishedOnStart AS publishedOnStart,
  COLLECT {
    MATCH (quotation:Quotation {rule: 'given'})-[:QUOTED_IN]->(article)
    RETURN {
      start: quotation.start,
      end: quotation.end,
      sourceStart: quotation.sourceStart,
      sourceEnd: quotation.sourceEnd,
      confidence: quotation.confidence
    }
    ORDER BY quotation.start, quotation.id
  } AS given
ORDER BY id`,
  },

  /** What the stored versions of articles support: the candidates for removal when they are replaced. */
  getArticleSupport: {
    name: "getArticleSupport",
    mode: "read",
    parameters: { articleIds: "List<String>" },
    columns: { statementKeys: "List<String>", entityIds: "List<String>", writtenActorIds: "List<String>", points: "List<Integer>", channelNames: "List<String>" },
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
    MATCH (article)<-[:QUOTED_IN]-()-[:_MEETS]->(point)
    RETURN point._point
  } AS points,
  COLLECT {
    MATCH (article)-[:PUBLISHED_BY|SYNDICATED_FROM|_IN_BAND]->(channel)
    RETURN coalesce(channel._band, channel.name) AS name
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

  /** What statements claim, quotation by quotation, ready to be compared. */
  getClaimed: {
    name: "getClaimed",
    mode: "read",
    parameters: { keys: "List<String>" },
    columns: { key: "String", id: "String", speakerId: "String?", isHidden: "Boolean", isPerson: "Boolean", articleId: "String", day: "String?", start: "Integer", end: "Integer", mode: "String", claimed: "String" },
    text: `UNWIND $keys AS key
MATCH (quotation:Quotation {_statementKey: key})-[:QUOTED_IN]->(article:Article)
WHERE quotation._claimed IS NOT NULL
WITH
  key,
  quotation,
  article,
  head(
    COLLECT {
      MATCH (quotation)-[:NAMES {role: 'SOURCE'}]->(speaker:Actor)
      RETURN speaker ORDER BY speaker.id
    }
  ) AS speaker
RETURN
  key,
  quotation.id AS id,
  speaker.id AS speakerId,
  coalesce(speaker:UnnamedSource, false) AS isHidden,
  coalesce(speaker:Person, false) AS isPerson,
  article.id AS articleId,
  toString(coalesce(quotation.saidOn, article.publishedOn)) AS day,
  quotation.start AS start,
  quotation.end AS end,
  quotation.mode AS mode,
  quotation._claimed AS claimed
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

  /** The points at which the quotations of statements meet others. */
  getMeetingPoints: {
    name: "getMeetingPoints",
    mode: "read",
    parameters: { keys: "List<String>" },
    columns: { key: "String", points: "List<Integer>" },
    text: `UNWIND $keys AS key
MATCH (quotation:Quotation {_statementKey: key})
RETURN
  key,
  COLLECT {
    MATCH (quotation)-[:_MEETS]->(point)
    RETURN point._point
  } AS points
ORDER BY key, quotation.id`,
  },

  /** The quotations of other articles that back statements, as far as they tell of these. */
  getStatedQuotations: {
    name: "getStatedQuotations",
    mode: "read",
    parameters: { keys: "List<String>", articleIds: "List<String>" },
    columns: { key: "String", id: "String", properties: "Map", saidOn: "Date?", saidOnTo: "Date?", articleId: "String", origin: "String?", publisher: "String?", published: "Map", namings: [{ role: "String", to: "String", rule: "String", confidence: "Float", basis: "String?" }] },
    text: `UNWIND $keys AS key
MATCH (quotation:Quotation {_statementKey: key})-[:QUOTED_IN]->(article:Article)
WHERE NOT article.id IN $articleIds
RETURN
  key,
  quotation.id AS id,
  quotation {.*, _claimed: null, saidOn: null, saidOnTo: null} AS properties,
  quotation.saidOn AS saidOn,
  quotation.saidOnTo AS saidOnTo,
  article.id AS articleId,
  article._origin AS origin,
  article.publisher AS publisher,
  article {
    .publishedFrom,
    .publishedTo,
    .publishedPrecision,
    .publishedBasis,
    .publishedText
  } AS published,
  COLLECT {
    MATCH (quotation)-[naming:NAMES]->(named)
    RETURN {
      role: naming.role,
      to: coalesce(named.id, named.name),
      rule: naming.rule,
      confidence: naming.confidence,
      basis: naming.basis
    }
    ORDER BY naming.role, coalesce(named.id, named.name), naming.rule
  } AS namings
ORDER BY key, id`,
  },

  /** Joins statements to the places around those that they are about.  A statement is joined once to a place, directly or so, so that the degrees of the place tell how many are about it and all inside it. */
  linkContainers: {
    name: "linkContainers",
    mode: "write",
    parameters: { keys: "List<String>" },
    columns: {},
    text: `UNWIND $keys AS key
MATCH (statement:Statement {_key: key})
MATCH (statement)-[:ABOUT]->(:Place)-[:PART_OF*1..]->(container)
WITH DISTINCT statement, container
WHERE NOT EXISTS { (statement)-[:ABOUT]->(container) }
CREATE (statement)-[:_ABOUT_WITHIN]->(container)`,
  },

  /** Writes of which articles an article's text is a copy; the smaller id comes first. */
  linkCopies: {
    name: "linkCopies",
    mode: "write",
    parameters: { copies: [{ from: "String", to: "String", similarity: "Float" }] },
    columns: {},
    text: `UNWIND $copies AS row
MATCH (from:Article {id: row.from})
MATCH (to:Article {id: row.to})
MERGE (from)-[copying:COPY_OF]->(to)
SET copying.similarity = row.similarity`,
  },

  /** Writes what entities stand on: containing places, governments, memberships. */
  linkEntities: {
    name: "linkEntities",
    mode: "write",
    parameters: { links: [{ from: "String", type: "String", role: "String?", to: "String" }] },
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

  /** Joins statements to the media through which their quotations came. */
  linkMedia: {
    name: "linkMedia",
    mode: "write",
    parameters: { links: [{ key: "String", to: "String", rule: "String", confidence: "Float" }] },
    columns: {},
    text: `UNWIND $links AS row
MATCH (statement:Statement {_key: row.key})
MATCH (medium:Medium {name: row.to})
CREATE (statement)-[:VIA {rule: row.rule, confidence: row.confidence}]->(medium)`,
  },

  /** Writes how statements stand to each other: a directed relation leads from one to the other, and of the others the smaller key comes first. What was compared stands side by side in three lists. */
  linkRelations: {
    name: "linkRelations",
    mode: "write",
    parameters: { relations: [{ from: "String", to: "String", type: "String", rule: "String", confidence: "Float", reason: "String", parts: "List<String>", fromParts: "List<String>", toParts: "List<String>" }] },
    columns: {},
    text: `UNWIND $relations AS row
MATCH (from:Statement {_key: row.from})
MATCH (to:Statement {_key: row.to})
CREATE (from)-[:$(row.type) {
  rule: row.rule,
  confidence: row.confidence,
  reason: row.reason,
  parts: row.parts,
  fromParts: row.fromParts,
  toParts: row.toParts
}]->(to)`,
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

  /** Joins statements to entities that their quotations name, see `listStatementLinks`. */
  linkStatements: {
    name: "linkStatements",
    mode: "write",
    parameters: { links: [{ key: "String", role: "String", to: "String", rule: "String", confidence: "Float", basis: "String?" }] },
    columns: {},
    text: `UNWIND $links AS row
MATCH (statement:Statement {_key: row.key})
MATCH (entity:Actor|Place {id: row.to})
FOREACH (_ IN CASE row.role WHEN 'SOURCE' THEN [1] ELSE [] END |
  CREATE (entity)-[:SAID {rule: row.rule, confidence: row.confidence}]->(statement)
)
FOREACH (_ IN CASE row.role WHEN 'ABOUT' THEN [1] ELSE [] END |
  CREATE (statement)-[:ABOUT {basis: row.basis, rule: row.rule, confidence: row.confidence}]->(entity)
)
FOREACH (_ IN CASE row.role WHEN 'ADDRESSEE' THEN [1] ELSE [] END |
  CREATE (statement)-[:ADDRESSED_TO {rule: row.rule, confidence: row.confidence}]->(entity)
)
FOREACH (_ IN CASE row.role WHEN 'SAID_AT' THEN [1] ELSE [] END |
  CREATE (statement)-[:SAID_AT {rule: row.rule, confidence: row.confidence}]->(entity)
)
FOREACH (_ IN CASE row.role WHEN 'ON_BEHALF_OF' THEN [1] ELSE [] END |
  CREATE (statement)-[:ON_BEHALF_OF {rule: row.rule, confidence: row.confidence}]->(entity)
)`,
  },

  /** Writes actors, each with the label of its type. What is there just so is only locked. */
  mergeActors: {
    name: "mergeActors",
    mode: "write",
    parameters: { actors: [{ id: "String", label: "String", properties: "Map" }] },
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
    parameters: { places: [{ id: "String", properties: "Map", latitude: "Float?", longitude: "Float?" }] },
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
    parameters: { actors: [{ id: "String", properties: "Map" }] },
    columns: {},
    text: `UNWIND $actors AS row
MATCH (actor:Actor {id: row.id})
SET actor += row.properties`,
  },

  /** Writes which entities quotations name, at which words, in which role. */
  nameEntities: {
    name: "nameEntities",
    mode: "write",
    parameters: { namings: [{ quotationId: "String", entityId: "String", properties: "Map", confidence: "Float", similarity: "Float?", possibility: "Float?" }] },
    columns: {},
    text: `UNWIND $namings AS row
MATCH (quotation:Quotation {id: row.quotationId})
MATCH (entity:Actor|Place {id: row.entityId})
CREATE (quotation)-[naming:NAMES]->(entity)
SET
  naming = row.properties,
  naming.confidence = row.confidence,
  naming.similarity = row.similarity,
  naming.possibility = row.possibility`,
  },

  /** Writes through which media quotations came, at which words. */
  nameMedia: {
    name: "nameMedia",
    mode: "write",
    parameters: { namings: [{ quotationId: "String", mediumName: "String", properties: "Map", confidence: "Float" }] },
    columns: {},
    text: `UNWIND $namings AS row
MATCH (quotation:Quotation {id: row.quotationId})
MERGE (medium:Medium {name: row.mediumName})
CREATE (quotation)-[naming:NAMES]->(medium)
SET
  naming = row.properties,
  naming.confidence = row.confidence`,
  },

  /** Writes which quotation stands inside the words of which other. */
  nestQuotations: {
    name: "nestQuotations",
    mode: "write",
    parameters: { nestings: [{ innerId: "String", outerId: "String" }] },
    columns: {},
    text: `UNWIND $nestings AS row
MATCH (inner:Quotation {id: row.innerId})
MATCH (outer:Quotation {id: row.outerId})
CREATE (inner)-[:NESTED_IN]->(outer)`,
  },

  /** Removes relations between statements of different articles that met at points where too many meet now, and nowhere else, and tells whose. What people decided stays. */
  partStatements: {
    name: "partStatements",
    mode: "write",
    parameters: { points: "List<Integer>", types: "List<String>", most: "Integer", times: "Integer", nearness: "Integer" },
    columns: { key: "String" },
    text: `UNWIND $points AS number
MATCH (point:_Internal {_point: number})<-[:_MEETS]-(:Quotation)-[:EVIDENCE_FOR]->(one:Statement)
USING INDEX SEEK point:_Internal(_point)
MATCH (one)-[relation]-(other:Statement)
WHERE type(relation) IN $types
WITH DISTINCT relation, one, other
WHERE
  relation.rule <> 'decided' AND
  NOT EXISTS {
    MATCH (one)<-[:EVIDENCE_FOR]-(a)-[:QUOTED_IN]->()<-[:QUOTED_IN]-(b)-[:EVIDENCE_FOR]->(other)
    WHERE abs(a.start - b.start) <= $nearness
  } AND
  NOT EXISTS {
    MATCH (one)<-[:EVIDENCE_FOR]-()-[:_MEETS]->(a)
    WHERE COUNT { (a)<-[:_MEETS]-() } <= $most
    MATCH (other)<-[:EVIDENCE_FOR]-()-[:_MEETS]->(b)
    WHERE
      a._point / $times = b._point / $times AND
      (abs(a._point - b._point) <= 1 OR 1 IN [a._point % $times, b._point % $times]) AND
      COUNT { (b)<-[:_MEETS]-() } <= $most
  }
WITH collect(relation) AS relations, collect(one._key) + collect(other._key) AS keys
FOREACH (relation IN relations | DELETE relation)
WITH keys
UNWIND keys AS key
RETURN DISTINCT key
ORDER BY key`,
  },

  /** A sign of life. */
  ping: {
    name: "ping",
    mode: "read",
    parameters: {},
    columns: { one: "Integer" },
    text: `RETURN 1 AS one`,
  },

  /** Writes from what articles were read, and by what. */
  rememberInputs: {
    name: "rememberInputs",
    mode: "write",
    parameters: { inputs: [{ articleId: "String", hash: "String" }] },
    columns: {},
    text: `UNWIND $inputs AS input
MATCH (article:Article {id: input.articleId})
SET article._inputHash = input.hash`,
  },

  /** Puts statements into the shares of the places that they are about or inside of which these lie, and of the publishers that quote them: a share holds those of one of these and of one year. */
  shareStatements: {
    name: "shareStatements",
    mode: "write",
    parameters: { keys: "List<String>" },
    columns: {},
    text: `UNWIND $keys AS key
MATCH (statement:Statement {_key: key})
MATCH (statement)-[:ABOUT|_ABOUT_WITHIN|_PUBLISHED_BY]->(value:Place|Publisher)
WITH statement, value, split(statement._tally, ' ') AS parts
WITH statement, value, left(parts[1], 4) AS said, left(parts[3], 4) AS published
WITH
  statement,
  value,
  said,
  published,
  said + ' ' + published + ' ' + coalesce('place ' + value.id, 'publisher ' + value.name) AS shareKey
// Sorted keys keep two writers from waiting for each other.
ORDER BY shareKey
MERGE (share:_Internal {_share: shareKey})
ON CREATE SET
  share._tally =
    ' ' + said + CASE said WHEN '' THEN ' ' ELSE ' YEAR' END +
    ' ' + published + CASE published WHEN '' THEN ' ' ELSE ' YEAR' END
MERGE (value)-[:_HAS_SHARE]->(share)
CREATE (statement)-[:_IN_SHARE]->(share)`,
  },

  /** Writes in which bands texts of articles lie, and locks them: copies that are written at the same time have to see each other. */
  sortIntoBands: {
    name: "sortIntoBands",
    mode: "write",
    parameters: { bands: [{ name: "String", articleIds: "List<String>" }] },
    columns: {},
    text: `UNWIND $bands AS row
MERGE (band:_Internal {_band: row.name})
SET band._band = row.name
WITH band, row
UNWIND row.articleIds AS articleId
MATCH (article:Article {id: articleId})
CREATE (article)-[:_IN_BAND]->(band)`,
  },

  /** Writes at which points quotations meet others, see `listMeetingPoints`. */
  sortIntoPoints: {
    name: "sortIntoPoints",
    mode: "write",
    parameters: { meetings: [{ quotationId: "String", points: "List<Integer>" }] },
    columns: {},
    text: `UNWIND $meetings AS row
MATCH (quotation:Quotation {id: row.quotationId})
WITH quotation, row
UNWIND row.points AS number
MERGE (point:_Internal {_point: number})
CREATE (quotation)-[:_MEETS]->(point)`,
  },

  /** Removes what entities do not stand on any more. */
  unlinkEntities: {
    name: "unlinkEntities",
    mode: "write",
    parameters: { links: [{ from: "String", type: "String", role: "String?", to: "String" }] },
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
    parameters: { articles: [{ id: "String", properties: "Map", readingHash: "String", publishedOn: "Date?", publisher: "String?", credits: "List<String>" }] },
    columns: {},
    text: `UNWIND $articles AS row
MATCH (article:Article {id: row.id})
SET
  article += row.properties,
  article.publishedOn = row.publishedOn,
  article._sortKey = coalesce(row.properties.publishedFrom, toString(row.publishedOn), ''),
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

  /** Writes claims with the statements that make them; the first of these gives each its words and its day. */
  writeClaims: {
    name: "writeClaims",
    mode: "write",
    parameters: { claims: [{ id: "String", keys: "List<String>", roles: "List<String>", isDisputed: "Boolean" }] },
    columns: {},
    text: `UNWIND $claims AS row
MATCH (first:Statement {_key: row.keys[0]})
CREATE (claim:Claim {id: row.id})
SET
  claim.name = first.name,
  claim.text = first.text,
  claim.saidOn = coalesce(first.saidOn, first.publishedOn),
  claim.statementCount = size(row.keys),
  claim.isDisputed = row.isDisputed,
  claim._sortKey = coalesce(toString(coalesce(first.saidOn, first.publishedOn)), ''),
  claim._sizeKey =
    right('0000000' + toString(size(row.keys)), 8) + ' ' +
    coalesce(toString(coalesce(first.saidOn, first.publishedOn)), '')
WITH claim, row
UNWIND range(0, size(row.keys) - 1) AS at
MATCH (statement:Statement {_key: row.keys[at]})
CREATE (statement)-[:MAKES {role: row.roles[at]}]->(claim)`,
  },

  /** Writes all decisions, what they lead to now, and how many there are. */
  writeDecisions: {
    name: "writeDecisions",
    mode: "write",
    parameters: { decisions: [{ id: "String", kind: "String", ids: "List<String>", within: "List<String>", decidedBy: "String", decidedAt: "String", reason: "String", entityIds: "List<String>", isInForce: "Boolean" }] },
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
    parameters: { formerIds: [{ id: "String", articleId: "String" }] },
    columns: {},
    text: `UNWIND $formerIds AS row
MERGE (former:_Internal {_formerId: row.id})
SET former._articleId = row.articleId`,
  },

  /** Writes which ids lead to which entities since a decision was made. */
  writeFormerIds: {
    name: "writeFormerIds",
    mode: "write",
    parameters: { formerIds: [{ id: "String", entityId: "String" }] },
    columns: {},
    text: `UNWIND $formerIds AS row
MERGE (former:_Internal {_formerId: row.id})
SET former._entityId = row.entityId`,
  },

  /** Writes the origins of articles, and returns the statements whose sources they count among. */
  writeOrigins: {
    name: "writeOrigins",
    mode: "write",
    parameters: { origins: [{ id: "String", origin: "String?" }] },
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
    parameters: { quotations: [{ id: "String", articleId: "String", properties: "Map", confidence: "Float", saidOn: "Date?", saidOnTo: "Date?" }] },
    columns: {},
    text: `UNWIND $quotations AS row
MATCH (article:Article {id: row.articleId})
CREATE (quotation:Quotation {id: row.id})-[:QUOTED_IN]->(article)
SET
  quotation += row.properties,
  quotation.confidence = row.confidence,
  quotation.saidOn = row.saidOn,
  quotation.saidOnTo = row.saidOnTo`,
  },

  /** Writes which articles were found where. */
  writeSeats: {
    name: "writeSeats",
    mode: "write",
    parameters: { seats: [{ seatId: "String", articleId: "String" }] },
    columns: {},
    text: `UNWIND $seats AS row
MERGE (seat:_Internal {_seat: row.seatId})
SET seat._articleId = row.articleId`,
  },

  /** Writes statements as their quotations make them, see `buildStatementRow`, and joins them to these. */
  writeStatements: {
    name: "writeStatements",
    mode: "write",
    parameters: { statements: [{ key: "String", properties: "Map", saidOn: "Date?", saidOnTo: "Date?", publishedOn: "Date?", publishedOnTo: "Date?", publishers: "List<String>", quotationIds: "List<String>" }] },
    columns: {},
    text: `UNWIND $statements AS row
MATCH (statement:Statement {_key: row.key})
SET
  statement += row.properties,
  statement.saidOn = row.saidOn,
  statement.saidOnTo = row.saidOnTo,
  statement.publishedOn = row.publishedOn,
  statement.publishedOnTo = row.publishedOnTo
FOREACH (name IN row.publishers |
  MERGE (publisher:Publisher {name: name})
  CREATE (statement)-[:_PUBLISHED_BY]->(publisher)
)
WITH statement, row
UNWIND row.quotationIds AS quotationId
MATCH (quotation:Quotation {id: quotationId})
CREATE (quotation)-[:EVIDENCE_FOR]->(statement)`,
  },
} as const satisfies Record<string, QueryDefinition>;

/** Parts of queries by what they are for; `graph/compile/` joins them to the query that an operation needs. */
export const fragments = {
  facets: {
    /** How it is known what a statement is about. */
    aboutBasis: {
      binds: ["statement","concern","value"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"statement"},")-[",{"bind":"concern"},":ABOUT]->()\nWITH DISTINCT ",{"bind":"statement"},", ",{"bind":"concern"},".basis AS ",{"bind":"value"}],
    },

    /** To whom a statement was made. */
    addressee: {
      binds: ["statement","value"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"statement"},")-[:ADDRESSED_TO]->(",{"bind":"value"},")"],
    },

    /** What weighed statements weigh together. */
    allWeights: {
      binds: ["volume","size"],
      parameters: {},
      pieces: ["RETURN [sum(",{"bind":"size"},"[0]), sum(",{"bind":"size"},"[1]), sum(",{"bind":"size"},"[2]), sum(",{"bind":"size"},"[3])] AS ",{"bind":"volume"}],
    },

    /** Who wrote the articles that quote a statement. */
    author: {
      binds: ["statement","article","value"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"statement"},")<-[:EVIDENCE_FOR]-()-[:QUOTED_IN]->(",{"bind":"article"},")\nWHERE ",{"bind":"article"},".author IS NOT NULL\nUNWIND split(",{"bind":"article"},".author, ', ') AS ",{"bind":"value"},"\nWITH DISTINCT ",{"bind":"statement"},", ",{"bind":"value"}],
    },

    /** The countries that a statement is about, or places inside them. */
    country: {
      binds: ["statement","value"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"statement"},")-[:ABOUT|_ABOUT_WITHIN]->(",{"bind":"value"},":Place {kind: 'COUNTRY'})"],
    },

    /** What the cues of a statement's quotations tell of how it was meant. */
    cueClass: {
      binds: ["statement","quotation","value"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"statement"},")<-[:EVIDENCE_FOR]-(",{"bind":"quotation"},")\nWHERE ",{"bind":"quotation"},".cueClass IS NOT NULL\nWITH DISTINCT ",{"bind":"statement"},", ",{"bind":"quotation"},".cueClass AS ",{"bind":"value"}],
    },

    /** Whether claims are disputed. */
    disputed: {
      binds: ["claim","value"],
      parameters: {},
      pieces: ["WITH ",{"bind":"claim"},", toString(",{"bind":"claim"},".isDisputed) AS ",{"bind":"value"}],
    },

    /** How many claims are made by the statements that have each value. */
    groupClaims: {
      binds: ["statement","claim","value","total"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"statement"},")-[:MAKES]->(",{"bind":"claim"},")\nWITH ",{"bind":"value"},", count(DISTINCT ",{"bind":"claim"},") AS ",{"bind":"total"}],
    },

    /** How many statements have each value, and each tally among these. */
    groupTallies: {
      binds: ["tally","size","value","total","own"],
      parameters: {},
      pieces: ["WITH ",{"bind":"value"},", sum(",{"bind":"size"},") AS ",{"bind":"total"},", collect([",{"bind":"tally"},", ",{"bind":"size"},"]) AS ",{"bind":"own"}],
    },

    /** What the statements of each value weigh together. */
    groupWeights: {
      binds: ["value","size","total","volume"],
      parameters: {},
      pieces: ["WITH\n  ",{"bind":"value"},",\n  sum(",{"bind":"size"},"[0]) AS ",{"bind":"total"},",\n  [sum(",{"bind":"size"},"[0]), sum(",{"bind":"size"},"[1]), sum(",{"bind":"size"},"[2]), sum(",{"bind":"size"},"[3])] AS ",{"bind":"volume"}],
    },

    /** How many statements have each value. */
    group: {
      binds: ["value","total"],
      parameters: {},
      pieces: ["WITH ",{"bind":"value"},", count(*) AS ",{"bind":"total"}],
    },

    /** How the article hands on the words. */
    kind: {
      binds: ["tally","size","value"],
      parameters: {},
      pieces: ["WITH ",{"bind":"tally"},", ",{"bind":"size"},", split(",{"bind":"tally"},", ' ')[0] AS ",{"bind":"value"}],
    },

    /** Through which medium a statement came. */
    medium: {
      binds: ["statement","value"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"statement"},")-[:VIA]->(",{"bind":"value"},")"],
    },

    /** How what was said was put forward. */
    mode: {
      binds: ["tally","size","value"],
      parameters: {},
      pieces: ["WITH ",{"bind":"tally"},", ",{"bind":"size"},", split(",{"bind":"tally"},", ' ')[5] AS ",{"bind":"value"}],
    },

    /** In which month a statement was made or published, YYYY-MM, where that is known. */
    month: {
      binds: ["tally","size","day","precision","value"],
      parameters: {},
      pieces: ["WITH ",{"bind":"tally"},", ",{"bind":"size"},", ",{"bind":"day"},", ",{"bind":"precision"},"\nWHERE ",{"bind":"precision"}," IN ['DAY', 'MONTH']\nWITH ",{"bind":"tally"},", ",{"bind":"size"},", left(",{"bind":"day"},", 7) AS ",{"bind":"value"}],
    },

    /** The organizations that made a statement, or for which it was made. */
    organization: {
      binds: ["statement","value"],
      parameters: {},
      pieces: ["CALL (",{"bind":"statement"},") {\n  MATCH (",{"bind":"value"},":Organization)-[:SAID]->(",{"bind":"statement"},")\n  RETURN ",{"bind":"value"},"\n  UNION\n  MATCH (",{"bind":"statement"},")-[:ON_BEHALF_OF]->(",{"bind":"value"},":Organization)\n  RETURN ",{"bind":"value"},"\n}"],
    },

    /** The tallies of the statements that have a value. */
    ownTallies: {
      binds: ["own","part","tally","size"],
      parameters: {},
      pieces: ["UNWIND ",{"bind":"own"}," AS ",{"bind":"part"},"\nWITH ",{"bind":"part"},"[0] AS ",{"bind":"tally"},", ",{"bind":"part"},"[1] AS ",{"bind":"size"}],
    },

    /** The places that a statement is about, or that lie around such a place, as far as any of the statements names them itself: as many as are found when the place is asked for. */
    place: {
      binds: ["statement","link","value","found","isNamed"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"statement"},")-[",{"bind":"link"},":ABOUT|_ABOUT_WITHIN]->(",{"bind":"value"},":Place)\nWITH ",{"bind":"value"},", collect(",{"bind":"statement"},") AS ",{"bind":"found"},", max(type(",{"bind":"link"},") = 'ABOUT') AS ",{"bind":"isNamed"},"\nWHERE ",{"bind":"isNamed"},"\nUNWIND ",{"bind":"found"}," AS ",{"bind":"statement"},"\nWITH ",{"bind":"statement"},", ",{"bind":"value"}],
    },

    /** Who published the articles that quote a statement. */
    publisher: {
      binds: ["statement","value"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"statement"},")-[:_PUBLISHED_BY]->(",{"bind":"value"},")"],
    },

    /** Who made a statement. */
    speaker: {
      binds: ["statement","value"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"value"},")-[:SAID]->(",{"bind":"statement"},")"],
    },

    /** In which month a statement was made or, where that is not known, published, YYYY-MM, where that is known. */
    statementMonth: {
      binds: ["statement","value","precision"],
      parameters: {},
      pieces: ["WITH\n  ",{"bind":"statement"},",\n  left(toString(coalesce(",{"bind":"statement"},".saidOn, ",{"bind":"statement"},".publishedOn)), 7) AS ",{"bind":"value"},",\n  CASE WHEN ",{"bind":"statement"},".saidOn IS NULL THEN ",{"bind":"statement"},".publishedOnPrecision ELSE ",{"bind":"statement"},".saidOnPrecision END AS ",{"bind":"precision"},"\nWHERE ",{"bind":"precision"}," IN ['DAY', 'MONTH']\nWITH ",{"bind":"statement"},", ",{"bind":"value"}],
    },

    /** How many of the statements that have a value have each tally. */
    tallied: {
      binds: ["statement","value","tally","size"],
      parameters: {},
      pieces: ["WITH ",{"bind":"value"},", ",{"bind":"statement"},"._tally AS ",{"bind":"tally"},", count(*) AS ",{"bind":"size"}],
    },

    /** How many statements have each tally. */
    tallies: {
      binds: ["statement","tally","size"],
      parameters: {},
      pieces: ["WITH ",{"bind":"statement"},"._tally AS ",{"bind":"tally"},", count(*) AS ",{"bind":"size"}],
    },

    /** How many statements are of each stretch of time, and how many of these are dated by when they were made; those that are not dated as closely come last, without a stretch. Put together before anything is reckoned, since there are far more days than stretches. */
    timeline: {
      binds: ["size","isSaid","day","precision","cut","part","start","total","saidTotal","buckets"],
      parameters: { letters: "Integer", unit: "String", precisions: "List<String>" },
      pieces: ["WITH left(",{"bind":"day"},", ",{"parameter":"letters"},") AS ",{"bind":"cut"},", ",{"bind":"precision"},", ",{"bind":"isSaid"},", sum(",{"bind":"size"},") AS ",{"bind":"part"},"\nWITH\n  CASE WHEN ",{"bind":"precision"}," IN ",{"parameter":"precisions"}," THEN toString(date.truncate(",{"parameter":"unit"},", date(",{"bind":"cut"},"))) END AS ",{"bind":"start"},",\n  sum(",{"bind":"part"},") AS ",{"bind":"total"},",\n  sum(CASE WHEN ",{"bind":"isSaid"}," THEN ",{"bind":"part"}," ELSE 0 END) AS ",{"bind":"saidTotal"},"\nORDER BY ",{"bind":"start"},"\nRETURN collect([",{"bind":"start"},", toFloat(",{"bind":"total"},"), toFloat(",{"bind":"saidTotal"},")]) AS ",{"bind":"buckets"}],
    },

    /** When statements with a tally were made, or published where that is not known, or what of the two is asked for: a day, YYYY-MM-DD, and its precision; both empty where it is not known. */
    times: {
      binds: ["tally","size","parts","isSaid","day","precision"],
      parameters: { time: "String" },
      pieces: ["WITH ",{"bind":"tally"},", ",{"bind":"size"},", split(",{"bind":"tally"},", ' ') AS ",{"bind":"parts"},"\nWITH\n  ",{"bind":"tally"},",\n  ",{"bind":"size"},",\n  ",{"bind":"parts"},",\n  ",{"parameter":"time"}," = 'SAID_ON' OR (",{"parameter":"time"}," = 'EITHER' AND ",{"bind":"parts"},"[1] <> '') AS ",{"bind":"isSaid"},"\nWITH\n  ",{"bind":"tally"},",\n  ",{"bind":"size"},",\n  ",{"bind":"isSaid"},",\n  CASE WHEN ",{"bind":"isSaid"}," THEN ",{"bind":"parts"},"[1] ELSE ",{"bind":"parts"},"[3] END AS ",{"bind":"day"},",\n  CASE WHEN ",{"bind":"isSaid"}," THEN ",{"bind":"parts"},"[2] ELSE ",{"bind":"parts"},"[4] END AS ",{"bind":"precision"}],
    },

    /** The actors or places that most statements have. */
    topEntities: {
      binds: ["value","total"],
      parameters: { first: "Integer" },
      pieces: ["WITH *\nORDER BY ",{"bind":"total"}," DESC, ",{"bind":"value"},"._sortName, ",{"bind":"value"},".id\nLIMIT ",{"parameter":"first"}],
    },

    /** The media or publishers that most statements have. */
    topNamed: {
      binds: ["value","total"],
      parameters: { first: "Integer" },
      pieces: ["WITH *\nORDER BY ",{"bind":"total"}," DESC, toLower(",{"bind":"value"},".name), ",{"bind":"value"},".name\nLIMIT ",{"parameter":"first"}],
    },

    /** The words that most statements have. */
    topWords: {
      binds: ["value","total"],
      parameters: { first: "Integer" },
      pieces: ["WITH *\nORDER BY ",{"bind":"total"}," DESC, toLower(",{"bind":"value"},"), ",{"bind":"value"},"\nLIMIT ",{"parameter":"first"}],
    },

    /** What statements claim to happen. */
    topic: {
      binds: ["statement","value"],
      parameters: {},
      pieces: ["UNWIND ",{"bind":"statement"},".topics AS ",{"bind":"value"},"\nWITH ",{"bind":"statement"},", ",{"bind":"value"}],
    },

    /** What each statement weighs: one, its words, the places in articles that quote it, and its words in all of these. */
    weigh: {
      binds: ["statement","size","quotationCount"],
      parameters: {},
      pieces: ["WITH *, COUNT { (",{"bind":"statement"},")<-[:EVIDENCE_FOR]-() } AS ",{"bind":"quotationCount"},"\nWITH *, [1, ",{"bind":"statement"},".wordCount, ",{"bind":"quotationCount"},", ",{"bind":"statement"},".wordCount * ",{"bind":"quotationCount"},"] AS ",{"bind":"size"}],
    },

    /** Each statement as a tally of its own, with what it weighs in place of how many there are of it. */
    weights: {
      binds: ["statement","tally","size"],
      parameters: {},
      pieces: ["WITH\n  ",{"bind":"statement"},",\n  ",{"bind":"statement"},"._tally AS ",{"bind":"tally"},",\n  ",{"bind":"size"}],
    },

    /** In which year a statement was made or published, where that is known. */
    year: {
      binds: ["tally","size","day","value"],
      parameters: {},
      pieces: ["WITH ",{"bind":"tally"},", ",{"bind":"size"},", ",{"bind":"day"},"\nWHERE ",{"bind":"day"}," <> ''\nWITH ",{"bind":"tally"},", ",{"bind":"size"},", left(",{"bind":"day"},", 4) AS ",{"bind":"value"}],
    },

    /** How many statements of a place or publisher are of each year, in place of each tally. */
    years: {
      binds: ["value","share","tally","size"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"value"},")-[:_HAS_SHARE]->(",{"bind":"share"},")\nWITH ",{"bind":"share"},"._tally AS ",{"bind":"tally"},", COUNT { (",{"bind":"share"},")<-[:_IN_SHARE]-() } AS ",{"bind":"size"}],
    },
  },

  fields: {
    /** The organizations that an actor belongs to. */
    actorMemberships: {
      binds: ["member","membership","organization"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"member"},")-[",{"bind":"membership"},":MEMBER_OF]->(",{"bind":"organization"},")\nWITH ",{"bind":"membership"},", ",{"bind":"organization"},"\nORDER BY ",{"bind":"organization"},"._sortName, ",{"bind":"organization"},".id"],
    },

    /** The articles whose text is nearly the same. */
    articleCopies: {
      binds: ["article","copy"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"article"},")-[:COPY_OF]-(",{"bind":"copy"},")\nWITH ",{"bind":"copy"},"\nORDER BY ",{"bind":"copy"},".id"],
    },

    /** The quotations of an article, in the order of the text. */
    articleQuotations: {
      binds: ["article","quotation"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"article"},")<-[:QUOTED_IN]-(",{"bind":"quotation"},")\nWITH ",{"bind":"quotation"},"\nORDER BY ",{"bind":"quotation"},".start, ",{"bind":"quotation"},".id"],
    },

    /** The statements in which others say a claim for the first time, the oldest first, each with its surest relation to one of those that make it. */
    claimConfirmedBy: {
      binds: ["claim","statement","relation","other"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"claim"},")<-[:MAKES {role: 'CONFIRMED'}]-(",{"bind":"other"},")\nCALL (",{"bind":"other"},") {\n  MATCH (",{"bind":"other"},")-[",{"bind":"relation"},":CORROBORATES]-(",{"bind":"statement"},")\n  RETURN ",{"bind":"statement"},", ",{"bind":"relation"},"\n  ORDER BY ",{"bind":"relation"},".confidence DESC, ",{"bind":"statement"},"._key\n  LIMIT 1\n}\nWITH ",{"bind":"statement"},", ",{"bind":"relation"},", ",{"bind":"other"},"\nORDER BY coalesce(",{"bind":"other"},".saidOn, ",{"bind":"other"},".publishedOn), ",{"bind":"other"},"._key"],
    },

    /** The statements that contradict a claim without naming it, the oldest first, each with its surest relation to one of those that make it. */
    claimContradictedBy: {
      binds: ["claim","statement","relation","other"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"claim"},")<-[:MAKES]-(",{"bind":"statement"},")-[",{"bind":"relation"},":CONTRADICTS|DENIES]-(",{"bind":"other"},")\nWHERE type(",{"bind":"relation"},") = 'CONTRADICTS' OR startNode(",{"bind":"relation"},") = ",{"bind":"statement"},"\nWITH DISTINCT ",{"bind":"claim"},", ",{"bind":"other"},"\nCALL (",{"bind":"claim"},", ",{"bind":"other"},") {\n  MATCH (",{"bind":"claim"},")<-[:MAKES]-(",{"bind":"statement"},")-[",{"bind":"relation"},":CONTRADICTS|DENIES]-(",{"bind":"other"},")\n  WHERE type(",{"bind":"relation"},") = 'CONTRADICTS' OR startNode(",{"bind":"relation"},") = ",{"bind":"statement"},"\n  RETURN ",{"bind":"statement"},", ",{"bind":"relation"},"\n  ORDER BY ",{"bind":"relation"},".confidence DESC, ",{"bind":"statement"},"._key\n  LIMIT 1\n}\nWITH ",{"bind":"statement"},", ",{"bind":"relation"},", ",{"bind":"other"},"\nORDER BY coalesce(",{"bind":"other"},".saidOn, ",{"bind":"other"},".publishedOn), ",{"bind":"other"},"._key"],
    },

    /** The statements that make a claim, the oldest first, and behind them others that may count the same: those of other articles at what it says, a name of its story and its week, or one of the four before or behind (see `listMeetingPoints`). A point where many meet is too common to tell anything. */
    claimCounting: {
      binds: ["claim","statement","isOwn","quotation","point","near","other"],
      parameters: {},
      pieces: ["CALL (",{"bind":"claim"},") {\n  MATCH (",{"bind":"claim"},")<-[:MAKES]-(",{"bind":"statement"},")\n  RETURN ",{"bind":"statement"},", true AS ",{"bind":"isOwn"},"\n  UNION ALL\n  MATCH (",{"bind":"claim"},")<-[:MAKES {role: 'FIRST'}]-()<-[:EVIDENCE_FOR]-(",{"bind":"quotation"},")-[:_MEETS]->(",{"bind":"point"},")\n  WHERE ",{"bind":"point"},"._point % 4096 > 1\n  WITH DISTINCT ",{"bind":"claim"},", ",{"bind":"point"},"\n  MATCH (",{"bind":"near"},":_Internal)\n  WHERE\n    ",{"bind":"near"},"._point >= ",{"bind":"point"},"._point - 4 AND\n    ",{"bind":"near"},"._point <= ",{"bind":"point"},"._point + 4 AND\n    ",{"bind":"near"},"._point / 4096 = ",{"bind":"point"},"._point / 4096 AND\n    ",{"bind":"near"},"._point % 4096 > 1 AND\n    COUNT { (",{"bind":"near"},")<-[:_MEETS]-() } <= 40\n  MATCH (",{"bind":"near"},")<-[:_MEETS]-(",{"bind":"other"},")-[:EVIDENCE_FOR]->(",{"bind":"statement"},")\n  WHERE NOT EXISTS { (",{"bind":"statement"},")-[:MAKES]->(",{"bind":"claim"},") }\n  WITH DISTINCT ",{"bind":"statement"},"\n  ORDER BY ",{"bind":"statement"},"._key\n  LIMIT 100\n  RETURN ",{"bind":"statement"},", false AS ",{"bind":"isOwn"},"\n}\nWITH ",{"bind":"statement"},", ",{"bind":"isOwn"},"\nORDER BY ",{"bind":"isOwn"}," DESC, coalesce(",{"bind":"statement"},".saidOn, ",{"bind":"statement"},".publishedOn), ",{"bind":"statement"},"._key"],
    },

    /** The statements that deny a claim, the oldest first, each with its surest relation to one of those that make it. */
    claimDeniedBy: {
      binds: ["claim","statement","relation","other"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"claim"},")<-[:MAKES]-(",{"bind":"statement"},")<-[",{"bind":"relation"},":DENIES]-(",{"bind":"other"},")\nWITH DISTINCT ",{"bind":"claim"},", ",{"bind":"other"},"\nCALL (",{"bind":"claim"},", ",{"bind":"other"},") {\n  MATCH (",{"bind":"claim"},")<-[:MAKES]-(",{"bind":"statement"},")<-[",{"bind":"relation"},":DENIES]-(",{"bind":"other"},")\n  RETURN ",{"bind":"statement"},", ",{"bind":"relation"},"\n  ORDER BY ",{"bind":"relation"},".confidence DESC, ",{"bind":"statement"},"._key\n  LIMIT 1\n}\nWITH ",{"bind":"statement"},", ",{"bind":"relation"},", ",{"bind":"other"},"\nORDER BY coalesce(",{"bind":"other"},".saidOn, ",{"bind":"other"},".publishedOn), ",{"bind":"other"},"._key"],
    },

    /** The statement that made a claim first. */
    claimFirstSaid: {
      binds: ["claim","statement"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"claim"},")<-[:MAKES {role: 'FIRST'}]-(",{"bind":"statement"},")"],
    },

    /** What is not known, each once, so that statements might contradict a claim. */
    claimOpenBecause: {
      binds: ["claim","relation","reason"],
      parameters: {},
      pieces: ["COLLECT {\n  MATCH (",{"bind":"claim"},")<-[:MAKES]-()-[",{"bind":"relation"},":UNDETERMINED]-()\n  RETURN DISTINCT ",{"bind":"relation"},".reason AS ",{"bind":"reason"}," ORDER BY ",{"bind":"reason"},"\n}"],
    },

    /** The statements that tell a claim again, the oldest first. */
    claimRepeated: {
      binds: ["claim","statement"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"claim"},")<-[:MAKES {role: 'REPEATED'}]-(",{"bind":"statement"},")\nWITH ",{"bind":"statement"},"\nORDER BY coalesce(",{"bind":"statement"},".saidOn, ",{"bind":"statement"},".publishedOn), ",{"bind":"statement"},"._key"],
    },

    /** The statements that make a claim, the oldest first. */
    claimStatements: {
      binds: ["claim","statement"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"claim"},")<-[:MAKES]-(",{"bind":"statement"},")\nWITH ",{"bind":"statement"},"\nORDER BY coalesce(",{"bind":"statement"},".saidOn, ",{"bind":"statement"},".publishedOn), ",{"bind":"statement"},"._key"],
    },

    /** The statements that might contradict a claim, the oldest first, each with its surest relation to one of those that make it. */
    claimUndetermined: {
      binds: ["claim","statement","relation","other"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"claim"},")<-[:MAKES]-(",{"bind":"statement"},")-[",{"bind":"relation"},":UNDETERMINED]-(",{"bind":"other"},")\nWITH DISTINCT ",{"bind":"claim"},", ",{"bind":"other"},"\nCALL (",{"bind":"claim"},", ",{"bind":"other"},") {\n  MATCH (",{"bind":"claim"},")<-[:MAKES]-(",{"bind":"statement"},")-[",{"bind":"relation"},":UNDETERMINED]-(",{"bind":"other"},")\n  RETURN ",{"bind":"statement"},", ",{"bind":"relation"},"\n  ORDER BY ",{"bind":"relation"},".confidence DESC, ",{"bind":"statement"},"._key\n  LIMIT 1\n}\nWITH ",{"bind":"statement"},", ",{"bind":"relation"},", ",{"bind":"other"},"\nORDER BY coalesce(",{"bind":"other"},".saidOn, ",{"bind":"other"},".publishedOn), ",{"bind":"other"},"._key"],
    },

    /** The ids that lead to an entity besides its own. */
    entityFormerIds: {
      binds: ["entity","former","formerId"],
      parameters: {},
      pieces: ["COLLECT {\n  MATCH (",{"bind":"former"},":_Internal {_entityId: ",{"bind":"entity"},".id})\n  RETURN DISTINCT ",{"bind":"former"},"._formerId AS ",{"bind":"formerId"}," ORDER BY ",{"bind":"formerId"},"\n}"],
    },

    /** The words by which articles name an entity. */
    entitySpellings: {
      binds: ["entity","naming","spelling"],
      parameters: {},
      pieces: ["COLLECT {\n  MATCH ()-[",{"bind":"naming"},":NAMES]->(",{"bind":"entity"},")\n  WITH DISTINCT ",{"bind":"naming"},".text AS ",{"bind":"spelling"},"\n  RETURN ",{"bind":"spelling"}," ORDER BY toLower(",{"bind":"spelling"},"), ",{"bind":"spelling"},"\n}"],
    },

    /** The quotations in which the words stand by which a statement's slot is known, with these words. */
    inferenceNamings: {
      binds: ["statement","inference","target","quotation","naming"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"statement"},")<-[:EVIDENCE_FOR]-(",{"bind":"quotation"},")-[",{"bind":"naming"},":NAMES]->(",{"bind":"target"},")\nWHERE ",{"bind":"naming"},".role =\n  CASE type(",{"bind":"inference"},")\n    WHEN 'SAID' THEN 'SOURCE'\n    WHEN 'ADDRESSED_TO' THEN 'ADDRESSEE'\n    WHEN 'VIA' THEN 'MEDIUM'\n    ELSE type(",{"bind":"inference"},")\n  END\nWITH ",{"bind":"quotation"},", ",{"bind":"naming"},"\nORDER BY ",{"bind":"quotation"},".id, ",{"bind":"naming"},".start"],
    },

    /** Which of the types of its kind a node is of. */
    nodeLabel: {
      binds: ["node","label"],
      parameters: {},
      pieces: ["head([",{"bind":"label"}," IN labels(",{"bind":"node"},") WHERE ",{"bind":"label"}," <> 'Actor'])"],
    },

    /** The actors that belong to an organization. */
    organizationMembers: {
      binds: ["organization","membership","member"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"organization"},")<-[",{"bind":"membership"},":MEMBER_OF]-(",{"bind":"member"},")\nWITH ",{"bind":"membership"},", ",{"bind":"member"},"\nORDER BY ",{"bind":"member"},"._sortName, ",{"bind":"member"},".id"],
    },

    /** The place that directly contains a place. */
    placePartOf: {
      binds: ["place","around"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"place"},")-[:PART_OF]->(",{"bind":"around"},")\nWITH ",{"bind":"around"},"\nORDER BY ",{"bind":"around"},".id"],
    },

    /** The places that lie directly inside a place. */
    placeParts: {
      binds: ["place","part"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"place"},")<-[:PART_OF]-(",{"bind":"part"},")\nWITH ",{"bind":"part"},"\nORDER BY ",{"bind":"part"},"._sortName, ",{"bind":"part"},".id"],
    },

    /** The organization for which a place's name may stand. */
    placeStandsFor: {
      binds: ["place","organization"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"place"},")-[:STANDS_FOR]->(",{"bind":"organization"},")\nWITH ",{"bind":"organization"},"\nORDER BY ",{"bind":"organization"},".id"],
    },

    /** The id of the article in which a quotation stands. */
    quotationArticleId: {
      binds: ["quotation","article"],
      parameters: {},
      pieces: ["head(COLLECT {\n  MATCH (",{"bind":"quotation"},")-[:QUOTED_IN]->(",{"bind":"article"},")\n  RETURN ",{"bind":"article"},".id\n})"],
    },

    /** The article in which a quotation stands. */
    quotationArticle: {
      binds: ["quotation","article"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"quotation"},")-[:QUOTED_IN]->(",{"bind":"article"},")\nWITH ",{"bind":"article"},"\nORDER BY ",{"bind":"article"},".id"],
    },

    /** What a quotation claims clause by clause, packed. */
    quotationClaimed: {
      binds: ["quotation"],
      parameters: {},
      pieces: [{"bind":"quotation"},"._claimed"],
    },

    /** The statement that a quotation backs. */
    quotationStatement: {
      binds: ["quotation","statement"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"quotation"},")-[:EVIDENCE_FOR]->(",{"bind":"statement"},")\nWITH ",{"bind":"statement"},"\nORDER BY ",{"bind":"statement"},".id"],
    },

    /** The places and actors that a statement concerns. */
    statementAbout: {
      binds: ["statement","subject"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"statement"},")-[:ABOUT]->(",{"bind":"subject"},")\nWITH ",{"bind":"subject"},"\nORDER BY ",{"bind":"subject"},"._sortName, ",{"bind":"subject"},".id"],
    },

    /** To whom a statement was made. */
    statementAddressees: {
      binds: ["statement","actor"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"statement"},")-[:ADDRESSED_TO]->(",{"bind":"actor"},")\nWITH ",{"bind":"actor"},"\nORDER BY ",{"bind":"actor"},"._sortName, ",{"bind":"actor"},".id"],
    },

    /** The statements through which a statement reached an article: the outermost first, itself last. Where several lines of reports end in it, the longest is taken. */
    statementChain: {
      binds: ["statement","link","line","outermost"],
      parameters: {},
      pieces: ["MATCH ",{"bind":"line"}," = (",{"bind":"outermost"},")-[:REPORTS*0..]->(",{"bind":"statement"},")\nWHERE NOT ()-[:REPORTS]->(",{"bind":"outermost"},")\nWITH ",{"bind":"line"},"\nORDER BY length(",{"bind":"line"},") DESC, ",{"bind":"outermost"},".id\nLIMIT 1\nUNWIND nodes(",{"bind":"line"},") AS ",{"bind":"link"},"\nWITH ",{"bind":"link"}],
    },

    /** The claim that a statement makes. */
    statementClaim: {
      binds: ["statement","claim"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"statement"},")-[:MAKES]->(",{"bind":"claim"},")\nWITH ",{"bind":"claim"},"\nORDER BY ",{"bind":"claim"},".id"],
    },

    /** What the quotations of a statement claim, packed. */
    statementClaimed: {
      binds: ["statement","quotation"],
      parameters: {},
      pieces: ["COLLECT {\n  MATCH (",{"bind":"statement"},")<-[:EVIDENCE_FOR]-(",{"bind":"quotation"},")\n  WHERE ",{"bind":"quotation"},"._claimed IS NOT NULL\n  RETURN ",{"bind":"quotation"},"._claimed ORDER BY ",{"bind":"quotation"},".id\n}"],
    },

    /** The day on which a statement was made, else published. */
    statementDay: {
      binds: ["statement"],
      parameters: {},
      pieces: ["toString(coalesce(",{"bind":"statement"},".saidOn, ",{"bind":"statement"},".publishedOn))"],
    },

    /** The quotations of a statement with words that say that nobody could check it. */
    statementDisclaimers: {
      binds: ["statement","quotation","source"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"statement"},")<-[:EVIDENCE_FOR]-(",{"bind":"quotation"},")-[:QUOTED_IN]->(",{"bind":"source"},")\nWHERE size(",{"bind":"quotation"},".disclaimerStarts) > 0\nWITH ",{"bind":"quotation"},", ",{"bind":"source"},"\nORDER BY ",{"bind":"source"},".id, ",{"bind":"quotation"},".start, ",{"bind":"quotation"},".id"],
    },

    /** What a statement is joined to by a rule. */
    statementInferences: {
      binds: ["statement","inference","target"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"statement"},")-[",{"bind":"inference"},":SAID|ON_BEHALF_OF|ADDRESSED_TO|ABOUT|SAID_AT|VIA|REPORTS]-(",{"bind":"target"},")\nWHERE type(",{"bind":"inference"},") <> 'REPORTS' OR startNode(",{"bind":"inference"},") = ",{"bind":"statement"},"\nWITH ",{"bind":"inference"},", ",{"bind":"target"},"\nORDER BY type(",{"bind":"inference"},"), ",{"bind":"target"},".name, ",{"bind":"target"},".id"],
    },

    /** Through which medium a statement came. */
    statementMedium: {
      binds: ["statement","medium"],
      parameters: {},
      pieces: ["head(COLLECT {\n  MATCH (",{"bind":"statement"},")-[:VIA]->(",{"bind":"medium"},")\n  RETURN ",{"bind":"medium"},".name ORDER BY ",{"bind":"medium"},".name\n})"],
    },

    /** The organization for which a statement was made. */
    statementOnBehalfOf: {
      binds: ["statement","organization"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"statement"},")-[:ON_BEHALF_OF]->(",{"bind":"organization"},")\nWITH ",{"bind":"organization"},"\nORDER BY ",{"bind":"organization"},".id"],
    },

    /** What tells where a statement comes from: who has a name and speaks, and for whom, and of each article that quotes it from which newsroom its words come. */
    statementOrigin: {
      binds: ["statement","speaker","organization","quotation","article","credit"],
      parameters: {},
      pieces: ["{\n  id: ",{"bind":"statement"},".id,\n  speaker: head(COLLECT {\n    MATCH (",{"bind":"speaker"},":Person|Organization)-[:SAID]->(",{"bind":"statement"},")\n    RETURN {id: ",{"bind":"speaker"},".id, name: ",{"bind":"speaker"},".name} ORDER BY ",{"bind":"speaker"},".id\n  }),\n  organization: coalesce(\n    head(COLLECT {\n      MATCH (",{"bind":"statement"},")-[:ON_BEHALF_OF]->(",{"bind":"organization"},")\n      RETURN {id: ",{"bind":"organization"},".id, name: ",{"bind":"organization"},".name} ORDER BY ",{"bind":"organization"},".id\n    }),\n    head(COLLECT {\n      MATCH (",{"bind":"statement"},")<-[:SAID]-(",{"bind":"speaker"},")-[:MEMBER_OF]->(",{"bind":"organization"},")\n      RETURN {id: ",{"bind":"organization"},".id, name: ",{"bind":"organization"},".name} ORDER BY ",{"bind":"organization"},".id\n    })\n  ),\n  articles: COLLECT {\n    MATCH (",{"bind":"statement"},")<-[:EVIDENCE_FOR]-(",{"bind":"quotation"},")-[:QUOTED_IN]->(",{"bind":"article"},")\n    WITH DISTINCT ",{"bind":"article"}," ORDER BY ",{"bind":"article"},".id\n    RETURN {\n      id: ",{"bind":"article"},".id,\n      origin: ",{"bind":"article"},"._origin,\n      publisher: ",{"bind":"article"},".publisher,\n      credits: COLLECT {\n        MATCH (",{"bind":"article"},")-[:SYNDICATED_FROM]->(",{"bind":"credit"},")\n        RETURN ",{"bind":"credit"},".name ORDER BY ",{"bind":"credit"},".name\n      }\n    }\n  }\n}"],
    },

    /** The quotations that back a statement, in the order of articles and texts. */
    statementQuotations: {
      binds: ["statement","quotation","source"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"statement"},")<-[:EVIDENCE_FOR]-(",{"bind":"quotation"},")-[:QUOTED_IN]->(",{"bind":"source"},")\nWITH ",{"bind":"quotation"},", ",{"bind":"source"},"\nORDER BY ",{"bind":"source"},".id, ",{"bind":"quotation"},".start, ",{"bind":"quotation"},".id"],
    },

    /** The other statements to which a statement is joined by a relation, wherever it begins. */
    statementRelated: {
      binds: ["statement","relation","other"],
      parameters: { RELATION: "Type" },
      pieces: ["MATCH (",{"bind":"statement"},")-[",{"bind":"relation"},":",{"parameter":"RELATION"},"]-(",{"bind":"other"},")\nWITH ",{"bind":"relation"},", ",{"bind":"other"},"\nORDER BY ",{"bind":"other"},".id"],
    },

    /** The statements that report a statement. */
    statementReportedBy: {
      binds: ["statement","outer"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"outer"},")-[:REPORTS]->(",{"bind":"statement"},")\nWITH ",{"bind":"outer"},"\nORDER BY ",{"bind":"outer"},".id"],
    },

    /** The statements that a statement reports. */
    statementReports: {
      binds: ["statement","inner"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"statement"},")-[:REPORTS]->(",{"bind":"inner"},")\nWITH ",{"bind":"inner"},"\nORDER BY ",{"bind":"inner"},".id"],
    },

    /** Where a statement was made. */
    statementSaidAt: {
      binds: ["statement","place"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"statement"},")-[:SAID_AT]->(",{"bind":"place"},")\nWITH ",{"bind":"place"},"\nORDER BY ",{"bind":"place"},".id"],
    },

    /** The words for the source in the quotation that gave a statement its id. */
    statementSourceText: {
      binds: ["statement","first"],
      parameters: {},
      pieces: ["head(COLLECT {\n  MATCH (",{"bind":"first"},":Quotation {id: ",{"bind":"statement"},".id})\n  RETURN ",{"bind":"first"},".sourceText\n})"],
    },

    /** Who said a statement. */
    statementSpeaker: {
      binds: ["statement","actor"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"actor"},")-[:SAID]->(",{"bind":"statement"},")\nWITH ",{"bind":"actor"},"\nORDER BY ",{"bind":"actor"},".id"],
    },

    /** What a statement is about, by which rule. */
    statementSubjects: {
      binds: ["statement","inference","target"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"statement"},")-[",{"bind":"inference"},":ABOUT]->(",{"bind":"target"},")\nWITH ",{"bind":"inference"},", ",{"bind":"target"},"\nORDER BY ",{"bind":"target"},"._sortName, ",{"bind":"target"},".id"],
    },
  },

  links: {
    /** To whom a statement was made. */
    addressee: {
      binds: ["statement","addressee"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"statement"},")-[:ADDRESSED_TO]->(",{"bind":"addressee"},")"],
    },

    /** The articles that quote a statement. */
    article: {
      binds: ["statement","article"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"statement"},")<-[:EVIDENCE_FOR]-()-[:QUOTED_IN]->(",{"bind":"article"},")"],
    },

    /** The claims that a statement makes. */
    claim: {
      binds: ["statement","claim"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"statement"},")-[:MAKES]->(",{"bind":"claim"},")"],
    },

    /** How a statement concerns what it is about. */
    concern: {
      binds: ["statement","concern"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"statement"},")-[",{"bind":"concern"},":ABOUT]->()"],
    },

    /** The quotations that back a statement. */
    evidence: {
      binds: ["statement","quotation"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"statement"},")<-[:EVIDENCE_FOR]-(",{"bind":"quotation"},")"],
    },

    /** The lines of reports that end at a statement, also the one without any. */
    line: {
      binds: ["statement","line"],
      parameters: {},
      pieces: ["MATCH ",{"bind":"line"}," = ()-[:REPORTS*0..]->(",{"bind":"statement"},")"],
    },

    /** The statements that make a claim. */
    making: {
      binds: ["claim","statement"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"claim"},")<-[:MAKES]-(",{"bind":"statement"},")"],
    },

    /** Through what a statement came. */
    medium: {
      binds: ["statement","medium"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"statement"},")-[:VIA]->(",{"bind":"medium"},")"],
    },

    /** How the quotations of a statement name whom they name. */
    naming: {
      binds: ["statement","naming"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"statement"},")<-[:EVIDENCE_FOR]-()-[",{"bind":"naming"},":NAMES]->()"],
    },

    /** The relations that lead from others to a statement. */
    relationFrom: {
      binds: ["statement","relation"],
      parameters: { RELATION: "Type" },
      pieces: ["MATCH (",{"bind":"statement"},")<-[",{"bind":"relation"},":",{"parameter":"RELATION"},"]-()"],
    },

    /** The relations that lead from a statement to others. */
    relationTo: {
      binds: ["statement","relation"],
      parameters: { RELATION: "Type" },
      pieces: ["MATCH (",{"bind":"statement"},")-[",{"bind":"relation"},":",{"parameter":"RELATION"},"]->()"],
    },

    /** The relations between a statement and others, wherever they begin. */
    relation: {
      binds: ["statement","relation"],
      parameters: { RELATION: "Type" },
      pieces: ["MATCH (",{"bind":"statement"},")-[",{"bind":"relation"},":",{"parameter":"RELATION"},"]-()"],
    },

    /** Whoever a statement is of that reports a statement. */
    relayer: {
      binds: ["statement","relayer"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"relayer"},")-[:SAID]->()-[:REPORTS]->(",{"bind":"statement"},")"],
    },

    /** Where a statement was made. */
    site: {
      binds: ["statement","site"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"statement"},")-[:SAID_AT]->(",{"bind":"site"},")"],
    },

    /** Whoever made a statement. */
    speaker: {
      binds: ["statement","speaker"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"speaker"},")-[:SAID]->(",{"bind":"statement"},")"],
    },

    /** What a statement is about. */
    subject: {
      binds: ["statement","subject"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"statement"},")-[:ABOUT]->(",{"bind":"subject"},")"],
    },
  },

  orders: {
    /** By what a list in the order of days is sorted. */
    dayKey: {
      binds: ["item"],
      parameters: {},
      pieces: [{"bind":"item"},"._sortKey"],
    },

    /** The undated first, then the oldest. */
    dayReversed: {
      binds: ["item"],
      parameters: {},
      pieces: ["ORDER BY ",{"bind":"item"},"._sortKey, ",{"bind":"item"},".id DESC"],
    },

    /** The newest first, the undated last. */
    day: {
      binds: ["item"],
      parameters: {},
      pieces: ["ORDER BY ",{"bind":"item"},"._sortKey DESC, ",{"bind":"item"},".id"],
    },

    /** By what a list is sorted whose best matches stand first. */
    matchKey: {
      binds: ["item"],
      parameters: { exact: "List<String>" },
      pieces: ["CASE WHEN ",{"bind":"item"},".id IN ",{"parameter":"exact"}," THEN '0' ELSE '1' END + ",{"bind":"item"},"._sortName"],
    },

    /** Those last whose names are as they were asked for, against the order of names. */
    matchReversed: {
      binds: ["item"],
      parameters: { exact: "List<String>" },
      pieces: ["ORDER BY CASE WHEN ",{"bind":"item"},".id IN ",{"parameter":"exact"}," THEN '0' ELSE '1' END + ",{"bind":"item"},"._sortName DESC, ",{"bind":"item"},".id DESC"],
    },

    /** Those first whose names are as they were asked for, then in the order of names. */
    match: {
      binds: ["item"],
      parameters: { exact: "List<String>" },
      pieces: ["ORDER BY CASE WHEN ",{"bind":"item"},".id IN ",{"parameter":"exact"}," THEN '0' ELSE '1' END + ",{"bind":"item"},"._sortName, ",{"bind":"item"},".id"],
    },

    /** By what a list in the order of names is sorted. */
    nameKey: {
      binds: ["item"],
      parameters: {},
      pieces: [{"bind":"item"},"._sortName"],
    },

    /** Against the order of names. */
    nameReversed: {
      binds: ["item"],
      parameters: {},
      pieces: ["ORDER BY ",{"bind":"item"},"._sortName DESC, ",{"bind":"item"},".id DESC"],
    },

    /** In the order of names. */
    name: {
      binds: ["item"],
      parameters: {},
      pieces: ["ORDER BY ",{"bind":"item"},"._sortName, ",{"bind":"item"},".id"],
    },

    /** By what a list in the order of sizes is sorted. */
    sizeKey: {
      binds: ["item"],
      parameters: {},
      pieces: [{"bind":"item"},"._sizeKey"],
    },

    /** The one that fewest make first. */
    sizeReversed: {
      binds: ["item"],
      parameters: {},
      pieces: ["ORDER BY ",{"bind":"item"},"._sizeKey, ",{"bind":"item"},".id DESC"],
    },

    /** The one that most make first. */
    size: {
      binds: ["item"],
      parameters: {},
      pieces: ["ORDER BY ",{"bind":"item"},"._sizeKey DESC, ",{"bind":"item"},".id"],
    },
  },

  pairs: {
    /** Pairs of actors who contradict or deny each other, those of most pairs of statements first. */
    contradicting: {
      binds: ["statement","one","other","total","against","actor","opponent","sides"],
      parameters: { first: "Integer" },
      pieces: ["MATCH (",{"bind":"actor"},":Actor)-[:SAID]->(",{"bind":"statement"},")-[:CONTRADICTS|DENIES]-(",{"bind":"against"},":Statement)<-[:SAID]-(",{"bind":"opponent"},":Actor)\nWHERE ",{"bind":"actor"}," <> ",{"bind":"opponent"},"\nWITH DISTINCT\n  CASE\n    WHEN ",{"bind":"actor"},".id < ",{"bind":"opponent"},".id THEN [",{"bind":"actor"},", ",{"bind":"opponent"},", ",{"bind":"statement"},", ",{"bind":"against"},"]\n    ELSE [",{"bind":"opponent"},", ",{"bind":"actor"},", ",{"bind":"against"},", ",{"bind":"statement"},"]\n  END AS ",{"bind":"sides"},"\nWITH ",{"bind":"sides"},"[0] AS ",{"bind":"one"},", ",{"bind":"sides"},"[1] AS ",{"bind":"other"},", count(*) AS ",{"bind":"total"},"\nORDER BY ",{"bind":"total"}," DESC, ",{"bind":"one"},".id, ",{"bind":"other"},".id\nLIMIT ",{"parameter":"first"}],
    },

    /** Statements of a set, of the fifty actors who made most of them. */
    quotedMostOfSet: {
      binds: ["set","statement","actor","own"],
      parameters: {},
      pieces: ["UNWIND ",{"bind":"set"}," AS ",{"bind":"statement"},"\nMATCH (",{"bind":"actor"},")-[:SAID]->(",{"bind":"statement"},")\nWITH ",{"bind":"actor"},", collect(",{"bind":"statement"},") AS ",{"bind":"own"},"\nORDER BY size(",{"bind":"own"},") DESC, ",{"bind":"actor"},".id\nLIMIT 50\nUNWIND ",{"bind":"own"}," AS ",{"bind":"statement"}],
    },

    /** Statements of the fifty actors who made most. */
    quotedMost: {
      binds: ["actor","total","statement"],
      parameters: {},
      pieces: ["WITH ",{"bind":"actor"},", ",{"bind":"total"},"\nORDER BY ",{"bind":"total"}," DESC, ",{"bind":"actor"},".id\nLIMIT 50\nMATCH (",{"bind":"actor"},")-[:SAID]->(",{"bind":"statement"},")"],
    },

    /** Pairs of actors of whom the one relays words of the other, those of most statements first. */
    relaying: {
      binds: ["statement","one","other","total"],
      parameters: { first: "Integer" },
      pieces: ["MATCH (",{"bind":"one"},":Actor)-[:SAID]->(:Statement)-[:REPORTS]->(",{"bind":"statement"},")<-[:SAID]-(",{"bind":"other"},":Actor)\nWITH ",{"bind":"one"},", ",{"bind":"other"},", count(DISTINCT ",{"bind":"statement"},") AS ",{"bind":"total"},"\nORDER BY ",{"bind":"total"}," DESC, ",{"bind":"one"},".id, ",{"bind":"other"},".id\nLIMIT ",{"parameter":"first"}],
    },

    /** Pairs of actors whose statements are about the same places, those with most places in common first. */
    samePlaces: {
      binds: ["actor","statement","place","present","at","one","other","places"],
      parameters: { first: "Integer" },
      pieces: ["MATCH (",{"bind":"statement"},")-[:ABOUT]->(",{"bind":"place"},":Place)\nWITH DISTINCT ",{"bind":"place"},", ",{"bind":"actor"},"\nORDER BY ",{"bind":"actor"},".id\nWITH ",{"bind":"place"},", collect(",{"bind":"actor"},") AS ",{"bind":"present"},"\nORDER BY ",{"bind":"place"},"._sortName, ",{"bind":"place"},".id\nUNWIND range(0, size(",{"bind":"present"},") - 2) AS ",{"bind":"at"},"\nUNWIND ",{"bind":"present"},"[",{"bind":"at"}," + 1..] AS ",{"bind":"other"},"\nWITH ",{"bind":"present"},"[",{"bind":"at"},"] AS ",{"bind":"one"},", ",{"bind":"other"},", collect(",{"bind":"place"},") AS ",{"bind":"places"},"\nORDER BY size(",{"bind":"places"},") DESC, ",{"bind":"one"},".id, ",{"bind":"other"},".id\nLIMIT ",{"parameter":"first"}],
    },
  },

  predicates: {
    /** Whether the actor belongs to an organization of the set. */
    actorAffiliation: {
      binds: ["actor","organization","set"],
      parameters: {},
      pieces: ["EXISTS {\n  MATCH (",{"bind":"actor"},")-[:MEMBER_OF]->(",{"bind":"organization"},")\n  WHERE ",{"bind":"organization"}," IN ",{"bind":"set"},"\n}"],
    },

    /** Whether the actor is, or belongs to, an organization of the set. */
    actorOfBodies: {
      binds: ["actor","body","set"],
      parameters: {},
      pieces: ["EXISTS {\n  MATCH (",{"bind":"actor"},")-[:MEMBER_OF*0..3]->(",{"bind":"body"},")\n  WHERE ",{"bind":"body"}," IN ",{"bind":"set"},"\n}"],
    },

    /** Whether the actor has the label of a type. */
    actorType: {
      binds: ["actor"],
      parameters: { label: "String" },
      pieces: [{"parameter":"label"}," IN labels(",{"bind":"actor"},")"],
    },

    /** Whether it stands after some row of a list of the newest first. */
    afterDay: {
      binds: ["item"],
      parameters: { key: "String", id: "String" },
      pieces: [{"bind":"item"},"._sortKey <= ",{"parameter":"key"}," AND (",{"bind":"item"},"._sortKey < ",{"parameter":"key"}," OR ",{"bind":"item"},".id > ",{"parameter":"id"},")"],
    },

    /** Whether it stands after some row of a list whose best matches stand first. */
    afterMatch: {
      binds: ["item"],
      parameters: { exact: "List<String>", key: "String", id: "String" },
      pieces: ["CASE\n  WHEN CASE WHEN ",{"bind":"item"},".id IN ",{"parameter":"exact"}," THEN '0' ELSE '1' END + ",{"bind":"item"},"._sortName = ",{"parameter":"key"}," THEN ",{"bind":"item"},".id > ",{"parameter":"id"},"\n  ELSE CASE WHEN ",{"bind":"item"},".id IN ",{"parameter":"exact"}," THEN '0' ELSE '1' END + ",{"bind":"item"},"._sortName > ",{"parameter":"key"},"\nEND"],
    },

    /** Whether it stands after some row of a list in the order of names. */
    afterName: {
      binds: ["item"],
      parameters: { key: "String", id: "String" },
      pieces: [{"bind":"item"},"._sortName >= ",{"parameter":"key"}," AND (",{"bind":"item"},"._sortName > ",{"parameter":"key"}," OR ",{"bind":"item"},".id > ",{"parameter":"id"},")"],
    },

    /** Whether it stands after some row of a list of those first that most make. */
    afterSize: {
      binds: ["item"],
      parameters: { key: "String", id: "String" },
      pieces: [{"bind":"item"},"._sizeKey <= ",{"parameter":"key"}," AND (",{"bind":"item"},"._sizeKey < ",{"parameter":"key"}," OR ",{"bind":"item"},".id > ",{"parameter":"id"},")"],
    },

    /** Whether one of those who wrote the article has the name, in capitals or not. */
    articleAuthor: {
      binds: ["article"],
      parameters: { author: "String" },
      pieces: ["toLower(",{"parameter":"author"},") IN split(toLower(coalesce(",{"bind":"article"},".author, '')), ', ')"],
    },

    /** Whether the article was filed from there, in capitals or not. */
    articleDateline: {
      binds: ["article"],
      parameters: { dateline: "String" },
      pieces: ["coalesce(toLower(",{"bind":"article"},".dateline) = toLower(",{"parameter":"dateline"},"), false)"],
    },

    /** Whether it is the article with an id, or to which it leads. */
    articleId: {
      binds: ["article","former"],
      parameters: { id: "String" },
      pieces: ["(\n  ",{"bind":"article"},".id = ",{"parameter":"id"},"\n  OR EXISTS { MATCH (",{"bind":"former"},":_Internal {_formerId: ",{"parameter":"id"},", _articleId: ",{"bind":"article"},".id}) }\n)"],
    },

    /** Whether the article was, or may have been, published on the day, YYYY-MM-DD, or later: of some only the month is known, or the year, which begins no earlier than the day's own. */
    articlePublishedFrom: {
      binds: ["article"],
      parameters: { day: "String" },
      pieces: [{"bind":"article"},"._sortKey >= left(",{"parameter":"day"},", 4) AND coalesce(",{"bind":"article"},".publishedTo, ",{"bind":"article"},"._sortKey) >= ",{"parameter":"day"}],
    },

    /** Whether the article was, or may have been, published on the day, YYYY-MM-DD, or before. */
    articlePublishedTo: {
      binds: ["article"],
      parameters: { day: "String" },
      pieces: [{"bind":"article"},"._sortKey <= ",{"parameter":"day"}," AND ",{"bind":"article"},"._sortKey <> ''"],
    },

    /** Whether the outlet published the article, in capitals or not. */
    articlePublisher: {
      binds: ["article"],
      parameters: { publisher: "String" },
      pieces: ["coalesce(toLower(",{"bind":"article"},".publisher) = toLower(",{"parameter":"publisher"},"), false)"],
    },

    /** Whether it stands before some row of a list of the newest first. */
    beforeDay: {
      binds: ["item"],
      parameters: { key: "String", id: "String" },
      pieces: [{"bind":"item"},"._sortKey >= ",{"parameter":"key"}," AND (",{"bind":"item"},"._sortKey > ",{"parameter":"key"}," OR ",{"bind":"item"},".id < ",{"parameter":"id"},")"],
    },

    /** Whether it stands before some row of a list whose best matches stand first. */
    beforeMatch: {
      binds: ["item"],
      parameters: { exact: "List<String>", key: "String", id: "String" },
      pieces: ["CASE\n  WHEN CASE WHEN ",{"bind":"item"},".id IN ",{"parameter":"exact"}," THEN '0' ELSE '1' END + ",{"bind":"item"},"._sortName = ",{"parameter":"key"}," THEN ",{"bind":"item"},".id < ",{"parameter":"id"},"\n  ELSE CASE WHEN ",{"bind":"item"},".id IN ",{"parameter":"exact"}," THEN '0' ELSE '1' END + ",{"bind":"item"},"._sortName < ",{"parameter":"key"},"\nEND"],
    },

    /** Whether it stands before some row of a list in the order of names. */
    beforeName: {
      binds: ["item"],
      parameters: { key: "String", id: "String" },
      pieces: [{"bind":"item"},"._sortName <= ",{"parameter":"key"}," AND (",{"bind":"item"},"._sortName < ",{"parameter":"key"}," OR ",{"bind":"item"},".id < ",{"parameter":"id"},")"],
    },

    /** Whether it stands before some row of a list of those first that most make. */
    beforeSize: {
      binds: ["item"],
      parameters: { key: "String", id: "String" },
      pieces: [{"bind":"item"},"._sizeKey >= ",{"parameter":"key"}," AND (",{"bind":"item"},"._sizeKey > ",{"parameter":"key"}," OR ",{"bind":"item"},".id < ",{"parameter":"id"},")"],
    },

    /** Whether a claim is disputed, or is not, as is asked. */
    claimDisputed: {
      binds: ["claim"],
      parameters: { isDisputed: "Boolean" },
      pieces: [{"bind":"claim"},".isDisputed = ",{"parameter":"isDisputed"}],
    },

    /** Whether what a statement is about is one of a set. */
    concernInSet: {
      binds: ["concern","set"],
      parameters: {},
      pieces: ["endNode(",{"bind":"concern"},") IN ",{"bind":"set"}],
    },

    /** Whether it has one of some ids. */
    entityIdAmong: {
      binds: ["entity"],
      parameters: { ids: "List<String>" },
      pieces: [{"bind":"entity"},".id IN ",{"parameter":"ids"}],
    },

    /** Whether it has this id, or the id leads to it. */
    entityId: {
      binds: ["entity","former"],
      parameters: { id: "String" },
      pieces: ["(\n  ",{"bind":"entity"},".id = ",{"parameter":"id"},"\n  OR EXISTS { MATCH (",{"bind":"former"},":_Internal {_formerId: ",{"parameter":"id"},", _entityId: ",{"bind":"entity"},".id}) }\n)"],
    },

    /** Whether it is one of a set. */
    entityInSet: {
      binds: ["entity","set"],
      parameters: {},
      pieces: [{"bind":"entity"}," IN ",{"bind":"set"}],
    },

    /** Whether it is an actor. */
    isActor: {
      binds: ["entity"],
      parameters: {},
      pieces: [{"bind":"entity"},":Actor"],
    },

    /** Whether it is a place. */
    isPlace: {
      binds: ["entity"],
      parameters: {},
      pieces: [{"bind":"entity"},":Place"],
    },

    /** Whether at least so many reports lie between the statement and the article. */
    lineAtLeast: {
      binds: ["line"],
      parameters: { depth: "Integer" },
      pieces: ["length(",{"bind":"line"},") >= ",{"parameter":"depth"}],
    },

    /** Whether more than so many reports lie between the statement and the article. */
    lineLonger: {
      binds: ["line"],
      parameters: { depth: "Integer" },
      pieces: ["length(",{"bind":"line"},") > ",{"parameter":"depth"}],
    },

    /** Whether a person decided whose name it is. */
    namingDecided: {
      binds: ["naming"],
      parameters: {},
      pieces: [{"bind":"naming"},".resolvedId IS NOT NULL"],
    },

    /** Whether the name may be another's, and nobody decided. */
    namingUndecided: {
      binds: ["naming"],
      parameters: {},
      pieces: [{"bind":"naming"},".mayBeId IS NOT NULL"],
    },

    /** Whether the place lies in a box; one whose west is greater than its east crosses the 180th meridian. */
    placeInBox: {
      binds: ["place"],
      parameters: { south: "Float", west: "Float", north: "Float", east: "Float" },
      pieces: ["coalesce(\n  point.withinBBox(\n    ",{"bind":"place"},".location,\n    point({latitude: ",{"parameter":"south"},", longitude: ",{"parameter":"west"},"}),\n    point({latitude: ",{"parameter":"north"},", longitude: ",{"parameter":"east"},"})\n  ),\n  false\n)"],
    },

    /** Whether the place lies within some meters of a point. */
    placeNear: {
      binds: ["place"],
      parameters: { latitude: "Float", longitude: "Float", meters: "Float" },
      pieces: ["coalesce(\n  point.distance(",{"bind":"place"},".location, point({latitude: ",{"parameter":"latitude"},", longitude: ",{"parameter":"longitude"},"})) <= ",{"parameter":"meters"},",\n  false\n)"],
    },

    /** Whether the place lies inside one of the set, at any depth. */
    placeWithin: {
      binds: ["place","around","set"],
      parameters: {},
      pieces: ["EXISTS {\n  MATCH (",{"bind":"place"},")-[:PART_OF*1..]->(",{"bind":"around"},")\n  WHERE ",{"bind":"around"}," IN ",{"bind":"set"},"\n}"],
    },

    /** Whether the relation is of one of some types. */
    relationType: {
      binds: ["relation"],
      parameters: { types: "List<String>" },
      pieces: ["type(",{"bind":"relation"},") IN ",{"parameter":"types"}],
    },

    /** Whether the statement is among those that a search found. */
    statementFound: {
      binds: ["statement","set"],
      parameters: {},
      pieces: [{"bind":"statement"}," IN ",{"bind":"set"}],
    },

    /** Whether no day is known on which the statement was made. */
    statementLacksDay: {
      binds: ["statement"],
      parameters: {},
      pieces: [{"bind":"statement"},".saidOn IS NULL"],
    },

    /** Whether the statement was certainly made on the day, YYYY-MM-DD, or later. */
    statementSaidFrom: {
      binds: ["statement"],
      parameters: { day: "String" },
      pieces: [{"bind":"statement"},"._sortKey >= ",{"parameter":"day"}],
    },

    /** Whether the statement was certainly made on the day, YYYY-MM-DD, or before. */
    statementSaidTo: {
      binds: ["statement"],
      parameters: { day: "String" },
      pieces: [{"bind":"statement"},"._sortKey <= ",{"parameter":"day"}," AND coalesce(",{"bind":"statement"},".saidOnTo <= date(",{"parameter":"day"},"), false)"],
    },

    /** Whether a statement claims to happen what the topic names, in capitals or not. */
    statementTopic: {
      binds: ["statement"],
      parameters: { topic: "String" },
      pieces: ["coalesce(toLower(",{"parameter":"topic"},") IN ",{"bind":"statement"},".topics, false)"],
    },

    /** Whether the value is one of the words; not where there is none. */
    valueAmong: {
      binds: ["value"],
      parameters: { words: "List<String>" },
      pieces: ["coalesce(",{"bind":"value"}," IN ",{"parameter":"words"},", false)"],
    },
  },

  roots: {
    /** Articles with some ids. */
    articlesByIds: {
      binds: ["id","found"],
      parameters: { ids: "List<String>" },
      pieces: ["UNWIND ",{"parameter":"ids"}," AS ",{"bind":"id"},"\nMATCH (",{"bind":"found"},":Article {id: ",{"bind":"id"},"})"],
    },

    /** Actors and places with some ids, or to which these lead. */
    entitiesByIds: {
      binds: ["id","former","entityId","found"],
      parameters: { ids: "List<String>" },
      pieces: ["UNWIND ",{"parameter":"ids"}," AS ",{"bind":"id"},"\nOPTIONAL MATCH (",{"bind":"former"},":_Internal {_formerId: ",{"bind":"id"},"})\nWITH ",{"bind":"id"},", coalesce(",{"bind":"former"},"._entityId, ",{"bind":"id"},") AS ",{"bind":"entityId"},"\nMATCH (",{"bind":"found"},":Actor|Place {id: ",{"bind":"entityId"},"})"],
    },

    /** The statement, claim, actor, place or article with an id, or to which it leads. */
    nodeById: {
      binds: ["former","entityId","found"],
      parameters: { id: "String" },
      pieces: ["OPTIONAL MATCH (",{"bind":"former"},":_Internal {_formerId: ",{"parameter":"id"},"})\nWITH coalesce(",{"bind":"former"},"._entityId, ",{"bind":"former"},"._articleId, ",{"parameter":"id"},") AS ",{"bind":"entityId"},"\nCALL (",{"bind":"entityId"},") {\n  MATCH (",{"bind":"found"},":Actor|Place|Article|Claim {id: ",{"bind":"entityId"},"})\n  RETURN ",{"bind":"found"},"\n  UNION\n  MATCH (:Quotation {id: ",{"bind":"entityId"},"})-[:EVIDENCE_FOR]->(",{"bind":"found"},")\n  RETURN ",{"bind":"found"},"\n}"],
    },

    /** Quotations with some ids. */
    quotationsByIds: {
      binds: ["id","found"],
      parameters: { ids: "List<String>" },
      pieces: ["UNWIND ",{"parameter":"ids"}," AS ",{"bind":"id"},"\nMATCH (",{"bind":"found"},":Quotation {id: ",{"bind":"id"},"})"],
    },

    /** The first statements of a list, with who said each and what it is about, as Neo4j Browser draws them. */
    shownStatements: {
      binds: ["what","who","said","where","about"],
      parameters: { first: "Integer" },
      pieces: ["ORDER BY ",{"bind":"what"},"._sortKey DESC, ",{"bind":"what"},".id\nLIMIT ",{"parameter":"first"},"\nOPTIONAL MATCH (",{"bind":"who"},":Actor)-[",{"bind":"said"},":SAID]->(",{"bind":"what"},")\nOPTIONAL MATCH (",{"bind":"what"},")-[",{"bind":"about"},":ABOUT]->(",{"bind":"where"},")\nRETURN ",{"bind":"who"},", ",{"bind":"said"},", ",{"bind":"what"},", ",{"bind":"about"},", ",{"bind":"where"}],
    },

    /** The statement that a quotation with an id backs. A statement has the id of one of them. */
    statementById: {
      binds: ["found"],
      parameters: { id: "String" },
      pieces: ["MATCH (:Quotation {id: ",{"parameter":"id"},"})-[:EVIDENCE_FOR]->(",{"bind":"found"},")"],
    },

    /** Statements with some ids, or that quotations with these ids back. */
    statementsByIds: {
      binds: ["id","found"],
      parameters: { ids: "List<String>" },
      pieces: ["UNWIND ",{"parameter":"ids"}," AS ",{"bind":"id"},"\nMATCH (:Quotation {id: ",{"bind":"id"},"})-[:EVIDENCE_FOR]->(",{"bind":"found"},")"],
    },
  },

  sets: {
    /** The organizations of a set, and whoever belongs to them. */
    actorsOfBodies: {
      binds: ["set","body","entity"],
      parameters: {},
      pieces: ["UNWIND ",{"bind":"set"}," AS ",{"bind":"body"},"\nMATCH (",{"bind":"body"},")<-[:MEMBER_OF*0..3]-(",{"bind":"entity"},")"],
    },

    /** Actors that belong to the organizations of a set. */
    actorsOfOrganizations: {
      binds: ["set","organization","entity"],
      parameters: {},
      pieces: ["UNWIND ",{"bind":"set"}," AS ",{"bind":"organization"},"\nMATCH (",{"bind":"organization"},")<-[:MEMBER_OF]-(",{"bind":"entity"},")"],
    },

    /** The article with an id, or to which it leads. */
    articlesById: {
      binds: ["former","articleId","entity"],
      parameters: { id: "String" },
      pieces: ["OPTIONAL MATCH (",{"bind":"former"},":_Internal {_formerId: ",{"parameter":"id"},"})\nWITH coalesce(",{"bind":"former"},"._articleId, ",{"parameter":"id"},") AS ",{"bind":"articleId"},"\nMATCH (",{"bind":"entity"},":Article {id: ",{"bind":"articleId"},"})"],
    },

    /** The organizations for which the places of a set stand, and those inside; and those that speak for the country by whose name they are looked for, be it in the graph or not. */
    bodiesOfCountries: {
      binds: ["set","country","body","id","speaker","entity"],
      parameters: { ids: "List<String>" },
      pieces: ["UNWIND COLLECT {\n  UNWIND ",{"bind":"set"}," AS ",{"bind":"country"},"\n  MATCH (",{"bind":"country"},")<-[:PART_OF*0..]-()-[:STANDS_FOR]->(",{"bind":"body"},")\n  RETURN ",{"bind":"body"},"\n} + COLLECT {\n  UNWIND ",{"parameter":"ids"}," AS ",{"bind":"id"},"\n  MATCH (",{"bind":"speaker"},":Actor {id: ",{"bind":"id"},"})\n  RETURN ",{"bind":"speaker"},"\n} AS ",{"bind":"entity"}],
    },

    /** The actor or place with an id, or to which the id leads since a decision was made. */
    entitiesById: {
      binds: ["former","entityId","entity"],
      parameters: { id: "String" },
      pieces: ["OPTIONAL MATCH (",{"bind":"former"},":_Internal {_formerId: ",{"parameter":"id"},"})\nWITH coalesce(",{"bind":"former"},"._entityId, ",{"parameter":"id"},") AS ",{"bind":"entityId"},"\nMATCH (",{"bind":"entity"},":Actor|Place {id: ",{"bind":"entityId"},"})"],
    },

    /** The actors and places with some ids. */
    entitiesByIds: {
      binds: ["id","entity"],
      parameters: { ids: "List<String>" },
      pieces: ["UNWIND ",{"parameter":"ids"}," AS ",{"bind":"id"},"\nMATCH (",{"bind":"entity"},":Actor|Place {id: ",{"bind":"id"},"})"],
    },

    /** All actors and places. */
    everyEntity: {
      binds: ["entity"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"entity"},":Actor|Place)"],
    },

    /** The medium with a name, in capitals or not. */
    mediaByName: {
      binds: ["entity"],
      parameters: { medium: "String" },
      pieces: ["MATCH (",{"bind":"entity"},":Medium)\nWHERE toLower(",{"bind":"entity"},".name) = toLower(",{"parameter":"medium"},")"],
    },

    /** Places in a box; one whose west is greater than its east crosses the 180th meridian. */
    placesInBox: {
      binds: ["entity"],
      parameters: { south: "Float", west: "Float", north: "Float", east: "Float" },
      pieces: ["MATCH (",{"bind":"entity"},":Place)\nWHERE point.withinBBox(\n  ",{"bind":"entity"},".location,\n  point({latitude: ",{"parameter":"south"},", longitude: ",{"parameter":"west"},"}),\n  point({latitude: ",{"parameter":"north"},", longitude: ",{"parameter":"east"},"})\n)"],
    },

    /** Places inside those of a set, at any depth. */
    placesInside: {
      binds: ["set","around","entity"],
      parameters: {},
      pieces: ["UNWIND ",{"bind":"set"}," AS ",{"bind":"around"},"\nMATCH (",{"bind":"around"},")<-[:PART_OF*1..]-(",{"bind":"entity"},")"],
    },

    /** Places within some meters of a point. */
    placesNear: {
      binds: ["entity"],
      parameters: { latitude: "Float", longitude: "Float", meters: "Float" },
      pieces: ["MATCH (",{"bind":"entity"},":Place)\nWHERE point.distance(",{"bind":"entity"},".location, point({latitude: ",{"parameter":"latitude"},", longitude: ",{"parameter":"longitude"},"})) <= ",{"parameter":"meters"}],
    },

    /** The statements that quotations with some ids back. */
    statementsById: {
      binds: ["id","entity"],
      parameters: { ids: "List<String>" },
      pieces: ["UNWIND ",{"parameter":"ids"}," AS ",{"bind":"id"},"\nMATCH (:Quotation {id: ",{"bind":"id"},"})-[:EVIDENCE_FOR]->(",{"bind":"entity"},")"],
    },

    /** What a set holds, and all places inside it. */
    withAllInside: {
      binds: ["set","around","entity"],
      parameters: {},
      pieces: ["UNWIND ",{"bind":"set"}," AS ",{"bind":"around"},"\nMATCH (",{"bind":"around"},")<-[:PART_OF*0..]-(",{"bind":"entity"},")"],
    },
  },

  sizes: {
    /** How many statements were made to each actor. */
    addressee: {
      binds: ["value","total"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"value"},":Actor)\nWHERE ",{"bind":"value"},"._sortName IS NOT NULL AND ",{"bind":"value"},".id IS NOT NULL\nWITH ",{"bind":"value"},", COUNT { (",{"bind":"value"},")<-[:ADDRESSED_TO]-() } AS ",{"bind":"total"},"\nWHERE ",{"bind":"total"}," > 0"],
    },

    /** How many statements are about each country, and all inside it. */
    country: {
      binds: ["value","total"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"value"},":Place)\nWHERE ",{"bind":"value"},"._sortName IS NOT NULL AND ",{"bind":"value"},".id IS NOT NULL AND ",{"bind":"value"},".kind = 'COUNTRY'\nWITH ",{"bind":"value"},", COUNT { (",{"bind":"value"},")<-[:ABOUT|_ABOUT_WITHIN]-() } AS ",{"bind":"total"},"\nWHERE ",{"bind":"total"}," > 0"],
    },

    /** How many statements came through each medium. */
    medium: {
      binds: ["value","total"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"value"},":Medium)\nWHERE ",{"bind":"value"},".name IS NOT NULL\nWITH ",{"bind":"value"},", COUNT { (",{"bind":"value"},")<-[:VIA]-() } AS ",{"bind":"total"},"\nWHERE ",{"bind":"total"}," > 0"],
    },

    /** How many statements are about each place, and all inside it, that any statement names itself. */
    place: {
      binds: ["value","named","total"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"value"},":Place)\nWHERE ",{"bind":"value"},"._sortName IS NOT NULL AND ",{"bind":"value"},".id IS NOT NULL\nWITH ",{"bind":"value"},", COUNT { (",{"bind":"value"},")<-[:ABOUT]-() } AS ",{"bind":"named"},"\nWHERE ",{"bind":"named"}," > 0\nWITH ",{"bind":"value"},", ",{"bind":"named"}," + COUNT { (",{"bind":"value"},")<-[:_ABOUT_WITHIN]-() } AS ",{"bind":"total"}],
    },

    /** How many statements the articles of each publisher quote. */
    publisher: {
      binds: ["value","total"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"value"},":Publisher)\nWHERE ",{"bind":"value"},".name IS NOT NULL\nWITH ",{"bind":"value"},", COUNT { (",{"bind":"value"},")<-[:_PUBLISHED_BY]-() } AS ",{"bind":"total"},"\nWHERE ",{"bind":"total"}," > 0"],
    },

    /** How many statements each actor made. */
    speaker: {
      binds: ["value","total"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"value"},":Actor)\nWHERE ",{"bind":"value"},"._sortName IS NOT NULL AND ",{"bind":"value"},".id IS NOT NULL\nWITH ",{"bind":"value"},", COUNT { (",{"bind":"value"},")-[:SAID]->() } AS ",{"bind":"total"},"\nWHERE ",{"bind":"total"}," > 0"],
    },
  },

  starts: {
    /** The entities of a set. */
    entitiesOfSet: {
      binds: ["set","entity"],
      parameters: {},
      pieces: ["UNWIND ",{"bind":"set"}," AS ",{"bind":"entity"}],
    },

    /** No more than some of the statements with some words, those that Lucene scores highest. */
    someStatementsBySearch: {
      binds: ["statement"],
      parameters: { search: "String", most: "Integer" },
      pieces: ["CALL db.index.fulltext.queryNodes('statementText', ",{"parameter":"search"},", {limit: ",{"parameter":"most"},"}) YIELD node AS ",{"bind":"statement"}],
    },

    /** Statements about the actors and places of a set. */
    statementsAbout: {
      binds: ["set","subject","statement"],
      parameters: {},
      pieces: ["UNWIND ",{"bind":"set"}," AS ",{"bind":"subject"},"\nMATCH (",{"bind":"subject"},")<-[:ABOUT]-(",{"bind":"statement"},")"],
    },

    /** Statements that came through the media of a set. */
    statementsByMedia: {
      binds: ["set","medium","statement"],
      parameters: {},
      pieces: ["UNWIND ",{"bind":"set"}," AS ",{"bind":"medium"},"\nMATCH (",{"bind":"medium"},")<-[:VIA]-(",{"bind":"statement"},")"],
    },

    /** Statements that those of the actors of a set report. */
    statementsByRelayers: {
      binds: ["set","relayer","statement"],
      parameters: {},
      pieces: ["UNWIND ",{"bind":"set"}," AS ",{"bind":"relayer"},"\nMATCH (",{"bind":"relayer"},")-[:SAID]->()-[:REPORTS]->(",{"bind":"statement"},")"],
    },

    /** Statements with some words of the days from one to another, both YYYY-MM-DD. */
    statementsBySearchWithinDays: {
      binds: ["oldest","newest","statement"],
      parameters: { search: "String" },
      pieces: ["CALL db.index.fulltext.queryNodes(\n  'statementText',\n  '(' + ",{"parameter":"search"}," + ') AND _dayTerm:[' +\n    replace(",{"bind":"oldest"},", '-', '') + ' TO ' + replace(",{"bind":"newest"},", '-', '') + ']'\n) YIELD node AS ",{"bind":"statement"}],
    },

    /** Statements with some words, in Lucene syntax made from plain words. */
    statementsBySearch: {
      binds: ["statement"],
      parameters: { search: "String" },
      pieces: ["CALL db.index.fulltext.queryNodes('statementText', ",{"parameter":"search"},") YIELD node AS ",{"bind":"statement"}],
    },

    /** Statements that the articles of a set quote. */
    statementsOfArticles: {
      binds: ["set","article","statement"],
      parameters: {},
      pieces: ["UNWIND ",{"bind":"set"}," AS ",{"bind":"article"},"\nMATCH (",{"bind":"article"},")<-[:QUOTED_IN]-()-[:EVIDENCE_FOR]->(",{"bind":"statement"},")"],
    },

    /** Statements that make the claims of a set. */
    statementsOfClaims: {
      binds: ["set","claim","statement"],
      parameters: {},
      pieces: ["UNWIND ",{"bind":"set"}," AS ",{"bind":"claim"},"\nMATCH (",{"bind":"claim"},")<-[:MAKES]-(",{"bind":"statement"},")"],
    },

    /** The statements of a set. */
    statementsOfSet: {
      binds: ["set","statement"],
      parameters: {},
      pieces: ["UNWIND ",{"bind":"set"}," AS ",{"bind":"statement"}],
    },

    /** Statements of the actors of a set. */
    statementsOfSpeakers: {
      binds: ["set","speaker","statement"],
      parameters: {},
      pieces: ["UNWIND ",{"bind":"set"}," AS ",{"bind":"speaker"},"\nMATCH (",{"bind":"speaker"},")-[:SAID]->(",{"bind":"statement"},")"],
    },

    /** Statements made at the places of a set. */
    statementsSaidAt: {
      binds: ["set","site","statement"],
      parameters: {},
      pieces: ["UNWIND ",{"bind":"set"}," AS ",{"bind":"site"},"\nMATCH (",{"bind":"site"},")<-[:SAID_AT]-(",{"bind":"statement"},")"],
    },

    /** Statements made to the actors of a set. */
    statementsToAddressees: {
      binds: ["set","addressee","statement"],
      parameters: {},
      pieces: ["UNWIND ",{"bind":"set"}," AS ",{"bind":"addressee"},"\nMATCH (",{"bind":"addressee"},")<-[:ADDRESSED_TO]-(",{"bind":"statement"},")"],
    },
  },

  totals: {
    /** How many actors there are. */
    actorTotal: {
      binds: [],
      parameters: {},
      pieces: ["COUNT { (:Actor) }"],
    },

    /** How many articles there are. */
    articleTotal: {
      binds: [],
      parameters: {},
      pieces: ["COUNT { (:Article) }"],
    },

    /** How many claims there are. */
    claimTotal: {
      binds: [],
      parameters: {},
      pieces: ["COUNT { (:Claim) }"],
    },

    /** How many places there are. */
    placeTotal: {
      binds: [],
      parameters: {},
      pieces: ["COUNT { (:Place) }"],
    },

    /** How many statements there are. */
    statementTotal: {
      binds: [],
      parameters: {},
      pieces: ["COUNT { (:Statement) }"],
    },
  },

  values: {
    /** What an article holds itself. Its text is read by itself, once for everything that is cut from it. */
    articleValues: {
      binds: ["article"],
      parameters: {},
      values: {"id":{"type":"String","pieces":[{"bind":"article"},".id"]},"title":{"type":"String?","pieces":[{"bind":"article"},".title"]},"url":{"type":"String?","pieces":[{"bind":"article"},".url"]},"publisher":{"type":"String?","pieces":[{"bind":"article"},".publisher"]},"author":{"type":"String?","pieces":[{"bind":"article"},".author"]},"publishedOn":{"type":"Date?","pieces":[{"bind":"article"},".publishedOn"]},"format":{"type":"String?","pieces":[{"bind":"article"},".format"]},"sourceSha256":{"type":"String?","pieces":[{"bind":"article"},".sourceSha256"]},"sha256":{"type":"String","pieces":[{"bind":"article"},".sha256"]},"dateline":{"type":"String?","pieces":[{"bind":"article"},".dateline"]},"aggregator":{"type":"String?","pieces":[{"bind":"article"},".aggregator"]},"isFromFeed":{"type":"Boolean","pieces":["coalesce(",{"bind":"article"},".isFromFeed, false)"]},"publishedFrom":{"type":"Date?","pieces":[{"bind":"article"},".publishedFrom"]},"publishedTo":{"type":"Date?","pieces":[{"bind":"article"},".publishedTo"]},"publishedPrecision":{"type":"String?","pieces":[{"bind":"article"},".publishedPrecision"]},"publishedBasis":{"type":"String?","pieces":[{"bind":"article"},".publishedBasis"]},"publishedText":{"type":"String?","pieces":["CASE ",{"bind":"article"},".publishedText WHEN '' THEN null ELSE ",{"bind":"article"},".publishedText END"]},"creditStarts":{"type":"List<Integer>","pieces":["coalesce(",{"bind":"article"},".creditStarts, [])"]},"creditEnds":{"type":"List<Integer>","pieces":["coalesce(",{"bind":"article"},".creditEnds, [])"]},"findingCodes":{"type":"List<String>","pieces":["coalesce(",{"bind":"article"},".findingCodes, [])"]},"findingMessages":{"type":"List<String>","pieces":["coalesce(",{"bind":"article"},".findingMessages, [])"]},"findingStarts":{"type":"List<Integer>","pieces":["coalesce(",{"bind":"article"},".findingStarts, [])"]},"findingEnds":{"type":"List<Integer>","pieces":["coalesce(",{"bind":"article"},".findingEnds, [])"]}},
    },

    /** What a claim holds itself. */
    claimValues: {
      binds: ["claim"],
      parameters: {},
      values: {"id":{"type":"String","pieces":[{"bind":"claim"},".id"]},"text":{"type":"String","pieces":[{"bind":"claim"},".text"]},"saidOn":{"type":"Date?","pieces":[{"bind":"claim"},".saidOn"]},"statementCount":{"type":"Integer","pieces":[{"bind":"claim"},".statementCount"]},"isDisputed":{"type":"Boolean","pieces":[{"bind":"claim"},".isDisputed"]}},
    },

    /** What an actor or a place holds itself. */
    entityValues: {
      binds: ["entity"],
      parameters: {},
      values: {"id":{"type":"String","pieces":[{"bind":"entity"},".id"]},"name":{"type":"String","pieces":[{"bind":"entity"},".name"]},"aliases":{"type":"List<String>","pieces":["coalesce(",{"bind":"entity"},".aliases, []) + coalesce(",{"bind":"entity"},".writtenNames, [])"]},"wikidata":{"type":"String?","pieces":[{"bind":"entity"},".wikidata"]},"description":{"type":"String?","pieces":[{"bind":"entity"},".description"]},"kind":{"type":"String?","pieces":[{"bind":"entity"},".kind"]},"geonames":{"type":"String?","pieces":[{"bind":"entity"},".geonames"]},"latitude":{"type":"Float?","pieces":[{"bind":"entity"},".location.latitude"]},"longitude":{"type":"Float?","pieces":[{"bind":"entity"},".location.longitude"]}},
    },

    /** Why a statement is joined to an entity or a medium. */
    inferenceValues: {
      binds: ["statement","inference","target"],
      parameters: {},
      values: {"slot":{"type":"String","pieces":["CASE type(",{"bind":"inference"},") WHEN 'SAID' THEN 'SPEAKER' WHEN 'ADDRESSED_TO' THEN 'ADDRESSEE' WHEN 'VIA' THEN 'MEDIUM' ELSE type(",{"bind":"inference"},") END"]},"basis":{"type":"String?","pieces":[{"bind":"inference"},".basis"]},"rule":{"type":"String","pieces":[{"bind":"inference"},".rule"]},"confidence":{"type":"Float","pieces":[{"bind":"inference"},".confidence"]}},
    },

    /** What a membership holds itself. */
    membershipValues: {
      binds: ["member","membership","organization"],
      parameters: {},
      values: {"role":{"type":"String?","pieces":[{"bind":"membership"},".role"]}},
    },

    /** The words by which a quotation names an entity, and why they mean it. */
    namingValues: {
      binds: ["quotation","naming","target"],
      parameters: {},
      values: {"start":{"type":"Integer","pieces":[{"bind":"naming"},".start"]},"end":{"type":"Integer","pieces":[{"bind":"naming"},".end"]},"text":{"type":"String","pieces":[{"bind":"naming"},".text"]},"rule":{"type":"String","pieces":[{"bind":"naming"},".rule"]},"confidence":{"type":"Float","pieces":[{"bind":"naming"},".confidence"]}},
    },

    /** What a quotation holds itself. Its words are cut from the article's text where offsets count UTF-16 units, which Cypher's substring() does not. */
    quotationValues: {
      binds: ["quotation"],
      parameters: {},
      values: {"id":{"type":"String","pieces":[{"bind":"quotation"},".id"]},"kind":{"type":"String","pieces":[{"bind":"quotation"},".kind"]},"mode":{"type":"String","pieces":[{"bind":"quotation"},".mode"]},"text":{"type":"String","pieces":[{"bind":"quotation"},".text"]},"rule":{"type":"String","pieces":[{"bind":"quotation"},".rule"]},"confidence":{"type":"Float","pieces":[{"bind":"quotation"},".confidence"]},"contentStarts":{"type":"List<Integer>","pieces":[{"bind":"quotation"},".contentStarts"]},"contentEnds":{"type":"List<Integer>","pieces":[{"bind":"quotation"},".contentEnds"]},"cue":{"type":"String?","pieces":[{"bind":"quotation"},".cue"]},"cueStart":{"type":"Integer?","pieces":[{"bind":"quotation"},".cueStart"]},"cueEnd":{"type":"Integer?","pieces":[{"bind":"quotation"},".cueEnd"]},"cueClass":{"type":"String?","pieces":[{"bind":"quotation"},".cueClass"]},"sourceText":{"type":"String?","pieces":[{"bind":"quotation"},".sourceText"]},"sourceStart":{"type":"Integer?","pieces":[{"bind":"quotation"},".sourceStart"]},"sourceEnd":{"type":"Integer?","pieces":[{"bind":"quotation"},".sourceEnd"]},"amountStarts":{"type":"List<Integer>","pieces":["coalesce(",{"bind":"quotation"},".amountStarts, [])"]},"amountEnds":{"type":"List<Integer>","pieces":["coalesce(",{"bind":"quotation"},".amountEnds, [])"]},"amountNumbers":{"type":"List<String>","pieces":["coalesce(",{"bind":"quotation"},".amountNumbers, [])"]},"amountUnits":{"type":"List<String>","pieces":["coalesce(",{"bind":"quotation"},".amountUnits, [])"]},"amountPrecisions":{"type":"List<String>","pieces":["coalesce(",{"bind":"quotation"},".amountPrecisions, [])"]}},
    },

    /** What is known of how another statement stands to one. */
    relationValues: {
      binds: ["statement","relation","other"],
      parameters: {},
      values: {"type":{"type":"String","pieces":["type(",{"bind":"relation"},")"]},"isFrom":{"type":"Boolean","pieces":["startNode(",{"bind":"relation"},") = ",{"bind":"statement"}]},"rule":{"type":"String","pieces":[{"bind":"relation"},".rule"]},"confidence":{"type":"Float","pieces":[{"bind":"relation"},".confidence"]},"reason":{"type":"String","pieces":[{"bind":"relation"},".reason"]},"parts":{"type":"List<String>","pieces":[{"bind":"relation"},".parts"]},"fromParts":{"type":"List<String>","pieces":[{"bind":"relation"},".fromParts"]},"toParts":{"type":"List<String>","pieces":[{"bind":"relation"},".toParts"]}},
    },

    /** What a statement holds itself. */
    statementValues: {
      binds: ["statement"],
      parameters: {},
      values: {"id":{"type":"String","pieces":[{"bind":"statement"},".id"]},"text":{"type":"String","pieces":[{"bind":"statement"},".text"]},"kind":{"type":"String","pieces":[{"bind":"statement"},".kind"]},"mode":{"type":"String","pieces":[{"bind":"statement"},".mode"]},"wordCount":{"type":"Integer","pieces":[{"bind":"statement"},".wordCount"]},"articleCount":{"type":"Integer","pieces":[{"bind":"statement"},".articleCount"]},"independentSources":{"type":"Integer","pieces":["coalesce(",{"bind":"statement"},".independentSources, 1)"]},"saidOnFrom":{"type":"Date?","pieces":[{"bind":"statement"},".saidOn"]},"saidOnTo":{"type":"Date?","pieces":[{"bind":"statement"},".saidOnTo"]},"saidOnPrecision":{"type":"String?","pieces":[{"bind":"statement"},".saidOnPrecision"]},"saidOnBasis":{"type":"String?","pieces":[{"bind":"statement"},".saidOnBasis"]},"saidOnText":{"type":"String?","pieces":[{"bind":"statement"},".saidOnText"]},"publishedFrom":{"type":"Date?","pieces":[{"bind":"statement"},".publishedOn"]},"publishedTo":{"type":"Date?","pieces":[{"bind":"statement"},".publishedOnTo"]},"publishedPrecision":{"type":"String?","pieces":[{"bind":"statement"},".publishedOnPrecision"]},"publishedBasis":{"type":"String?","pieces":[{"bind":"statement"},".publishedOnBasis"]},"publishedText":{"type":"String?","pieces":[{"bind":"statement"},".publishedOnText"]}},
    },
  },

  walks: {
    /** All actors, as their index has them. */
    actors: {
      binds: ["actor"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"actor"},":Actor)\nWHERE ",{"bind":"actor"},"._sortName IS NOT NULL AND ",{"bind":"actor"},".id IS NOT NULL"],
    },

    /** All articles, as their index has them. */
    articles: {
      binds: ["article"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"article"},":Article)\nWHERE ",{"bind":"article"},"._sortKey IS NOT NULL AND ",{"bind":"article"},".id IS NOT NULL"],
    },

    /** All claims, as the index of their sizes has them. */
    claimsBySize: {
      binds: ["claim"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"claim"},":Claim)\nWHERE ",{"bind":"claim"},"._sizeKey IS NOT NULL AND ",{"bind":"claim"},".id IS NOT NULL"],
    },

    /** All claims, as their index has them. */
    claims: {
      binds: ["claim"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"claim"},":Claim)\nWHERE ",{"bind":"claim"},"._sortKey IS NOT NULL AND ",{"bind":"claim"},".id IS NOT NULL"],
    },

    /** All places, as their index has them. */
    places: {
      binds: ["place"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"place"},":Place)\nWHERE ",{"bind":"place"},"._sortName IS NOT NULL AND ",{"bind":"place"},".id IS NOT NULL"],
    },

    /** All statements, as their index has them. */
    statements: {
      binds: ["statement"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"statement"},":Statement)\nWHERE ",{"bind":"statement"},"._sortKey IS NOT NULL AND ",{"bind":"statement"},".id IS NOT NULL"],
    },

    /** All statements, as the index has them by which they are counted. */
    talliedStatements: {
      binds: ["statement"],
      parameters: {},
      pieces: ["MATCH (",{"bind":"statement"},":Statement)\nWHERE ",{"bind":"statement"},"._tally IS NOT NULL"],
    },
  },

  weights: {
    /** How many statements are about the entities of a set. */
    about: {
      binds: ["set","subject","weight"],
      parameters: {},
      pieces: ["reduce(",{"bind":"weight"}," = 0, ",{"bind":"subject"}," IN ",{"bind":"set"}," | ",{"bind":"weight"}," + COUNT { (",{"bind":"subject"},")<-[:ABOUT]-() })"],
    },

    /** How many statements were made to the actors of a set. */
    addressed: {
      binds: ["set","addressee","weight"],
      parameters: {},
      pieces: ["reduce(",{"bind":"weight"}," = 0, ",{"bind":"addressee"}," IN ",{"bind":"set"}," | ",{"bind":"weight"}," + COUNT { (",{"bind":"addressee"},")<-[:ADDRESSED_TO]-() })"],
    },

    /** How many statements came through the media of a set. */
    conveyed: {
      binds: ["set","medium","weight"],
      parameters: {},
      pieces: ["reduce(",{"bind":"weight"}," = 0, ",{"bind":"medium"}," IN ",{"bind":"set"}," | ",{"bind":"weight"}," + COUNT { (",{"bind":"medium"},")<-[:VIA]-() })"],
    },

    /** How many a set holds. */
    counted: {
      binds: ["set"],
      parameters: {},
      pieces: ["size(",{"bind":"set"},")"],
    },

    /** How many statements make the claims of a set. */
    made: {
      binds: ["set","claim","weight"],
      parameters: {},
      pieces: ["reduce(",{"bind":"weight"}," = 0, ",{"bind":"claim"}," IN ",{"bind":"set"}," | ",{"bind":"weight"}," + COUNT { (",{"bind":"claim"},")<-[:MAKES]-() })"],
    },

    /** How many quotations the articles of a set hold. */
    quoted: {
      binds: ["set","article","weight"],
      parameters: {},
      pieces: ["reduce(",{"bind":"weight"}," = 0, ",{"bind":"article"}," IN ",{"bind":"set"}," | ",{"bind":"weight"}," + COUNT { (",{"bind":"article"},")<-[:QUOTED_IN]-() })"],
    },

    /** How many statements were made at the places of a set. */
    saidAt: {
      binds: ["set","site","weight"],
      parameters: {},
      pieces: ["reduce(",{"bind":"weight"}," = 0, ",{"bind":"site"}," IN ",{"bind":"set"}," | ",{"bind":"weight"}," + COUNT { (",{"bind":"site"},")<-[:SAID_AT]-() })"],
    },

    /** How many statements the actors of a set made. */
    said: {
      binds: ["set","speaker","weight"],
      parameters: {},
      pieces: ["reduce(",{"bind":"weight"}," = 0, ",{"bind":"speaker"}," IN ",{"bind":"set"}," | ",{"bind":"weight"}," + COUNT { (",{"bind":"speaker"},")-[:SAID]->() })"],
    },
  },
} as const satisfies Record<string, Record<string, Fragment | ValuesFragment>>;

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
  { name: "claimId", labels: ["Claim"], properties: ["id"], analyzer: null, text: `CREATE CONSTRAINT claimId IF NOT EXISTS
FOR (claim:Claim)
REQUIRE claim.id IS UNIQUE` },
  { name: "claimSizeKey", labels: ["Claim"], properties: ["_sizeKey","id"], analyzer: null, text: `CREATE INDEX claimSizeKey IF NOT EXISTS
FOR (claim:Claim)
ON (claim._sizeKey, claim.id)` },
  { name: "claimSortKey", labels: ["Claim"], properties: ["_sortKey","id"], analyzer: null, text: `CREATE INDEX claimSortKey IF NOT EXISTS
FOR (claim:Claim)
ON (claim._sortKey, claim.id)` },
  { name: "decisionId", labels: ["Decision"], properties: ["id"], analyzer: null, text: `CREATE CONSTRAINT decisionId IF NOT EXISTS
FOR (decision:Decision)
REQUIRE decision.id IS UNIQUE` },
  { name: "decisionKind", labels: ["Decision"], properties: ["kind"], analyzer: null, text: `CREATE INDEX decisionKind IF NOT EXISTS
FOR (decision:Decision)
ON (decision.kind)` },
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
  { name: "meetingPoint", labels: ["_Internal"], properties: ["_point"], analyzer: null, text: `CREATE CONSTRAINT meetingPoint IF NOT EXISTS
FOR (point:_Internal)
REQUIRE point._point IS UNIQUE` },
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
  { name: "share", labels: ["_Internal"], properties: ["_share"], analyzer: null, text: `CREATE CONSTRAINT share IF NOT EXISTS
FOR (share:_Internal)
REQUIRE share._share IS UNIQUE` },
  { name: "statementId", labels: ["Statement"], properties: ["id"], analyzer: null, text: `CREATE CONSTRAINT statementId IF NOT EXISTS
FOR (statement:Statement)
REQUIRE statement.id IS UNIQUE` },
  { name: "statementKey", labels: ["Statement"], properties: ["_key"], analyzer: null, text: `CREATE CONSTRAINT statementKey IF NOT EXISTS
FOR (statement:Statement)
REQUIRE statement._key IS UNIQUE` },
  { name: "statementSortKey", labels: ["Statement"], properties: ["_sortKey","id"], analyzer: null, text: `CREATE INDEX statementSortKey IF NOT EXISTS
FOR (statement:Statement)
ON (statement._sortKey, statement.id)` },
  { name: "statementTally", labels: ["Statement"], properties: ["_tally"], analyzer: null, text: `CREATE INDEX statementTally IF NOT EXISTS
FOR (statement:Statement)
ON (statement._tally)` },
  { name: "statementText", labels: ["Statement"], properties: ["_searchText","_dayTerm"], analyzer: "whitespace", text: `CREATE FULLTEXT INDEX statementText IF NOT EXISTS
FOR (statement:Statement)
ON EACH [statement._searchText, statement._dayTerm]
OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}` },
  { name: "textBandName", labels: ["_Internal"], properties: ["_band"], analyzer: null, text: `CREATE CONSTRAINT textBandName IF NOT EXISTS
FOR (band:_Internal)
REQUIRE band._band IS UNIQUE` },
];
