import Foundation

/// An export of many messages of some people in two groups, made by rule.
struct LongExport {
  let text: String

  init(messages: Int) throws {
    var lines = ["group,member,name,timestamp,kind,text,id"]
    for number in 0..<messages {
      let person = number * 7 % 60
      let moment = 1_718_000_000 + number * 400
      lines.append(
        "\(number % 5 == 0 ? "二群" : "一群"),m\(person),人\(person),\(moment),message,"
          + "word \(number % 97) 你好,a\(number)")
    }
    text = lines.joined(separator: "\n") + "\n"
  }

  /// Takes it in with the program.
  func importInto(_ desk: Desk, killedAfter seconds: Double? = nil) throws -> Told {
    let file = try desk.write(text, to: "long.csv")
    return try desk.run(["import", file], killedAfter: seconds)
  }
}
