// Pages of statements, the newest first and the undated last: one page for each request.
//
// A request holds conditions, all of which must be met; an empty list and null ask for nothing.
// `speakers`, `relayers`, `addressees`, `subjects`, `sites` and `articles` are lists of lists of ids:
// of every inner list, one id must fit. `search` is Lucene syntax, made from plain words by the caller.
// The list is counted where it is cut, so that the count can never disagree with the pages.
//
// @mode    read
// @param   requests    List<Map>  {search, speakers, relayers, addressees, subjects, sites, articles, kinds, medium, from, to, afterKey, afterId}
// @param   first       Integer    rows wanted for each request
// @returns number      Integer    place of the request in the list, from 0
// @returns totalCount  Integer
// @returns rows        List<Map>  {id, sortKey}
UNWIND range(0, size($requests) - 1) AS number
WITH number, $requests[number] AS request
// A request starts at the condition that leaves the fewest statements to look at.
WITH number, request,
  CASE
    WHEN request.search IS NOT NULL THEN 'search'
    WHEN size(request.articles) > 0 THEN 'articles'
    WHEN size(request.speakers) > 0 THEN 'speakers'
    WHEN size(request.subjects) > 0 THEN 'subjects'
    WHEN size(request.relayers) > 0 THEN 'relayers'
    WHEN size(request.addressees) > 0 THEN 'addressees'
    WHEN size(request.sites) > 0 THEN 'sites'
    ELSE 'all'
  END AS start
CALL (request, start) {
  WITH request, start
  WHERE start = 'search'
  CALL db.index.fulltext.queryNodes('statementText', request.search) YIELD node AS statement
  RETURN statement
  UNION
  WITH request, start
  WHERE start = 'articles'
  MATCH (article:Article)<-[:QUOTED_IN]-(:Quotation)-[:EVIDENCE_FOR]->(statement:Statement)
  WHERE article.id IN request.articles[0]
  RETURN statement
  UNION
  WITH request, start
  WHERE start = 'speakers'
  MATCH (speaker:Actor)-[:SAID]->(statement:Statement)
  WHERE speaker.id IN request.speakers[0]
  RETURN statement
  UNION
  WITH request, start
  WHERE start = 'subjects'
  UNWIND request.subjects[0] AS subjectId
  MATCH (:Actor {id: subjectId})<-[:ABOUT]-(statement:Statement)
  RETURN statement
  UNION
  WITH request, start
  WHERE start = 'subjects'
  UNWIND request.subjects[0] AS subjectId
  MATCH (:Place {id: subjectId})<-[:PART_OF*0..]-(:Place)<-[:ABOUT]-(statement:Statement)
  RETURN statement
  UNION
  WITH request, start
  WHERE start = 'relayers'
  MATCH (relayer:Actor)-[:SAID]->(:Statement)-[:REPORTS]->(statement:Statement)
  WHERE relayer.id IN request.relayers[0]
  RETURN statement
  UNION
  WITH request, start
  WHERE start = 'addressees'
  MATCH (addressee:Actor)<-[:ADDRESSED_TO]-(statement:Statement)
  WHERE addressee.id IN request.addressees[0]
  RETURN statement
  UNION
  WITH request, start
  WHERE start = 'sites'
  MATCH (site:Place)<-[:PART_OF*0..]-(:Place)<-[:SAID_AT]-(statement:Statement)
  WHERE site.id IN request.sites[0]
  RETURN statement
  UNION
  WITH request, start
  WHERE start = 'all'
  // In a subquery of its own, because the planner would scan first and look at start afterwards.
  CALL () {
    MATCH (statement:Statement)
    RETURN statement
  }
  RETURN statement
}
WITH number, request, statement
WHERE (request.kinds IS NULL OR statement.kind IN request.kinds)
  AND (request.from IS NULL OR statement.saidOn >= date(request.from))
  AND (request.to IS NULL OR statement.saidOnTo <= date(request.to))
  AND (request.medium IS NULL OR EXISTS {
    MATCH (statement)-[:VIA]->(medium:Medium)
    WHERE toLower(medium.name) = toLower(request.medium)
  })
  AND all(ids IN request.articles WHERE EXISTS {
    MATCH (statement)<-[:EVIDENCE_FOR]-(:Quotation)-[:QUOTED_IN]->(article:Article)
    WHERE article.id IN ids
  })
  AND all(ids IN request.speakers WHERE EXISTS {
    MATCH (statement)<-[:SAID]-(speaker:Actor)
    WHERE speaker.id IN ids
  })
  AND all(ids IN request.subjects WHERE EXISTS {
    MATCH (statement)-[:ABOUT]->(subject)-[:PART_OF*0..]->(around)
    WHERE around.id IN ids
  })
  AND all(ids IN request.relayers WHERE EXISTS {
    MATCH (statement)<-[:REPORTS]-(:Statement)<-[:SAID]-(relayer:Actor)
    WHERE relayer.id IN ids
  })
  AND all(ids IN request.addressees WHERE EXISTS {
    MATCH (statement)-[:ADDRESSED_TO]->(addressee:Actor)
    WHERE addressee.id IN ids
  })
  AND all(ids IN request.sites WHERE EXISTS {
    MATCH (statement)-[:SAID_AT]->(:Place)-[:PART_OF*0..]->(site:Place)
    WHERE site.id IN ids
  })
WITH number, request, collect(statement) AS matching
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
  number,
  size(matching) AS totalCount,
  rows
ORDER BY number
