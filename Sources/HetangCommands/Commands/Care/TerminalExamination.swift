import Foundation
import Glibc
import Words

/// Looks at the terminal at hand and the locale; at nothing when the output goes elsewhere.
struct TerminalExamination {
  private let environment: [String: String]
  private let isOnTerminal: Bool

  init(environment: [String: String], isOnTerminal: Bool) {
    self.environment = environment
    self.isOnTerminal = isOnTerminal
  }

  func findings(_ words: Words) -> [Finding] {
    guard isOnTerminal else { return [] }
    return [terminal, locale].compactMap(\.self).map { check, ailment, found in
      Finding(
        check: check, finding: words.care.describe(ailment, found: found),
        mend: words.care.remedy(for: ailment))
    }
  }

  private var terminal: (String, TerminalAilment, String)? {
    guard let name = environment["TERM"].nonEmpty else { return ("terminal", .noName, "") }
    return isDescribed(name) ? nil : ("terminal", .unknownName, name)
  }

  /// Where ncurses looks (terminfo(5)).
  private func isDescribed(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first, !name.contains("/") else { return false }
    let own = environment["HOME"].map { $0 + "/.terminfo" }
    let folders = [
      environment["TERMINFO"].nonEmpty, own, "/etc/terminfo", "/lib/terminfo",
      "/usr/share/terminfo",
    ]
    let letters = ["\(first)", String(first.value, radix: 16)]
    return folders.compactMap(\.self).contains { folder in
      letters.contains { access("\(folder)/\($0)/\(name)", R_OK) == 0 }
    }
  }

  private var locale: (String, TerminalAilment, String)? {
    guard let locale = newlocale(1 << LC_CTYPE, "", nil) else {
      return ("locale", .notUTF8, "?")
    }
    defer { freelocale(locale) }
    let codes = String(cString: nl_langinfo_l(nl_item(CODESET), locale))
    return codes == "UTF-8" ? nil : ("locale", .notUTF8, codes)
  }
}
