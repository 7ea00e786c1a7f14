// Where statements are written
MATCH (what:Statement)<-[:EVIDENCE_FOR]-(quotation:Quotation)-[:QUOTED_IN]->(article:Article)
RETURN *
LIMIT 25
