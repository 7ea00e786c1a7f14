// The words for the source in the quotation that gave a statement its id.
//
// @binds statement first
head(COLLECT {
  MATCH (first:Quotation {id: statement.id})
  RETURN first.sourceText
})
