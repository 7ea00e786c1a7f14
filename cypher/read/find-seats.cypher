// Which articles were found last in some files, at which seats.
//
// @mode    read
// @param   files      List<String>  with which the ids of their seats begin
// @returns seatId     String
// @returns articleId  String
UNWIND $files AS file
MATCH (seat:_Internal)
WHERE seat._seat STARTS WITH file
MATCH (article:Article {id: seat._articleId})
RETURN
  seat._seat AS seatId,
  article.id AS articleId
ORDER BY seatId
