// How many statements the actors of a set made.
//
// @binds set speaker weight
reduce(weight = 0, speaker IN set | weight + COUNT { (speaker)-[:SAID]->() })
