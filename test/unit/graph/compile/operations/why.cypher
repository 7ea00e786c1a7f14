// $p1 String = "q-1"
CALL (*) {
  MATCH (:Quotation {id: $p1})-[:EVIDENCE_FOR]->(found1)
  WITH found1
  RETURN collect({`why`: COLLECT {
    MATCH (found1)-[inference1:SAID|ON_BEHALF_OF|ADDRESSED_TO|ABOUT|SAID_AT|VIA|REPORTS]-(target1)
    WHERE type(inference1) <> 'REPORTS' OR startNode(inference1) = found1
    WITH inference1, target1
    ORDER BY type(inference1), target1.name, target1.id
    RETURN {`rule`: inference1.rule, `entity`: CASE WHEN target1:Actor|Place THEN {`id`: target1.id} END, `namings`: COLLECT {
      MATCH (found1)<-[:EVIDENCE_FOR]-(quotation1)-[naming1:NAMES]->(target1)
      WHERE naming1.role =
      CASE type(inference1)
      WHEN 'SAID' THEN 'SOURCE'
      WHEN 'ADDRESSED_TO' THEN 'ADDRESSEE'
      WHEN 'VIA' THEN 'MEDIUM'
      ELSE type(inference1)
      END
      WITH quotation1, naming1
      ORDER BY quotation1.id, naming1.start
      RETURN {`text`: naming1.text}
    }}
    }, `contradicts`: COLLECT {
      MATCH (found1)-[relation1:DENIES|CONTRADICTS]-(other1)
      WITH relation1, other1
      ORDER BY other1.id
      RETURN {`rule`: relation1.rule, `statement`: {`text`: other1.text}}
  }}) AS rows1
}
RETURN {`statement`: head(rows1)} AS answer
