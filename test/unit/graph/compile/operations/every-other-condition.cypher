// $p1 String = "Telegram"
// $p2 Integer = 21
// $p3 String = "water"
// $p4 List<String> = ["DIRECT","MIXED"]
// $p5 List<String> = ["CONTRADICTS"]
// $p6 Integer = 1
// $p7 Integer = 2
// $p8 Integer = 20
CALL (*) {
  MATCH (entity1:Medium)
  WHERE toLower(entity1.name) = toLower($p1)
  WITH DISTINCT entity1
  RETURN collect(entity1) AS media1
}
CALL (*) {
  CALL (*) {
    CALL (*) {
      WITH *, reduce(weight1 = 0, medium1 IN media1 | weight1 + COUNT { (medium1)<-[:VIA]-() }) AS weight2
      WITH *, COUNT { (:Statement) } + 1.0 AS total1
      RETURN CASE WHEN weight2 * 0.000003814697265625 * weight2 / total1 > 5 * $p2 THEN 0 ELSE 1 END AS pick1
    }
    CALL (*) {
      WITH 1 AS gate WHERE pick1 = 1
      UNWIND media1 AS medium2
      MATCH (medium2)<-[:VIA]-(item1)
      WITH DISTINCT item1
      WITH item1
      WHERE EXISTS {
        MATCH (item1)-[:ABOUT]->(subject1)
        WHERE true
      }
      AND coalesce(toLower($p3) IN item1.topics, false)
      AND coalesce(item1.kind IN $p4, false)
      AND EXISTS {
        MATCH (item1)-[relation1:CONTRADICTS|REPEATS|CORROBORATES|UNDETERMINED]-()
        WHERE type(relation1) IN $p5
      }
      AND EXISTS {
        MATCH line1 = ()-[:REPORTS*0..]->(item1)
        WHERE length(line1) >= $p6
      }
      AND NOT (EXISTS {
        MATCH line2 = ()-[:REPORTS*0..]->(item1)
        WHERE length(line2) > $p7
      })
      AND item1.saidOn IS NULL
      AND NOT (EXISTS {
        MATCH (item1)-[:ABOUT]->(subject2)
      })
      AND ((EXISTS {
        MATCH (item1)<-[:EVIDENCE_FOR]-()-[naming1:NAMES]->()
        WHERE naming1.mayBeId IS NOT NULL
        }) OR (EXISTS {
          MATCH (item1)<-[:EVIDENCE_FOR]-()-[naming2:NAMES]->()
          WHERE naming2.resolvedId IS NOT NULL
      }))
      RETURN item1
      ORDER BY item1._sortKey DESC, item1.id
      LIMIT $p2
      UNION ALL
      WITH 1 AS gate WHERE pick1 = 0
      CALL (*) {
        MATCH (item1:Statement)
        WHERE item1._sortKey IS NOT NULL AND item1.id IS NOT NULL
        WITH item1
        ORDER BY item1._sortKey DESC, item1.id
        WHERE EXISTS {
          MATCH (item1)-[:ABOUT]->(subject3)
          WHERE true
        }
        AND coalesce(toLower($p3) IN item1.topics, false)
        AND coalesce(item1.kind IN $p4, false)
        AND EXISTS {
          MATCH (item1)-[:VIA]->(medium3)
          WHERE medium3 IN media1
        }
        AND EXISTS {
          MATCH (item1)-[relation2:CONTRADICTS|REPEATS|CORROBORATES|UNDETERMINED]-()
          WHERE type(relation2) IN $p5
        }
        AND EXISTS {
          MATCH line3 = ()-[:REPORTS*0..]->(item1)
          WHERE length(line3) >= $p6
        }
        AND NOT (EXISTS {
          MATCH line4 = ()-[:REPORTS*0..]->(item1)
          WHERE length(line4) > $p7
        })
        AND item1.saidOn IS NULL
        AND NOT (EXISTS {
          MATCH (item1)-[:ABOUT]->(subject4)
        })
        AND ((EXISTS {
          MATCH (item1)<-[:EVIDENCE_FOR]-()-[naming3:NAMES]->()
          WHERE naming3.mayBeId IS NOT NULL
          }) OR (EXISTS {
            MATCH (item1)<-[:EVIDENCE_FOR]-()-[naming4:NAMES]->()
            WHERE naming4.resolvedId IS NOT NULL
        }))
        RETURN item1
        LIMIT $p2
      }
      RETURN item1
    }
    RETURN collect(item1) AS found1
  }
  CALL (*) {
    UNWIND found1[..$p8] AS node1
    RETURN collect({`id`: node1.id}) AS rows1
  }
  RETURN {`nodes`: rows1} AS connection1
}
RETURN {`statements`: connection1} AS answer
