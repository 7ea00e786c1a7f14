// Whether the side is taken on the topic, in capitals or not.
//
// @binds stance
// @param topic  String
coalesce(toLower(stance.topic) = toLower($topic), false)
