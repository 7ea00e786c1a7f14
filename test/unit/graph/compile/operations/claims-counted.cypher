// $p1 String = "varn"
// $p2 List<String> = ["DIRECT"]
// $p3 Integer = 5
// $p4 Integer = 5
// $p5 Integer = 5
// $p6 Integer = 20
// $p7 Integer = 21
CALL (*) {
  OPTIONAL MATCH (former1:_Internal {_formerId: $p1})
  WITH coalesce(former1._entityId, $p1) AS entityId1
  MATCH (entity1:Actor|Place {id: entityId1})
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
    MATCH (subject1)<-[:ABOUT]-(statement1)
    MATCH (statement1)-[:MAKES]->(item1)
    WITH DISTINCT item1
    WITH item1
    WHERE EXISTS {
      MATCH (item1)<-[:MAKES]-(statement2)
      WITH statement2
      WHERE EXISTS {
        MATCH (statement2)-[:ABOUT]->(subject2)
        WHERE subject2 IN all1
      }
      AND coalesce(statement2.kind IN $p2, false)
      RETURN statement2
    }
    RETURN collect(item1) AS all2
  }
  CALL (*) {
    UNWIND all2 AS claim1
    CALL (*) {
      MATCH (claim1)<-[:MAKES]-(statement3)
      WITH statement3
      WHERE EXISTS {
        MATCH (statement3)-[:ABOUT]->(subject3)
        WHERE subject3 IN all1
      }
      AND coalesce(statement3.kind IN $p2, false)
      RETURN statement3
    }
    MATCH (value1)-[:SAID]->(statement3)
    MATCH (statement3)-[:MAKES]->(claim2)
    WITH value1, count(DISTINCT claim2) AS total1
    WITH *
    ORDER BY total1 DESC, value1._sortName, value1.id
    LIMIT $p3
    RETURN collect({`label`: value1.name, `count`: toFloat(total1)}) AS values1
  }
  CALL (*) {
    UNWIND all2 AS claim3
    CALL (*) {
      MATCH (claim3)<-[:MAKES]-(statement4)
      WITH statement4
      WHERE EXISTS {
        MATCH (statement4)-[:ABOUT]->(subject4)
        WHERE subject4 IN all1
      }
      AND coalesce(statement4.kind IN $p2, false)
      RETURN statement4
    }
    WITH
    statement4,
    left(toString(coalesce(statement4.saidOn, statement4.publishedOn)), 7) AS value2,
    CASE WHEN statement4.saidOn IS NULL THEN statement4.publishedOnPrecision ELSE statement4.saidOnPrecision END AS precision1
    WHERE precision1 IN ['DAY', 'MONTH']
    WITH statement4, value2
    MATCH (statement4)-[:MAKES]->(claim4)
    WITH value2, count(DISTINCT claim4) AS total2
    WITH *
    ORDER BY total2 DESC, toLower(value2), value2
    LIMIT $p4
    RETURN collect({`label`: value2, `count`: toFloat(total2)}) AS values2
  }
  CALL (*) {
    UNWIND all2 AS claim5
    WITH claim5, toString(claim5.isDisputed) AS value3
    WITH value3, count(*) AS total3
    WITH *
    ORDER BY total3 DESC, toLower(value3), value3
    LIMIT $p5
    RETURN collect({`label`: value3, `count`: toFloat(total3)}) AS values3
  }
  RETURN {`facets`: [[values1], [values2], [values3]]} AS connection1
}
RETURN {`claims`: connection1} AS answer
