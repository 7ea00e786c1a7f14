// $p1 List<String> = ["id of Actor|Place \"Kursk\""]
// $p2 List<String> = ["NAMED","DEMONYM"]
// $p3 Integer = 21
// $p4 Integer = 10
// $p5 Integer = 20
// $p6 List<String> = ["CONTEXT"]
// $p7 Integer = 21
// $p8 Integer = 20
CALL (*) {
  UNWIND $p1 AS id1
  MATCH (entity1:Actor|Place {id: id1})
  WITH DISTINCT entity1
  RETURN collect(entity1) AS subjects1
}
CALL (*) {
  UNWIND subjects1 AS around1
  MATCH (around1)<-[:PART_OF*0..]-(entity2)
  WITH DISTINCT entity2
  RETURN collect(entity2) AS all1
}
CALL (*) {
  CALL (*) {
    UNWIND all1 AS subject1
    MATCH (subject1)<-[:ABOUT]-(item1)
    WITH DISTINCT item1
    WITH item1
    WHERE EXISTS {
      MATCH (item1)-[concern1:ABOUT]->()
      WHERE endNode(concern1) IN all1 AND coalesce(concern1.basis IN $p2, false)
    }
    RETURN collect(item1) AS all2
  }
  CALL (*) {
    CALL (*) {
      UNWIND all2 AS item2
      WITH DISTINCT item2
      RETURN item2
      ORDER BY item2._sortKey DESC, item2.id
      LIMIT $p3
    }
    RETURN collect(item2) AS found1
  }
  CALL (*) {
    UNWIND all2 AS statement1
    MATCH (statement1)-[concern2:ABOUT]->()
    WITH DISTINCT statement1, concern2.basis AS value1
    WITH value1, count(*) AS total1
    WITH *
    ORDER BY total1 DESC, toLower(value1), value1
    LIMIT $p4
    RETURN collect({`value`: value1, `count`: toFloat(total1)}) AS values1
  }
  CALL (*) {
    UNWIND found1[..$p5] AS node1
    RETURN collect({`aboutBasis`: COLLECT {
      MATCH (node1)-[inference1:ABOUT]->(target1)
      WITH inference1, target1
      ORDER BY target1._sortName, target1.id
      RETURN {`entity`: {`name`: target1.name}, `basis`: inference1.basis, `rule`: inference1.rule, `confidence`: inference1.confidence, `namings`: COLLECT {
        MATCH (node1)<-[:EVIDENCE_FOR]-(quotation1)-[naming1:NAMES]->(target1)
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
    }}) AS rows1
  }
  RETURN {`totalCount`: toFloat(size(all2)), `facets`: [[values1]], `nodes`: rows1} AS connection1
}
CALL (*) {
  CALL (*) {
    CALL (*) {
      MATCH (item3:Statement)
      WHERE item3._sortKey IS NOT NULL AND item3.id IS NOT NULL
      WITH item3
      ORDER BY item3._sortKey DESC, item3.id
      WHERE EXISTS {
        MATCH (item3)-[concern3:ABOUT]->()
        WHERE coalesce(concern3.basis IN $p6, false)
      }
      RETURN item3
      LIMIT $p7
    }
    RETURN collect(item3) AS found2
  }
  CALL (*) {
    UNWIND found2[..$p8] AS node2
    RETURN collect({`id`: node2.id}) AS rows2
  }
  RETURN {`nodes`: rows2} AS connection2
}
RETURN {`statements`: connection1, `contexts`: connection2} AS answer
