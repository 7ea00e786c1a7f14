// The indexes that are there, those behind constraints included, which bear the constraint's name.
//
// @mode    read
// @returns name   String
// @returns state  String  POPULATING while it is filled, ONLINE once it serves, else FAILED
SHOW INDEXES
YIELD name, state
RETURN name, state
ORDER BY name
