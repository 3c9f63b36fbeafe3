extension Words {
  /// A count with its thousands set apart by a thin sign: "4 031".
  public func number(_ count: Int) -> String {
    let digits = String(count.magnitude)
    var grouped = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { grouped.append(" ") }
      grouped.append(digit)
    }
    return count < 0 ? "-\(grouped)" : grouped
  }

  /// A count with its English noun: "1 day", "2 days".
  public func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(number(count)) \(count == 1 ? one : many)"
  }

  /// A rate in at most four columns: one digit after the point below ten, none above, thousands
  /// with a k: "0.4", "12", "1.2k".
  public func rate(_ value: Double) -> String {
    if value >= 999.5 { return "\(rate(value / 1000))k" }
    if value >= 9.95 { return number(Int(value.rounded())) }
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }

  /// A share as whole per cent: "62 %"; what rounds to nothing but is something is "<1 %".
  public func percent(_ share: Double) -> String {
    let whole = Int((share * 100).rounded())
    return whole == 0 && share > 0 ? "<1 %" : "\(whole) %"
  }

  /// A signed count: "+10", "-5".
  public func signed(_ count: Int) -> String { count > 0 ? "+\(number(count))" : number(count) }
}
