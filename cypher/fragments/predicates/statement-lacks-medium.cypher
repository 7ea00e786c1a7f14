// Whether no medium is known.
//
// @binds statement
NOT EXISTS { (statement)-[:VIA]->() }
