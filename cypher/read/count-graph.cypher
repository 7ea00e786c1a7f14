// How much the graph holds.
//
// @mode    read
// @returns articles    Integer
// @returns quotations  Integer
// @returns statements  Integer
// @returns actors      Integer
// @returns places      Integer
RETURN
  COUNT { (:Article) } AS articles,
  COUNT { (:Quotation) } AS quotations,
  COUNT { (:Statement) } AS statements,
  COUNT { (:Actor) } AS actors,
  COUNT { (:Place) } AS places
