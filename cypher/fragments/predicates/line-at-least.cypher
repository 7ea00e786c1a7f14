// Whether at least so many reports lie between the statement and the article.
//
// @binds line
// @param depth  Integer
length(line) >= $depth
