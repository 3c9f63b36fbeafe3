import Foundation
import Testing

@testable import Exchange

@Suite struct `The group's name of a WhatsApp file` {
  private func name(_ path: String) -> String? {
    WhatsAppName.group(of: ExportInput(name: path, bytes: []))
  }

  @Test(arguments: [
    ("WhatsApp Chat with Club.txt", "Club"), ("WhatsApp Chat - Club.txt", "Club"),
    ("WhatsApp-Chat mit Verein.txt", "Verein"), ("Chat de WhatsApp con Club.txt", "Club"),
    ("Discussion WhatsApp avec Club.txt", "Club"), ("Conversa do WhatsApp com Club.txt", "Club"),
    ("Чат WhatsApp с Клуб.txt", "Клуб"), ("与读书会的 WhatsApp 聊天.txt", "读书会"),
    ("與讀書會的 WhatsApp 對話.txt", "讀書會"), ("WhatsApp Chat with Club (1).txt", "Club"),
    ("WhatsApp Chat with Club.txt.gz", "Club"), ("WhatsApp Chat with .txt", "WhatsApp Chat with"),
    ("与的 WhatsApp 聊天.txt", "与的 WhatsApp 聊天"), ("club.txt", "club"), ("a (b).txt", "a (b)"),
    ("a (2).txt", "a"), ("(2).txt", "(2)"), ("a ().txt", "a ()"),
  ])
  func `is what stands between the program's words`(file: String, expected: String) {
    #expect(name(file)?.trimmed == expected)
    #expect(name("/some/folder/" + file)?.trimmed == expected)
  }

  @Test(arguments: [
    ("/a/WhatsApp Chat - Club/_chat.txt", "Club"), ("/a/Club/_chat.txt", "Club"),
    ("/a/Club (3)/_chat.txt", "Club (3)"), ("/a/b/../Club/_chat.txt", "Club"),
    ("/a/Club/./_chat.txt", "Club"), ("/a/Club/_chat (1).txt", "Club"),
    ("/a/WhatsApp Chat - Club (2)/_chat.txt", "Club"),
  ])
  func `is the folder's where every file is called the same`(path: String, expected: String) {
    #expect(name(path) == expected)
  }

  @Test func `is nobody's where there is no folder`() { #expect(name("/_chat.txt") == nil) }

  @Test func `is the folder's also where the path does not say it`() {
    let here = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
    #expect(name("_chat.txt") == here.lastPathComponent)
    #expect(name("./_chat.txt") == here.lastPathComponent)
    #expect(name("../_chat.txt") == here.deletingLastPathComponent().lastPathComponent)
  }
}
