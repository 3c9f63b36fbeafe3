import Community
import Foundation
import Testing

@testable import Exchange

/// The one export in a zip archive, as a phone hands a chat on.
@Suite struct `An export in a zip archive` {
  private let chat = "13/01/2026, 09:03 - Mei: welcome\n13/01/2026, 09:04 - Tom: hi\n"
  private let table = "group,member,timestamp\ng,a,1718454900\n"

  private func read(_ files: [ZipFile], name: String = "x.zip") throws -> Reading {
    try Reading(bytes: zip(files), name: name, options: .utc)
  }

  private func lack(_ files: [ZipFile]) -> ZipLack? {
    let error = #expect(throws: ExchangeError.self) { try read(files) }
    guard case .unreadableZip("x.zip", let lack) = error else { return nil }
    return lack
  }

  @Test(arguments: [0, 8])
  func `is read, and named behind the archive`(method: Int) throws {
    var file = ZipFile("WhatsApp Chat with 读书会.txt", chat)
    file.method = method
    let reading = try read([file])
    #expect(reading.texts == ["welcome", "hi"])
    #expect(reading.report.path == "x.zip/WhatsApp Chat with 读书会.txt")
    #expect(reading.groups.first?.name == "读书会")
    #expect(!reading.report.isTruncated && reading.report.warningTotal == 0)
  }

  @Test func `of an iPhone has its group's name from the archive`() throws {
    let file = ZipFile("_chat.txt", chat)
    for (name, group) in [
      ("WhatsApp Chat - Book club.zip", "Book club"), ("d/WhatsApp Chat - A (2).ZIP", "A"),
      ("download.zip", "download"),
    ] {
      #expect(try read([file], name: name).groups.first?.name == group)
    }
    let deep = ZipFile("WhatsApp Chat - Deep/_chat.txt", chat)
    #expect(try read([deep], name: "download.zip").groups.first?.name == "Deep")
  }

