// How many articles there are.
COUNT { (:Article) }
