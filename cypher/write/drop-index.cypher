// Removes an index.
//
// @mode   write
// @param  name  String
DROP INDEX $name IF EXISTS
