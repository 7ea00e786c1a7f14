// Whether it is an actor.
//
// @binds entity
entity:Actor
