// What a membership holds itself.
//
// @binds   member membership organization
// @returns role  String?  null where only the membership is known
MATCH (member)-[membership:MEMBER_OF]->(organization)
RETURN
  membership.role AS role
