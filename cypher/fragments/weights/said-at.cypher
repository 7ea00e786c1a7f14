// How many statements were made at the places of a set.
//
// @binds set site weight
reduce(weight = 0, site IN set | weight + COUNT { (site)<-[:SAID_AT]-() })
