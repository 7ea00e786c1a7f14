// Removes those of the publishers, media, topics and text bands that no article and no quotation uses.
//
// @mode   write
// @param  names  List<String>
UNWIND $names AS name
MATCH (channel:Publisher|Medium|Topic|TextBand {name: name})
// Locked before the look: another writer may be about to use it.
SET channel.name = name
WITH channel
WHERE NOT EXISTS { (channel)<-[:PUBLISHED_BY|SYNDICATED_FROM|IN_BAND|NAMES|TAKES_SIDE]-() }
DELETE channel
