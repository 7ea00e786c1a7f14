// Whether at most so many reports lie between the statement and the article.
//
// @binds statement line
// @param depth  Integer
NOT EXISTS {
  MATCH line = ()-[:REPORTS*1..]->(statement)
  WHERE length(line) > $depth
}
