// Statements that more than one article has
MATCH (what:Statement)<-[:EVIDENCE_FOR]-(quotation:Quotation)-[:QUOTED_IN]->(article:Article)
WHERE what.articleCount > 1
RETURN *
LIMIT 50
