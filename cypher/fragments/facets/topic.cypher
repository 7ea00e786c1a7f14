// What statements claim to happen.
//
// @binds statement value
UNWIND statement.topics AS value
WITH statement, value
