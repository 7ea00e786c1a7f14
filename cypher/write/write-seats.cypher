// Writes which articles were found where.
//
// @mode   write
// @param  seats  List<Map>  seatId, articleId
UNWIND $seats AS row
MERGE (seat:_Internal {_seat: row.seatId})
SET seat._articleId = row.articleId
