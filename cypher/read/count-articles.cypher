// How many articles the graph holds: quick, also on a server that has just started.
//
// @mode    read
// @returns count  Integer
MATCH (article:Article)
RETURN count(article) AS count
