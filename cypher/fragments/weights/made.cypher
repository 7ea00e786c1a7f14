// How many statements make the claims of a set.
//
// @binds set claim weight
reduce(weight = 0, claim IN set | weight + COUNT { (claim)<-[:MAKES]-() })
