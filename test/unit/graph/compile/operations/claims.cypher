// $p1 List<String> = ["id of Actor \"Okoye\""]
// $p2 String = "varn"
// $p3 Boolean = true
// $p4 Integer = 6
// $p5 Integer = 5
CALL (*) {
  UNWIND $p1 AS id1
  MATCH (entity1:Actor|Place {id: id1})
  WITH entity1
  WHERE entity1:Actor
  WITH DISTINCT entity1
  RETURN collect(entity1) AS actors1
}
CALL (*) {
  OPTIONAL MATCH (former1:_Internal {_formerId: $p2})
  WITH coalesce(former1._entityId, $p2) AS entityId1
  MATCH (entity2:Actor|Place {id: entityId1})
  WITH DISTINCT entity2
  RETURN collect(entity2) AS subjects1
}
CALL (*) {
  UNWIND subjects1 AS around1
  MATCH (around1)<-[:PART_OF*0..]-(entity3)
  WITH DISTINCT entity3
  RETURN collect(entity3) AS all1
}
CALL (*) {
  CALL (*) {
    CALL (*) {
      WITH *, reduce(weight1 = 0, speaker1 IN actors1 | weight1 + COUNT { (speaker1)-[:SAID]->() }) AS weight2
      WITH *, CASE WHEN weight2 <= 300 THEN 301 ELSE reduce(weight3 = 0, subject1 IN all1 | weight3 + COUNT { (subject1)<-[:ABOUT]-() }) END AS weight4
      WITH *, reduce(one1 = weight2, other1 IN [weight2, weight4] | CASE WHEN other1 < one1 THEN other1 ELSE one1 END) AS least1
      RETURN CASE WHEN weight2 = least1 THEN 1 ELSE 2 END AS pick1
    }
    CALL (*) {
      WITH 1 AS gate WHERE pick1 = 1
      UNWIND actors1 AS speaker2
      MATCH (speaker2)-[:SAID]->(statement1)
      MATCH (statement1)-[:MAKES]->(item1)
      RETURN item1
      UNION ALL
      WITH 1 AS gate WHERE pick1 = 2
      UNWIND all1 AS subject2
      MATCH (subject2)<-[:ABOUT]-(statement2)
      MATCH (statement2)-[:MAKES]->(item1)
      RETURN item1
    }
    WITH DISTINCT item1, pick1
    WITH item1, pick1
    WHERE EXISTS {
      MATCH (item1)<-[:MAKES]-(statement3)
      WITH statement3
      WHERE EXISTS {
        MATCH (speaker3)-[:SAID]->(statement3)
        WHERE speaker3 IN actors1
      }
      AND EXISTS {
        MATCH (statement3)-[:ABOUT]->(subject3)
        WHERE subject3 IN all1
      }
      RETURN statement3
    }
    AND item1.isDisputed = $p3
    RETURN collect(item1) AS all2
  }
  CALL (*) {
    CALL (*) {
      UNWIND all2 AS item2
      WITH DISTINCT item2
      RETURN item2
      ORDER BY item2._sortKey DESC, item2.id
      LIMIT $p4
    }
    RETURN collect(item2) AS found1
  }
  CALL (*) {
    UNWIND found1[..$p5] AS node1
    RETURN collect({`text`: node1.text, `saidOn`: toString(node1.saidOn), `firstSaid`: head(COLLECT {
      MATCH (node1)<-[:MAKES {role: 'FIRST'}]-(statement4)
      RETURN {`speaker`: head(COLLECT {
        MATCH (actor1)-[:SAID]->(statement4)
        WITH actor1
        ORDER BY actor1.id
        RETURN {`name`: actor1.name}
      })}
      }), `confirmedBy`: COLLECT {
        MATCH (node1)<-[:MAKES {role: 'CONFIRMED'}]-(other2)
        CALL (other2) {
          MATCH (other2)-[relation1:CORROBORATES]-(statement5)
          RETURN statement5, relation1
          ORDER BY relation1.confidence DESC, statement5._key
          LIMIT 1
        }
        WITH statement5, relation1, other2
        ORDER BY coalesce(other2.saidOn, other2.publishedOn), other2._key
        RETURN {`reason`: relation1.reason, `statement`: {`text`: other2.text}}
      }, `openBecause`: COLLECT {
        MATCH (node1)<-[:MAKES]-()-[relation2:UNDETERMINED]-()
        RETURN DISTINCT relation2.reason AS reason1 ORDER BY reason1
    }}) AS rows1
  }
  RETURN {`totalCount`: toFloat(size(all2)), `nodes`: rows1} AS connection1
}
RETURN {`claims`: connection1} AS answer
