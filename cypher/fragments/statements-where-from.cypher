// Those made on the day `from` or later.
//
// @mode    read
WITH request, statement
WHERE statement.saidOn >= date(request.from)
