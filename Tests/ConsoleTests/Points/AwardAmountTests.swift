import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// The form of points in one's own words: its amount, its incentive, its reason.
@Suite struct AwardAmountTests {
  static let written: [(String, Result<Int, AwardForm.Complaint>)] = [
    ("1", .success(1)), ("+1", .success(1)), ("-1", .success(-1)), (" 42 ", .success(42)),
    ("007", .success(7)), ("10000", .success(10_000)), ("-10000", .success(-10_000)),
    ("１０", .success(10)), ("＋５", .success(5)), ("－５", .success(-5)), ("−5", .success(-5)),
    ("10001", .failure(.outOfBounds)), ("-10001", .failure(.outOfBounds)),
    ("0", .failure(.outOfBounds)), ("-0", .failure(.outOfBounds)),
    ("", .failure(.amountMissing)), ("  ", .failure(.amountMissing)),
    ("　", .failure(.amountMissing)),
    ("1 0", .failure(.notANumber)), ("1,000", .failure(.notANumber)),
    ("1e3", .failure(.notANumber)),
    ("--5", .failure(.notANumber)), ("十", .failure(.notANumber)), ("٣", .failure(.notANumber)),
    ("99999999999999999999", .failure(.notANumber)),
  ]

  @Test(arguments: Self.written.indices)
  func `an amount is a signed whole number within bounds`(place: Int) {
    let (text, expected) = Self.written[place]
    #expect(AwardForm.read(text) == expected, "\(text)")
  }

  @Test func `every number within bounds is read as it is written`() {
    let most = PointPreset.most.value
    for number in Array(-most...most).filter({ $0 % 97 == 0 || abs($0) > most - 3 })
    where number != 0 {
      #expect(AwardForm.read("\(number)") == .success(number))
      if number > 0 { #expect(AwardForm.read("+\(number)") == .success(number)) }
    }
  }

  @Test func `fields and incentives go round both ways`() {
    var form = AwardForm()
    let fields = AwardForm.Field.allCases
    for count in 1...7 {
      form.moveOn()
      #expect(form.focus == fields[count % fields.count])
    }
    for _ in 1...7 { form.moveBack() }
    #expect(form.focus == .amount)
    form.moveOn()
    let start = form.incentive
    var seen = [start]
    for _ in 0..<Incentive.allCases.count {
      form.press(.right)
      seen.append(form.incentive)
    }
    #expect(Set(seen).count == Incentive.allCases.count)
    #expect(form.incentive == start)
    form.press(.left)
    form.press(.character("　"))
    #expect(form.incentive == start)
    form.press(.character("１"))
    #expect(form.incentive == Incentive.allCases[0])
    form.press(.character("9"))
    #expect(form.incentive == Incentive.allCases[0])
  }

  @Test func `a complaint puts the keys where it is, and goes with the next key`() {
    var form = AwardForm()
    form.focus = .reason
    #expect(form.finish() == nil)
    #expect(form.focus == .amount)
    #expect(form.complaint == .amountMissing)
    form.press(.character("5"))
    #expect(form.complaint == nil)
    #expect(form.finish() == nil)
    #expect(form.focus == .reason)
    #expect(form.complaint == .reasonMissing)
    form.press(.character(" "))
    #expect(form.finish() == nil)
    form.paste("帮忙\n")
    #expect(form.finish() == AwardForm.Content(amount: 5, incentive: .honour, reason: "帮忙"))
  }

  @Test(arguments: Language.allCases)
  func `what is wrong is said in the operator's words`(language: Language) {
    let words = Words(language).points
    for (typed, said) in [
      ("", words.amountMissing), ("abc", words.notANumber),
      ("0", words.bounds(PointPreset.most.value)),
      ("7", words.reasonMissing),
    ] {
      var it = ScriptedConsole(
        Screen(PointsScreen()), language: language, script: PointSamples.script())
      it.type("w0" + typed)
      it.press(.control("s"))
      #expect(it.row(with: said) != nil, "\(typed)")
      #expect(it.intents.isEmpty)
      #expect(it.faults == [])
    }
  }
}
