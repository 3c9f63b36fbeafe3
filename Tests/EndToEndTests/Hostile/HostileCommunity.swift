import Foundation
import HostileCorpus

extension Desk {
  /// A store in which every name and every text from outside is hostile; made once by the program.
  convenience init(hostile: Void) throws {
    try self.init()
    try Self.hostile.get().write(to: URL(fileURLWithPath: store))
  }

  /// Writes a file for the program to read.
  func write(_ bytes: [UInt8], to name: String) throws -> String {
    try Data(bytes).write(to: URL(fileURLWithPath: path(name)))
    return path(name)
  }

  private static let hostile = Result {
    let desk = try Desk()
    for (name, bytes) in HostileExport.tables {
      let told = try desk.run("import", try desk.write(bytes, to: name))
      if told.status != 0 { throw Unready(told: told.errors) }
    }
    return try Data(contentsOf: URL(fileURLWithPath: desk.store))
  }

  private struct Unready: Error {
    var told: String
  }
}
