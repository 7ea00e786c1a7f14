// Each statement as a tally of its own, with what it weighs in place of how many there are of it.
//
// @binds statement tally size
WITH
  statement,
  statement._tally AS tally,
  size
