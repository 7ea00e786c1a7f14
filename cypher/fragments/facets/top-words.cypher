// The words that most statements have.
//
// @binds value total
// @param first  Integer
WITH *
ORDER BY total DESC, toLower(value), value
LIMIT $first
