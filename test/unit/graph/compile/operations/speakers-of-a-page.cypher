// $p1 Integer = 21
// $p2 Integer = 20
CALL (*) {
  CALL (*) {
    CALL (*) {
      MATCH (item1:Statement)
      WHERE item1._sortKey IS NOT NULL AND item1.id IS NOT NULL
      WITH item1
      ORDER BY item1._sortKey DESC, item1.id
      RETURN item1
      LIMIT $p1
    }
    RETURN collect(item1) AS found1
  }
  CALL (*) {
    UNWIND found1[..$p2] AS node1
    RETURN collect({`speaker`: head(COLLECT {
      MATCH (actor1)-[:SAID]->(node1)
      WITH actor1
      ORDER BY actor1.id
      RETURN {`#label`: head([label1 IN labels(actor1) WHERE label1 <> 'Actor']), `name`: actor1.name, `memberOf`: COLLECT {
        MATCH (actor1)-[membership1:MEMBER_OF]->(organization1)
        WITH membership1, organization1
        ORDER BY organization1._sortName, organization1.id
        RETURN {`role`: membership1.role, `organization`: {`name`: organization1.name}}
      }}
    })}) AS rows1
  }
  RETURN {`nodes`: rows1} AS connection1
}
RETURN {`statements`: connection1} AS answer
