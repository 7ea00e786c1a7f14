// Whether it is a place.
//
// @binds entity
entity:Place
