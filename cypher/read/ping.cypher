// A sign of life.
//
// @mode     read
// @returns  one  Integer
RETURN 1 AS one
