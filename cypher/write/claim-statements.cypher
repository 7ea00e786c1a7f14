// Clears the statements of these keys, so that they can be made again from their quotations.
//
// Other transactions that touch one of them wait; sorted keys keep two from waiting for each other.
//
// @mode   write
// @param  keys  List<String>  sorted
UNWIND $keys AS key
MERGE (statement:Statement {_key: key})
// The id goes too: while statements are regrouped, another may need it.
REMOVE statement.id
WITH statement
MATCH (statement)-[link]-()
DELETE link
