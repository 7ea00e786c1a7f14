// What was said about a place and all that lies in it (change the name)
MATCH inside = (where:Place)-[:PART_OF*0..]->(around:Place)
WHERE "Kursk" IN around.names
MATCH about = (who:Actor)-[:SAID]->(what:Statement)-[:ABOUT]->(where)
RETURN inside, about
LIMIT 50
