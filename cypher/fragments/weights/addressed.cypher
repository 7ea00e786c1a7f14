// How many statements were made to the actors of a set.
//
// @binds set addressee weight
reduce(weight = 0, addressee IN set | weight + COUNT { (addressee)<-[:ADDRESSED_TO]-() })
