// How the article hands on the words.
//
// @binds statement value
WITH statement, statement.kind AS value
