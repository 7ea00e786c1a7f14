// How many statements there are.
COUNT { (:Statement) }
