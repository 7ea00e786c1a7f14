// What a quotation claims clause by clause, packed.
//
// @binds quotation
quotation._claimed
