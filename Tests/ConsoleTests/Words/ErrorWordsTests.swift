import Community
import Testing
import Words

struct ErrorWordsTests {
  private func say(_ error: CommandError, _ language: Language = .simplified) -> String {
    Words(language).errors.describe(error)
  }

  @Test(arguments: ["name", "title", "body", "groups", "group", "amount"])
  func `a missing field is named in the operator's language`(field: String) {
    #expect(!say(.empty(field: field)).contains(field))
    #expect(!say(.empty(field: field), .traditional).contains(field))
  }

  @Test func `bounds are told with the field's name`() {
    let error = CommandError.outOfBounds(field: "capacity", value: 0, allowed: 1...500)
    #expect(say(error) == "容量：0 不在 1 到 500 之间")
    #expect(say(error, .english) == "capacity: 0 is not between 1 and 500.")
  }

  @Test func `the state that forbids a command is told in words`() {
    #expect(
      say(.wrongState(.join(JoinID(1)), state: JoinState.joined.rawValue)) == "无法操作：当前状态为已入群")
    #expect(
      say(.wrongState(.delivery(DeliveryID(1)), state: DeliveryState.sent.rawValue), .traditional)
        == "無法操作：目前狀態為已發送")
    #expect(
      say(.wrongState(.award(PointEntryID(1)), state: "reversed"), .english)
        == "Not possible: it is reversed already.")
  }
}
