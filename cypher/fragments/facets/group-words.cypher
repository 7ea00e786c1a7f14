// The words that most statements have, with these.
//
// @binds statement value own
// @param first  Integer
WITH value, collect(statement) AS own
ORDER BY size(own) DESC, toLower(value), value
LIMIT $first
