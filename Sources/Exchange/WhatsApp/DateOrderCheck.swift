/// Whether the dates of a file can stand in the order that the user says they do.
struct DateOrderCheck {
  /// A date that cannot.
  struct Misfit: Equatable {
    var line: Int
    /// As written.
    var date: String
  }

  private let order: DateOrder
  private var misfits = 0
  private var firstMisfit: Misfit?
  /// Dates that can stand in no other order.
  private var proofs = 0

  init(_ order: DateOrder) { self.order = order }

  mutating func take(_ date: WrittenDate, line: Int) {
    guard !date.beginsWithYear else { return }
    // With the year in front nearly any date is one, so that it proves nothing about the others.
    let others = [DateOrder.dayFirst, .monthFirst].filter { $0 != order }
    let fitsAnother = others.contains { date.day($0) != nil }
    if date.day(order) != nil {
      if !fitsAnother { proofs += 1 }
    } else if fitsAnother {
      misfits += 1
      let text = date.numbers.map { String($0) }.joined(separator: "/")
      firstMisfit = firstMisfit ?? Misfit(line: line, date: text)
    }
  }

  /// A date that speaks against the order; a pasted one is outvoted by ten and more.
  var misfit: Misfit? { misfits * 10 >= proofs ? firstMisfit : nil }
}
