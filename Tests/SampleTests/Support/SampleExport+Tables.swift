import Community

@testable import Sample

/// The other tables that an import reads, written as the program writes its table of messages.
extension SampleExport {
  /// Writes all members as a table with the columns `group`, `member_id`, `name`, `joined` (UTC
  /// seconds), `role` and `tags` (separated by semicolons).
  func rosterCSV(to path: String) throws {
    var file = try ExportFile(path: path)
    try file.write("group,member_id,name,joined,role,tags\n")
    try community.records { record in
      guard case .roster(let entry, let source) = record else { return }
      let joined = entry.joinedAt.map { String($0.seconds) } ?? ""
      try file.write(
        "\(source.name.asCSV),\((entry.account.externalID ?? "").asCSV),"
          + "\(entry.account.name.asCSV),\(joined),\(entry.role?.rawValue ?? ""),"
          + "\(entry.tags.joined(separator: ";").asCSV)\n")
    }
    try file.close()
  }

  /// Writes all join requests as a table with the columns `group`, `applicant_id`, `name`, `time`
  /// (UTC seconds), `answer`, `referrer`, `paid` and `source`.
  func applicationsCSV(to path: String) throws {
    var file = try ExportFile(path: path)
    try file.write("group,applicant_id,name,time,answer,referrer,paid,source\n")
    try community.records { record in
      guard case .application(let application, let source) = record else { return }
      let fields = [
        source.name, application.applicantID ?? "", application.name,
        String(application.at.seconds), application.answer ?? "", application.referrer ?? "",
        application.paid ?? "", application.source ?? "",
      ]
      try file.write(fields.map(\.asCSV).joined(separator: ",") + "\n")
    }
    try file.close()
  }
}
