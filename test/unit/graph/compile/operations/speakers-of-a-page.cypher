// $p1 Integer = 20
// $p3 Integer = 21
CALL (*) {
  CALL (*) {
    CALL (*) {
      MATCH (item5:Statement)
      WHERE item5._sortKey IS NOT NULL AND item5.id IS NOT NULL
      WITH item5
      ORDER BY item5._sortKey DESC, item5.id
      RETURN item5
      LIMIT $p3
    }
    RETURN collect(item5) AS found2
  }
  CALL (*) {
    UNWIND found2[..$p1] AS node6
    RETURN collect({`speaker`: head(COLLECT {
      MATCH (actor8)-[:SAID]->(node6)
      WITH actor8
      ORDER BY actor8.id
      RETURN {`#label`: head([label10 IN labels(actor8) WHERE label10 <> 'Actor']), `name`: actor8.name, `memberOf`: COLLECT {
        MATCH (actor8)-[membership11:MEMBER_OF]->(organization12)
        WITH membership11, organization12
        ORDER BY organization12._sortName, organization12.id
        RETURN {`role`: membership11.role, `organization`: {`name`: organization12.name}}
      }}
    })}) AS rows7
  }
  RETURN {`nodes`: rows7} AS connection13
}
RETURN {`statements`: connection13} AS answer
