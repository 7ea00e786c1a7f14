// Those first whose names are as they were asked for, then in the order of names.
//
// @binds item
// @param exact  List<String>  their ids
ORDER BY CASE WHEN item.id IN $exact THEN '0' ELSE '1' END + item._sortName, item.id
