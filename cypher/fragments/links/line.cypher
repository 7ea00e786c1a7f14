// The lines of reports that end at a statement, also the one without any.
//
// @binds statement line
MATCH line = ()-[:REPORTS*0..]->(statement)