  /// As programs write it that do not know a file's size when they begin.
  @Test func `that was packed while it was written is read`() throws {
    let bytes = try #require(
      Data(
        base64Encoded:
          "UEsDBBQACAgIAAAAIVwAAAAAAAAAAAAAAAAgAAAAV2hhdHNBcHAgQ2hhdCB3aXRoIOivu+S5puS8"
          + "mi50eHQzNNY3MNQ3MjAy01EwsLQyMFbQVfBNzbRSKE/NSc7PTUWnuQzRNJgANYTk58I1cAEAUEsHCClNU1Yx"
          + "AAAAUgAAAFBLAQIUAxQACAgIAAAAIVwpTVNWMQAAAFIAAAAgAAAAAAAAAAAAAACAAQAAAABXaGF0c0FwcCBD"
          + "aGF0IHdpdGgg6K+75Lmm5LyaLnR4dFBLBQYAAAAAAQABAE4AAAB/AAAAAAA="))
    let reading = try Reading(bytes: Array(bytes), name: "a.zip", options: .utc)
    #expect(reading.texts == ["welcome welcome welcome", "welcome"])
    #expect(reading.groups.first?.name == "读书会")
  }

  @Test func `is found beside what people sent and what macOS adds`() throws {
    let picture = ZipFile("IMG-1.jpg", bytes: [0xFF, 0xD8, 0xFF])
    let hidden = ZipFile("__MACOSX/._result.json", "x")
    let telegram = ZipFile("ChatExport/result.json", Samples.telegram)
    let sent = ZipFile("ChatExport/files/prices.csv", table)
    let folder = ZipFile("ChatExport/", "")
    let reading = try read([folder, picture, sent, hidden, telegram])
    #expect(reading.report.format == .telegram)
    // No name helps: what can be read is meant.
    let tables = try read([ZipFile("readme.txt", "Dear all"), ZipFile("b/t.csv", table), picture])
    #expect(tables.report.path == "x.zip/b/t.csv")
    #expect(tables.events.count == 1)
  }

  @Test func `may be compressed once more`() throws {
    let reading = try read([ZipFile("t.csv.gz", bytes: gzip(table))])
    #expect(reading.events.count == 1)
  }

  @Test func `is asked for where there are several, or none`() throws {
    let chats = ["A", "B"].map { ZipFile("WhatsApp Chat with \($0).txt", chat) }
    #expect(
      lack(chats) == .several(["WhatsApp Chat with A.txt", "WhatsApp Chat with B.txt"]))
    let tables = ["d/a.csv", "b.csv"].map { ZipFile($0, table) }
    #expect(lack(tables) == .several(["d/a.csv", "b.csv"]))
    #expect(lack([]) == .noExport)
    #expect(lack([ZipFile("a.jpg", "x"), ZipFile("messages.html", "<html>")]) == .noExport)
    #expect(lack([ZipFile("a.txt", "x"), ZipFile("b.txt", "y")]) == .noExport)
    // What lies behind those that are looked into may be one too.
    let many = (0..<70).map { ZipFile("\($0).txt", "x") }
    #expect(lack(many) == .noExport)
    guard case .several = lack([ZipFile("0.csv", table)] + many) else {
      Issue.record("one of many was taken")
      return
    }
  }

  @Test func `of a program that is not read is named`() {
    let slack = #"[{"type":"message","user":"U1","ts":"1.2"}]"#
    #expect(throws: ExchangeError.foreignFormat(path: "x.zip/general/1.json", .slack)) {
      try read([ZipFile("users.txt", "x"), ZipFile("general/1.json", slack)])
    }
    #expect(throws: ExchangeError.unknownFormat(path: "x.zip/a.txt", seen: "Dear all")) {
      try read([ZipFile("a.txt", "Dear all")])
    }
  }

  @Test func `in another encoding is told with its name there`() {
    let utf16: [UInt8] = [0xFF, 0xFE] + Array("group,member,timestamp\n".utf8).flatMap { [$0, 0] }
    #expect(throws: ExchangeError.packedEncoded(path: "x.zip", entry: "d/a.csv", .utf16)) {
      try read([ZipFile("d/a.csv", bytes: utf16)])
    }
  }

  @Test func `is none in a file of Excel or LibreOffice`() {
    for files in [
      [ZipFile("[Content_Types].xml", "x"), ZipFile("a.csv", table)],
      [ZipFile("mimetype", "x"), ZipFile("content.xml", "y")],
    ] {
      #expect(throws: ExchangeError.isOffice(path: "x.zip")) { try read(files) }
    }
  }

  @Test func `with a name that leads elsewhere or cannot be read is only called otherwise`() throws
  {
    let up = try read([ZipFile("../../../etc\\..\\passwd.csv", table)])
    #expect(up.report.path == "x.zip/etc/passwd.csv")
    var file = ZipFile("", chat)
    // “群聊.txt”, as a Chinese Windows writes it.
    file.name = [0xC8, 0xBA, 0xC1, 0xC4] + Array(".txt".utf8)
    file.flags = 0
    let reading = try read([file], name: "d/WhatsApp Chat with A.zip")
    #expect(reading.groups.first?.name == "A")
  }

  @Test func `comes through a pipe as well`() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    let bytes = zip([ZipFile("t.csv", table)])
    #expect(write(ends[1], bytes, bytes.count) == bytes.count)
    close(ends[1])
    defer { close(ends[0]) }
    let reader = try ExportReader.open(path: "/dev/fd/\(ends[0])")
    #expect(try reader.read(into: { _ in }).counts.messages == 1)
  }

  @Test func `is read from a file`() throws {
    let path = NSTemporaryDirectory() + UUID().uuidString + ".zip"
    try Data(zip([ZipFile("t.csv", table)])).write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    let reader = try ExportReader.open(path: path)
    #expect(try reader.read(into: { _ in }).counts.messages == 1)
  }
}
