// To whom a statement was made.
//
// @binds statement value
MATCH (statement)-[:ADDRESSED_TO]->(value)
