// Where the ids of articles lead whose place another took.
//
// @mode    read
// @returns id         String
// @returns articleId  String
// @returns isBack     Boolean  whether an article has the id again
MATCH (former:_Internal)
WHERE former._formerId > '' AND former._articleId IS NOT NULL
RETURN
  former._formerId AS id,
  former._articleId AS articleId,
  EXISTS { (:Article {id: former._formerId}) } AS isBack
ORDER BY id
