// The actors that belong to an organization.
//
// @binds organization membership member
MATCH (organization)<-[membership:MEMBER_OF]-(member)
WITH membership, member
ORDER BY member._sortName, member.id
