// What weighed statements weigh together.
//
// @binds volume size
RETURN [sum(size[0]), sum(size[1]), sum(size[2]), sum(size[3])] AS volume
