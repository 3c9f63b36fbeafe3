import Community

extension MemberStanding {
  /// The same JSON as ``CanonicalJSON`` gives, put together by hand: the encoder takes longer for a
  /// thousand members than all of the counting and writing.
  var text: String {
    let counts: [(String, Int)] = [
      ("answered14", answered14), ("answeredPeople", answeredPeople), ("answers", answers),
      ("daysBefore", daysBefore), ("daysNow", daysNow), ("firstAnswers", firstAnswers),
      ("incidents", incidents),
    ]
    let more: [(String, Int)] = [
      ("minutes14", minutes14), ("minutes365", minutes365),
      ("newcomersAnswered", newcomersAnswered),
    ]
    let last: [(String, Int)] = [
      ("startDays", startDays), ("starts28", starts28), ("strongTies", strongTies),
    ]
    var text = "{"
    text.reserveCapacity(400)
    text.append(fields: counts)
    text += ",\"love\":\(love == love.rounded() ? "\(Int(love))" : "\(love)"),"
    text.append(fields: more)
    text += ",\"presence\":{"
    text.append(fields: [
      ("days30", presence.days30), ("days365", presence.days365), ("days90", presence.days90),
    ])
    text += "},\"reach\":{"
    text.append(fields: [("answeredBy", reach.answeredBy), ("brought", reach.brought)])
    text += "},"
    text.append(fields: last)
    return text + "}"
  }
}

extension String {
  /// Fields of a JSON object, with commas between them.
  fileprivate mutating func append(fields: [(name: String, value: Int)]) {
    var isFirst = true
    for (name, value) in fields {
      if !isFirst { self += "," }
      isFirst = false
      self += "\""
      self += name
      self += "\":"
      self += String(value)
    }
  }
}
