// Removes those of the publishers, media and text bands that no article and no quotation uses.
//
// @mode   write
// @param  names  List<String>  of text bands, their keys
UNWIND $names AS name
CALL (name) {
  // Locked before the look: another writer may be about to use it.
  MATCH (channel:Publisher|Medium {name: name})
  SET channel.name = name
  RETURN channel
  UNION ALL
  MATCH (channel:_Internal {_band: name})
  SET channel._band = name
  RETURN channel
}
WITH channel
WHERE NOT EXISTS { (channel)<-[:PUBLISHED_BY|SYNDICATED_FROM|_IN_BAND|NAMES]-() }
DELETE channel
