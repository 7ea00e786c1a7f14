// The actors that belong to organizations.
//
// @mode    read
// @param   ids          List<String>
// @returns id           String        the organization's
// @returns memberships  List<Map>     {actorId, organizationId, role}
MATCH (organization:Organization)
WHERE organization.id IN $ids
RETURN
  organization.id AS id,
  COLLECT {
    MATCH (organization)<-[membership:MEMBER_OF]-(actor:Actor)
    RETURN {
      actorId: actor.id,
      organizationId: organization.id,
      role: membership.role
    } ORDER BY actor.name, actor.id
  } AS memberships
ORDER BY id
