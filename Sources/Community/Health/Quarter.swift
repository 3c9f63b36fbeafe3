/// The messages of the 90 days that end with a day.
struct Quarter {
  static let days = 90
  /// Weeks that are compared; they reach a day further than the quarter.
  private static let weeks = 13

  private let timeline: Timeline
  private let end: Day
  /// Messages of people.
  let messages: Int

  init(_ timeline: Timeline, endingOn end: Day) {
    self.timeline = timeline
    self.end = end
    messages = timeline.messages(from: end - (Self.days - 1), to: end)
  }

  /// Messages of the last days against as many days at the pace of the quarter.
  ///
  /// - Parameter tempering: messages that are added to both.
  func pace(ofLast days: Int, tempering: Double) -> Double {
    let expected = Double(messages) * Double(days) / Double(Self.days)
    let came = timeline.messages(from: end - (days - 1), to: end)
    return (Double(came) + tempering) / (expected + tempering)
  }

  /// The quarter's messages against those of the 90 days before, five added to both.
  var paceAgainstTheOneBefore: Double {
    let before = timeline.messages(from: end - (2 * Self.days - 1), to: end - Self.days)
    return (Double(messages) + 5) / (Double(before) + 5)
  }

  /// The most messages that one of the 13 weeks brought.
  var busiestWeek: Int {
    (0..<Self.weeks).reduce(0) { most, week in
      max(most, timeline.messages(from: end - (7 * week + 6), to: end - 7 * week))
    }
  }

  /// Share of the quarter's messages that came on its busiest day, 0...1; 0 without messages.
  var busiestDayShare: Double {
    let most = (0..<Self.days).reduce(0) {
      max($0, timeline.messages(from: end - $1, to: end - $1))
    }
    return messages == 0 ? 0 : Double(most) / Double(messages)
  }
}
