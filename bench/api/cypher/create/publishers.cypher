// Publishers by their names.
UNWIND $rows AS name
CREATE (:Publisher {name: name})
