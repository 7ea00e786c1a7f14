// Removes those of the publishers and media that no article and no quotation uses.
//
// @mode   write
// @param  names  List<String>
UNWIND $names AS name
MATCH (channel:Publisher|Medium {name: name})
WHERE NOT EXISTS { (channel)<-[:PUBLISHED_BY|NAMES]-() }
DELETE channel
