// The organizations that actors belong to.
//
// @mode    read
// @param   ids          List<String>
// @returns id           String        the actor's
// @returns memberships  List<Map>     {actorId, organizationId, role}
MATCH (actor:Actor)
WHERE actor.id IN $ids
RETURN
  actor.id AS id,
  COLLECT {
    MATCH (actor)-[membership:MEMBER_OF]->(organization:Organization)
    RETURN {
      actorId: actor.id,
      organizationId: organization.id,
      role: membership.role
    } ORDER BY organization.name, organization.id
  } AS memberships
ORDER BY id
