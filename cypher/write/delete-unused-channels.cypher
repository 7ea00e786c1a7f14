// Removes those of the publishers and media that no article and no quotation uses.
//
// @mode   write
// @param  names  List<String>
UNWIND $names AS name
MATCH (channel:Publisher|Medium {name: name})
// Locked before the look: another writer may be about to use it.
SET channel.name = name
WITH channel
WHERE NOT EXISTS { (channel)<-[:PUBLISHED_BY|NAMES]-() }
DELETE channel
