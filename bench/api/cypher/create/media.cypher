// Media by their names.
UNWIND $rows AS name
CREATE (:Medium {name: name})
