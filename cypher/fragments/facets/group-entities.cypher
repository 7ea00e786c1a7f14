// The entities that most statements have, with these.
//
// @binds statement value own
// @param first  Integer
WITH value, collect(statement) AS own
ORDER BY size(own) DESC, value._sortName, value.id
LIMIT $first
