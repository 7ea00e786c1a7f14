// To whom a statement was made.
//
// @binds statement addressee
MATCH (statement)-[:ADDRESSED_TO]->(addressee)
