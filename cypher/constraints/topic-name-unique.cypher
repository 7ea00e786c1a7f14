// A topic is its name; transactions that take sides on one wait here for each other.
CREATE CONSTRAINT topicName IF NOT EXISTS
FOR (topic:Topic)
REQUIRE topic.name IS UNIQUE
