// How many statements came through the media of a set.
//
// @binds set medium weight
reduce(weight = 0, medium IN set | weight + COUNT { (medium)<-[:VIA]-() })
