// Removes a constraint and its index.
//
// @mode   write
// @param  name  String
DROP CONSTRAINT $name IF EXISTS
