// What actors and places stand on: containing places, memberships.
UNWIND $rows AS row
MATCH (from:Actor|Place {id: row.from})
MATCH (to:Actor|Place {id: row.to})
CREATE (from)-[link:$(row.type)]->(to)
SET link.role = row.role
