// The tallies of the statements that have a value.
//
// @binds own part tally size
UNWIND own AS part
WITH part[0] AS tally, part[1] AS size
