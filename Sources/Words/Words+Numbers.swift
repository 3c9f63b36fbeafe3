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

  /// A rate from 0 to below 10¹² in at most four columns: one digit after the point below ten, none
  /// above, thousands with a k, millions with an M: "0.4", "12", "1.2k".
  public func rate(_ value: Double) -> String {
    var (value, unit) = (value, units[...])
    while value >= 999.5, unit.count > 1 {
      value /= 1000
      unit.removeFirst()
    }
    let sign = unit.first ?? ""
    if value >= 9.95 { return "\(Int(value.rounded()))\(sign)" }
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)\(sign)" : "\(tenths / 10).\(tenths % 10)\(sign)"
  }

  private var units: [String] { ["", "k", "M", "G"] }

  /// A share as whole per cent: "62 %"; what rounds to nothing but is something is "<1 %".
  public func percent(_ share: Double) -> String {
    let whole = Int((share * 100).rounded())
    return percent(whole == 0 && share > 0 ? "<1" : "\(whole)")
  }

  /// A number of per cent with its sign: "62 %", “62%”.
  public func percent(_ figure: String) -> String {
    say("\(figure) %", "\(figure)%", "\(figure)%")
  }

  /// A signed count: "+10", "-5".
  public func signed(_ count: Int) -> String { count > 0 ? "+\(number(count))" : number(count) }
}
