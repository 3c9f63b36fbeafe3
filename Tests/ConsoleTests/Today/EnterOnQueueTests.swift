import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// Enter goes into the row under the cursor, whatever is marked.
@Suite struct EnterOnQueueTests {
  private typealias Samples = TodaySamples

  private func open(_ row: TodayRow) -> ScriptedConsole {
    var it = Samples.console([row])
    it.press(.enter)
    return it
  }

  @Test func `a request opens its page, an alert its group`() {
    #expect(open(Samples.join(1, "Ada")).state.screen.model.queries == [.join(JoinID(1))])
    let alert = open(Samples.alert(4, "Night Readers"))
    #expect(alert.state.screens.count == 2)
    #expect(alert.state.screen.model.queries.contains(.groupPage(GroupID(4))))
  }

  @Test func `a task opens to be edited, a delivery to be sent, a consent to be answered`() {
    #expect(open(Samples.task(3, "Call Wu")).dialogTitle == "Edit task")
    #expect(open(Samples.delivery(2)).rows[0] == " Send by hand: 读书会一群")
    #expect(open(Samples.consent(6)).dialogTitle?.contains("lin") == true)
  }

  @Test func `marks above do not lead away from the row under the cursor`() {
    var it = Samples.console([
      Samples.join(1, "Ada"), Samples.join(2, "Bo"), Samples.join(3, "Cai"),
    ])
    it.press(.character(" "), .down, .enter)
    #expect(it.state.screen.model.queries == [.join(JoinID(3))])
  }

  @Test func `marks of several kinds do not keep from looking`() {
    var it = Samples.console(Samples.five)
    it.type("*")
    it.press(.down, .enter)
    #expect(it.state.screen.model.queries == [.join(JoinID(1))])
  }

  @Test func `marked deliveries are handed off one after the other`() {
    var it = Samples.console([Samples.delivery(1, group: "甲"), Samples.delivery(2, group: "乙")])
    it.type("  ")
    it.press(.enter)
    #expect(it.rows[0] == " Send by hand 1/2: 甲")
    it.press(.character("y"), .enter)
    #expect(it.rows[0] == " Send by hand 2/2: 乙")
    it.press(.character("y"), .enter)
    #expect(
      it.commands == [
        .settleDelivery(DeliveryID(1), version: 1, .confirmSent),
        .settleDelivery(DeliveryID(2), version: 2, .confirmSent),
      ])
  }

  @Test func `who comes back stands where they were`() {
    var it = Samples.console([Samples.join(1, "Ada"), Samples.join(2, "Bo")])
    it.press(.down, .enter, .escape)
    #expect(it.cursorRow.contains("Bo"))
  }

  @Test func `an empty queue opens nothing`() {
    var it = Samples.console([])
    it.press(.enter)
    #expect(it.state.screens.count == 1)
    #expect(it.state.dialog == nil)
  }
}
