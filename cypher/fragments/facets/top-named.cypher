// The media or publishers that most statements have.
//
// @binds value total
// @param first  Integer
WITH *
ORDER BY total DESC, toLower(value.name), value.name
LIMIT $first
