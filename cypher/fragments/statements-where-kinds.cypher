// Those of one of the `kinds`.
//
// @mode    read
WITH request, statement
WHERE statement.kind IN request.kinds
