// Requests for pages of statements, which the fragments after it look at one by one.
//
// A request has a number, and holds what the fragments that are joined for it say they read.
//
// @mode    read
// @param   requests  List<Map>  {number, startIds, search, speakers, relayers, addressees, subjects, sites, articles, kinds, medium, from, to, afterKey, afterId}
UNWIND $requests AS request
