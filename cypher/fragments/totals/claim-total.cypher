// How many claims there are.
COUNT { (:Claim) }
