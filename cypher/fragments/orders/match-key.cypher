// By what a list is sorted whose best matches stand first.
//
// @binds item
// @param exact  List<String>  ids of those whose names are as they were asked for
CASE WHEN item.id IN $exact THEN '0' ELSE '1' END + item._sortName
