// Removes what the entities stand on, before it is written anew.
//
// @mode   write
// @param  entityIds  List<String>
UNWIND $entityIds AS id
MATCH (:Actor|Place {id: id})-[link:PART_OF|STANDS_FOR|MEMBER_OF]->()
DELETE link
