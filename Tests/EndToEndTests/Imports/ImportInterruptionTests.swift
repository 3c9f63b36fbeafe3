import Foundation
import PtyScreen
import Testing

/// An import that is stopped on the way.
@Suite struct ImportInterruptionTests {
  private func counts(_ told: Told) throws -> [String: Int] {
    let files = try #require(try told.object()["files"] as? [[String: Any]])
    return try #require(files.first).compactMapValues { $0 as? Int }
  }

  @Test func `Ctrl-C keeps whole batches, and importing again goes on from there`() throws {
    let total = 90_000
    let desk = try Desk()
    var text = "group,member,timestamp,kind,text,id\n"
    for number in 0..<total {
      text += "一群,m\(number % 500),\(1_718_454_900 + number * 60),message,第\(number)条,a\(number)\n"
    }
    let file = try desk.write(text, to: "large.csv")
    let it = try desk.screen(hetang, ["import", file, "--store", desk.store])
    try it.waitUntil("more than a batch", timeoutSeconds: 120) { it in
      let shares = it.sent.matches(of: /(\d+)\s?%/).compactMap { Int($0.1) }
      return (shares.last ?? 0) >= 60
    }
    it.send(Press.interrupt)
    #expect(try it.waitForExit(timeoutSeconds: 120) == .exited(130))
    let told = try #require(it.sent.firstMatch(of: /whole \(([\d\s\u{202F}\u{A0}]+) records\)/))
    let kept = try #require(Int(told.1.filter(\.isNumber)))
    #expect(kept > 0 && kept < total)
    let rest = try counts(try desk.run("import", file, "--json"))
    #expect(rest["duplicates"] == kept)
    #expect(rest["messages"] == total - kept)
  }
}
