// Whether the value is one of the words; not where there is none.
//
// @binds value
// @param words  List<String>
coalesce(value IN $words, false)
