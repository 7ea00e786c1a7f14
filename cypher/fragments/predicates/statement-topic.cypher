// Whether a statement claims to happen what the topic names, in capitals or not.
//
// @binds statement
// @param topic  String
coalesce(toLower($topic) IN statement.topics, false)
