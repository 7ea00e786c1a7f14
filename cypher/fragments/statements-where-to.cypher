// Those made on the day `to` or before.
//
// @mode    read
WITH request, statement
WHERE statement.saidOnTo <= date(request.to)
