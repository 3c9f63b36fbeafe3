import Foundation
import Testing
import Words

@testable import HetangCommands

/// Archives of chats: what a path stands for.
@Suite struct HistorySourceTests {
  private func sources(_ paths: [String]) throws -> [HistorySource] {
    try HistorySource.all(in: paths, words: Words(.english))
  }

  @Test(arguments: [
    ("/a/chat.csv", "chat"), ("/a/chat.csv.gz", "chat"), ("chat", "chat"),
    ("/a/b.c/读书会.json", "读书会"),
    ("/a/2026.11.csv", "2026"),
  ])
  func `an archive is called as its file, without endings`(path: String, name: String) {
    #expect(HistorySource.export(path: path).name == name)
    #expect(HistorySource.store(path: path).name == name)
  }

  @Test func `a folder is its exports, by name, without what is hidden or something else`() throws {
    let shell = try Shell()
    for name in ["b.csv", "a.JSON", "c.csv.gz", "d.txt", "e.jsonl", "f.tsv", ".g.csv", "h.md", "i"]
    {
      _ = try shell.write("x", to: name)
    }
    let found = try sources([shell.folder.path])
    #expect(
      found.map { ($0.path as NSString).lastPathComponent }
        == ["a.JSON", "b.csv", "c.csv.gz", "d.txt", "e.jsonl", "f.tsv"])
  }

  @Test func `named twice is meant once, and a store is told by its beginning`() throws {
    let shell = try Shell()
    let file = try shell.write("SQLite format 3\0 and more", to: "store.csv")
    let other = try shell.write("SQLite format 3", to: "short.sqlite")
    #expect(
      try sources([file, other, file]) == [.store(path: file), .export(path: other)])
  }

  @Test func `nothing there, or nothing in it, is told`() throws {
    let shell = try Shell()
    for (path, part) in [
      (shell.path("none"), "there is no such file"), (shell.folder.path, "holds no chat export"),
    ] {
      do {
        _ = try sources([path])
        Issue.record("\(path) is no archive")
      } catch let complaint as Complaint {
        #expect(complaint.sentence.contains(path) && complaint.sentence.contains(part))
        #expect(complaint.status == .unreadable)
      }
    }
    #expect(try sources([]) == [])
  }
}
