// The statements through which a statement reached an article: the outermost first, itself last. Where
// several lines of reports end in it, the longest is taken.
//
// @binds statement link line outermost
MATCH line = (outermost)-[:REPORTS*0..]->(statement)
WHERE NOT ()-[:REPORTS]->(outermost)
WITH line
ORDER BY length(line) DESC, outermost.id
LIMIT 1
UNWIND nodes(line) AS link
WITH link
