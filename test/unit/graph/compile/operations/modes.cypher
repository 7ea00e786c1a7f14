// $p1 List<String> = ["DENIED","REFUSED"]
// $p2 List<String> = ["DISTANCING"]
// $p3 Integer = 21
// $p4 Integer = 10
// $p5 Integer = 10
// $p6 Integer = 20
CALL (*) {
  CALL (*) {
    MATCH (item1:Statement)
    WHERE item1._sortKey IS NOT NULL AND item1.id IS NOT NULL
    WITH item1
    WHERE coalesce(item1.mode IN $p1, false)
    AND EXISTS {
      MATCH (item1)<-[:EVIDENCE_FOR]-(quotation1)
      WHERE coalesce(quotation1.cueClass IN $p2, false)
    }
    RETURN collect(item1) AS all1
  }
  CALL (*) {
    CALL (*) {
      UNWIND all1 AS item2
      WITH DISTINCT item2
      RETURN item2
      ORDER BY item2._sortKey DESC, item2.id
      LIMIT $p3
    }
    RETURN collect(item2) AS found1
  }
  CALL (*) {
    UNWIND all1 AS statement1
    WITH statement1._tally AS tally1, count(*) AS size1
    WITH tally1, size1, split(tally1, ' ')[5] AS value1
    WITH value1, sum(size1) AS total1, collect([tally1, size1]) AS own1
    WITH *
    ORDER BY total1 DESC, toLower(value1), value1
    LIMIT $p4
    RETURN collect({`value`: value1, `count`: toFloat(total1)}) AS values1
  }
  CALL (*) {
    UNWIND all1 AS statement2
    MATCH (statement2)<-[:EVIDENCE_FOR]-(quotation2)
    WHERE quotation2.cueClass IS NOT NULL
    WITH DISTINCT statement2, quotation2.cueClass AS value2
    WITH value2, count(*) AS total2
    WITH *
    ORDER BY total2 DESC, toLower(value2), value2
    LIMIT $p5
    RETURN collect({`value`: value2, `count`: toFloat(total2)}) AS values2
  }
  CALL (*) {
    UNWIND found1[..$p6] AS node1
    RETURN collect({`mode`: node1.mode, `quotations`: COLLECT {
      MATCH (node1)<-[:EVIDENCE_FOR]-(quotation3)-[:QUOTED_IN]->(source1)
      WITH quotation3, source1
      ORDER BY source1.id, quotation3.start, quotation3.id
      RETURN {`mode`: quotation3.mode, `cueClass`: quotation3.cueClass}
    }}) AS rows1
  }
  RETURN {`totalCount`: toFloat(size(all1)), `facets`: [[values1], [values2]], `nodes`: rows1} AS connection1
}
RETURN {`statements`: connection1} AS answer
