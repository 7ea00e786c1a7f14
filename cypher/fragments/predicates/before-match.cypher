// Whether it stands before some row of a list whose best matches stand first.
//
// @binds item
// @param exact  List<String>  ids of those whose names are as they were asked for
// @param key    String
// @param id     String
CASE
  WHEN CASE WHEN item.id IN $exact THEN '0' ELSE '1' END + item._sortName = $key THEN item.id < $id
  ELSE CASE WHEN item.id IN $exact THEN '0' ELSE '1' END + item._sortName < $key
END
