// The seats of some articles.
//
// @mode    read
// @param   articleIds  List<String>
// @returns seatId      String
// @returns articleId   String
UNWIND $articleIds AS articleId
MATCH (seat:_Internal {_articleId: articleId})
WHERE seat._seat IS NOT NULL
RETURN
  seat._seat AS seatId,
  articleId
ORDER BY seatId
