// Whether at least so many reports lie between the statement and the article.
//
// @binds statement line
// @param depth  Integer
EXISTS {
  MATCH line = ()-[:REPORTS*0..]->(statement)
  WHERE length(line) >= $depth
}
