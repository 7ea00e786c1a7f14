// $p10 String = "q-1"
CALL (*) {
  MATCH (:Quotation {id: $p10})-[:EVIDENCE_FOR]->(found1)
  WITH found1
  RETURN collect({`why`: COLLECT {
    MATCH (found1)-[inference4:SAID|ON_BEHALF_OF|ADDRESSED_TO|ABOUT|SAID_AT|VIA|REPORTS]-(target5)
    WHERE type(inference4) <> 'REPORTS' OR startNode(inference4) = found1
    WITH inference4, target5
    ORDER BY type(inference4), target5.name, target5.id
    RETURN {`rule`: inference4.rule, `entity`: CASE WHEN target5:Actor|Place THEN {`id`: target5.id} END, `namings`: COLLECT {
      MATCH (found1)<-[:EVIDENCE_FOR]-(quotation6)-[naming7:NAMES]->(target5)
      WHERE naming7.role =
      CASE type(inference4)
      WHEN 'SAID' THEN 'SOURCE'
      WHEN 'ADDRESSED_TO' THEN 'ADDRESSEE'
      WHEN 'VIA' THEN 'MEDIUM'
      ELSE type(inference4)
      END
      WITH quotation6, naming7
      ORDER BY quotation6.id, naming7.start
      RETURN {`text`: naming7.text}
    }}
    }, `contradicts`: COLLECT {
      MATCH (found1)-[relation8:CONTRADICTS]-(other9)
      WITH relation8, other9
      ORDER BY other9.id
      RETURN {`rule`: relation8.rule, `statement`: {`text`: other9.text}}
  }}) AS rows3
}
RETURN {`statement`: head(rows3)} AS answer
