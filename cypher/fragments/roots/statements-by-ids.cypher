// Statements with some ids.
//
// @binds id found
// @param ids  List<String>
UNWIND $ids AS id
MATCH (found:Statement {id: id})
