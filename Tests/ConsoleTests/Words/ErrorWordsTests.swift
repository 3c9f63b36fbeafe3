import Community
import Testing
import Words

struct ErrorWordsTests {
  private func say(_ error: CommandError, _ language: Language = .simplified) -> String {
    Words(language).errors.describe(error)
  }

  @Test(arguments: CommandError.Field.allCases, [Language.simplified, .traditional])
  func `a field is named in the operator's language`(
    field: CommandError.Field, language: Language
  ) {
    #expect(!say(.empty(field: field), language).contains(/[a-z]/))
    let error = CommandError.outOfBounds(field: field, value: 4, allowed: 0...3)
    #expect(!say(error, language).contains(/[a-z]/))
  }

  @Test func `bounds are told with the field's name`() {
    let error = CommandError.outOfBounds(field: .capacity, value: 0, allowed: 1...500)
    #expect(say(error) == "容量：0 不在 1 到 500 之间")
    #expect(say(error, .english) == "capacity: 0 is not between 1 and 500.")
  }

  @Test func `the state that forbids a command is told in words`() {
    #expect(
      say(.wrongState(.join(JoinID(1)), .join(.joined))) == "无法操作：当前状态为已入群")
    #expect(
      say(.wrongState(.delivery(DeliveryID(1)), .delivery(.sent)), .traditional)
        == "無法操作：目前狀態為已發送")
    #expect(
      say(.wrongState(.award(PointEntryID(1)), .reversed), .english)
        == "Not possible: it is reversed already.")
    #expect(
      say(.wrongState(.group(GroupID(1)), .erasureNotPlanned)) == "无法操作：当前状态为未安排抹除")
  }
}
