// The organizations for which the places of a set stand, and those inside, and whoever belongs to them.
//
// @binds set country organization entity
UNWIND set AS country
MATCH (country)<-[:PART_OF*0..]-()-[:STANDS_FOR]->(organization)
MATCH (organization)<-[:MEMBER_OF*0..3]-(entity)
