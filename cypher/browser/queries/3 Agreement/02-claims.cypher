// What is claimed: who said it first, who confirms it, who disputes it
MATCH making = (who:Actor)-[:SAID]->(:Statement)-[:MAKES]->(claim:Claim)
OPTIONAL MATCH dispute =
  (claim)<-[:MAKES]-(:Statement)-[:CONTRADICTS|DENIES|UNDETERMINED]-(:Statement)
RETURN making, dispute
LIMIT 25
