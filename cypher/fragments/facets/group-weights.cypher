// What the statements of each value weigh together.
//
// @binds value size total volume
WITH
  value,
  sum(size[0]) AS total,
  [sum(size[0]), sum(size[1]), sum(size[2]), sum(size[3])] AS volume
