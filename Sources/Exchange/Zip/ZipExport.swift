/// Finds the one export in a zip archive, as phones hand a chat on.
enum ZipExport {
  /// Files of an archive that are looked into at most, to find the export among them.
  private static let mostLooks = 64
  /// Beginnings of archives: with files in them, and without.
  private static let magics: [[UInt8]] = [[0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x05, 0x06]]

  /// The export in an archive; what is none is given back as it is.
  ///
  /// - Throws: ``ExchangeError`` when there is no export in it, or several, or it cannot be unpacked.
  static func inside(_ input: ExportInput) throws -> ExportInput {
    let source = try input.openPacked()
    // One inside another is none that can be read from any place.
    guard let archive = source as? any PlacedSource,
      magics.contains(try archive.beginning(4))
    else { return input }
    let entries = try ZipDirectory(archive, path: input.path).entries
    if isOffice(entries) { throw ExchangeError.isOffice(path: input.path) }
    let entry = try export(among: entries.filter(\.isLikelyExport), of: input)
    if let lack = entry.lack { throw ExchangeError.unreadableZip(path: input.path, lack) }
    return Self.input(entry, of: input)
  }

  /// Tables and documents of Excel, Word and LibreOffice are zip archives too.
  private static func isOffice(_ entries: [ZipEntry]) -> Bool {
    let names = Set(entries.map(\.name))
    return names.contains("[Content_Types].xml")
      || names.isSuperset(of: ["mimetype", "content.xml"])
  }

  private static func export(among entries: [ZipEntry], of input: ExportInput) throws -> ZipEntry {
    func refused(_ lack: ZipLack) -> ExchangeError { .unreadableZip(path: input.path, lack) }
    // What a program gave its usual name; the texts and tables that people sent lie beside it.
    let usual = entries.filter { $0.parts.last.map(ExportName.isUsual) == true }
    let candidates = usual.isEmpty ? entries : usual
    guard candidates.count != 1 else { return candidates[0] }
    guard !candidates.isEmpty else { throw refused(.noExport) }
    guard usual.isEmpty else { throw refused(.several(names(usual))) }
    let looked = try look(into: candidates, of: input)
    if looked.known.count > 1 || (looked.known.count == 1 && candidates.count > mostLooks) {
      throw refused(.several(names(candidates)))
    }
    if let entry = looked.known.first { return entry }
    throw looked.foreign ?? refused(.noExport)
  }

  private static func names(_ entries: [ZipEntry]) -> [String] {
    entries.map { $0.parts.joined(separator: "/") }
  }

  /// Which files are of a format that is read, and the first of one that is known but not read.
  private static func look(
    into entries: [ZipEntry], of input: ExportInput
  ) throws -> (known: [ZipEntry], foreign: ExchangeError?) {
    var known: [ZipEntry] = []
    var foreign: ExchangeError?
    for entry in entries.sorted(by: { $0.parts.count < $1.parts.count }).prefix(mostLooks) {
      if let lack = entry.lack { throw ExchangeError.unreadableZip(path: input.path, lack) }
      do {
        _ = try Detection.detect(Self.input(entry, of: input), asked: nil)
        known.append(entry)
      } catch let error as ExchangeError {
        if case .foreignFormat = error { foreign = foreign ?? error }
      }
    }
    return (known, foreign)
  }

  private static func input(_ entry: ZipEntry, of archive: ExportInput) -> ExportInput {
    ExportInput(name(of: entry, in: archive), in: archive, entry: entry.name) { path in
      guard let source = try archive.openPacked() as? any PlacedSource else {
        throw ExchangeError.unreadableZip(path: archive.path, .damaged)
      }
      return try ZipEntrySource(source, entry, path: path)
    }
  }

  /// What a file is called there; the archive's own name where that cannot be read.
  private static func name(of entry: ZipEntry, in archive: ExportInput) -> String {
    guard !entry.isNameReadable else { return entry.parts.joined(separator: "/") }
    let ending = entry.name.split(separator: ".").last.map { ".\($0)" } ?? ""
    return (archive.stem ?? "export") + ending
  }
}
