// How many statements are about the entities of a set.
//
// @binds set subject weight
reduce(weight = 0, subject IN set | weight + COUNT { (subject)<-[:ABOUT]-() })
