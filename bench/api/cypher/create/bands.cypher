// Bands of texts that are alike, by their names.
UNWIND $rows AS name
CREATE (:TextBand {name: name})
