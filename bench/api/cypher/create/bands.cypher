// Bands of texts that are alike, by their names.
UNWIND $rows AS name
CREATE (:_Internal {_band: name})
