// How many actors there are.
COUNT { (:Actor) }
