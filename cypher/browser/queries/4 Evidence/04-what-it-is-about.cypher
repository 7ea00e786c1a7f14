// How it is known what a statement is about: named, by its people, referred to, by where it stands
MATCH (what:Statement)-[about:ABOUT]->(where)
RETURN about.basis AS basis, where.name AS name, about.rule AS rule, what.text AS said
ORDER BY about.confidence
LIMIT 50
