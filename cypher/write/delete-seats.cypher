// Removes seats at which no article is found any more.
//
// @mode   write
// @param  seatIds  List<String>
UNWIND $seatIds AS seatId
MATCH (seat:_Internal {_seat: seatId})
DELETE seat
