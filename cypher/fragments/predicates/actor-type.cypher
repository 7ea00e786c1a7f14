// Whether the actor has the label of a type.
//
// @binds actor
// @param label  String
$label IN labels(actor)
