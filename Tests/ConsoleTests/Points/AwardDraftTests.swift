import Community
import Store
import Terminal
import Testing

@testable import Console

/// What is kept of points that somebody was about to give.
struct AwardDraftTests {
  private func form(_ amount: String, _ reason: String) -> AwardForm {
    var form = AwardForm()
    form.amount.set(amount)
    form.reason.set(reason)
    return form
  }

  @Test(arguments: [("5", ""), ("", "answers newcomers"), ("x", "y")])
  func `either of amount and reason is worth keeping, with the incentive`(
    amount: String, reason: String
  ) {
    var written = form(amount, reason)
    written.incentive = .emotion
    var again = AwardForm()
    again.fill(from: written.draftFields ?? [:])
    #expect(again == written)
  }

  @Test func `an incentive alone is nothing written`() {
    var form = AwardForm()
    form.incentive = .emotion
    #expect(form.draftFields == nil)
  }

  @Test func `an incentive that is no more leaves the usual one`() {
    var form = AwardForm()
    form.fill(from: ["amount": "3", "incentive": "fame"])
    #expect(form.amount.text == "3" && form.incentive == .honour && form.reason.isEmpty)
  }

  @Test func `the same people in another group are another draft, rules are none`() {
    let two = [PersonID(5): "Bo", PersonID(3): "Ada"]
    var dialog = AwardDialog(people: two)
    #expect(dialog.draftPlace == nil)
    dialog.form = AwardForm()
    #expect(dialog.draftPlace == "award 3 5")
    var inGroup = AwardDialog(people: two, group: GroupID(9))
    inGroup.form = AwardForm()
    #expect(inGroup.draftPlace == "award group 9 3 5")
  }
}
