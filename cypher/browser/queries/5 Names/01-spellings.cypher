// In which words articles name whom
MATCH (quotation:Quotation)-[naming:NAMES]->(named:Person|Organization)
RETURN named.name AS name, collect(DISTINCT naming.text) AS spellings, count(*) AS times
ORDER BY times DESC
