// How many places there are.
COUNT { (:Place) }
