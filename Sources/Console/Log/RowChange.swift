import Community

/// One row that a command changed, field by field, read from the lines of the audit trail: the
/// row's name and number, then its fields, then the next row.
struct RowChange: Equatable {
  struct Field: Equatable {
    var name: String
    /// nil for a row that the command made.
    var before: String?
    var after: String
  }

  /// The row's name in the audit trail, such as `join`.
  var subject: String
  var row: String
  var fields: [Field]

  /// Joins the lines before and after into changes of rows, in the order of the trail. A row that
  /// was changed twice in one command stands twice.
  static func read(before: [AuditEntry.Line], after: [AuditEntry.Line]) -> [RowChange] {
    var earlier = sections(before)
    return sections(after).map { section in
      let place = earlier.firstIndex { $0.subject == section.subject && $0.row == section.row }
      let old = place.map { earlier.remove(at: $0) }
      return RowChange(
        subject: section.subject, row: section.row,
        fields: section.fields.compactMap { line in
          let before = old.map { old in
            old.fields.first { $0.field == line.field }?.value ?? ""
          }
          // Of a new row, what is empty says nothing.
          if before == nil, line.value.isEmpty { return nil }
          return Field(name: line.field, before: before, after: line.value)
        })
    }
  }

  private typealias Section = (subject: String, row: String, fields: [AuditEntry.Line])

  private static func sections(_ lines: [AuditEntry.Line]) -> [Section] {
    lines.reduce(into: []) { sections, line in
      if opensRow(line, after: sections.last) {
        sections.append((line.field, line.value, []))
      } else if !sections.isEmpty {
        sections[sections.count - 1].fields.append(line)
      }
    }
  }

  /// Whether the line names a row. Some rows have a column of such a name themselves, once, among
  /// their fields: a delivery its post, an entry or a request its person.
  private static func opensRow(_ line: AuditEntry.Line, after section: Section?) -> Bool {
    guard subjects.contains(line.field) else { return false }
    guard let section, let columns = referring[section.subject], columns.contains(line.field)
    else { return true }
    return section.fields.contains { $0.field == line.field }
  }

  private static let subjects = Set(Subject.Kind.allCases.map(\.rawValue))
  /// The columns of such a row that have the name of a kind of row.
  static let referring: [String: Set<String>] = [
    "delivery": ["post"], "award": ["person"], "task": ["person"], "join": ["person"],
    "incident": ["person"], "operator": ["role"],
  ]
}
