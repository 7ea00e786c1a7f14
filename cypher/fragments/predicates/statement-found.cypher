// Whether the statement is among those that a search found.
//
// @binds statement set
statement IN set
