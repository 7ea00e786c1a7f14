// The actors or places that most statements have.
//
// @binds value total
// @param first  Integer
WITH *
ORDER BY total DESC, value._sortName, value.id
LIMIT $first
