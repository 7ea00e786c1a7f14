// Writes which articles were found where.
//
// @mode    write
// @param   seats      List<Map>
// @column  seatId     String
// @column  articleId  String
UNWIND $seats AS row
MERGE (seat:_Internal {_seat: row.seatId})
SET seat._articleId = row.articleId
