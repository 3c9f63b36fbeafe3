import Community
import GRDB

extension Writing {
  /// Marks an import as one that goes. What it brought goes afterwards, see ``ImportSweep``: that can
  /// be more than one transaction should take.
  func takeBackImport(_ id: ImportID, version: Int) throws -> Done {
    let subject = Subject.import(id)
    let row = try seen(subject, version: version)
    let state = try ImportRecord.State(column: row.value("state"))
    guard state.canBeTakenBack else {
      throw CommandError.wrongState(subject, state == .untraced ? .untraced : .takenBack)
    }
    try change(subject, set: [Assignment("state", ImportRecord.State.leaving.rawValue)])
    let command = Command.takeBackImport(id, version: version)
    return Done(command: command, inverse: command)
  }
}
