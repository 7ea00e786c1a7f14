// Which of the types of its kind a node is of.
//
// @binds node label
head([label IN labels(node) WHERE label <> 'Actor'])
