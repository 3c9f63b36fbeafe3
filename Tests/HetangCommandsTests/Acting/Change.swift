import Foundation
import Testing

/// One of each change that scripts can make to the sample community.
enum Change: String, CaseIterable, Sendable {
  case approve, reject, hold, reopen
  case post, draft, editPost, planPost, withdrawPost
  case confirmSent, skip, withdrawDelivery
  case award, take, revoke
  case addTask, editTask, finishTask, snoozeTask, snoozeByMessages, withdrawTask, reopenTask
  case seeAlert, noteIncident
  case closeOutbox, cancelOutbox
  case setPerson, remove, ban, merge
  case setGroup, eraseGroup
  case addOperator, changeRights

  /// What a person types, with the numbers that stand in the store.
  func arguments(in shell: Shell) throws -> [String] {
    switch self {
    case .approve: ["approve", try Self.pending(shell)]
    case .reject: ["reject", try Self.pending(shell), "--reason", "an advertiser"]
    case .hold: ["hold", try Self.pending(shell)]
    case .reopen:
      [
        "reopen",
        try Self.first("joins --state decided", shell) { $0["state"] as? String == "rejected" },
      ]
    case .post:
      ["post", "--group", "2", "--group", "3", "--at", "tomorrow 09:00", "--text", "Tea?"]
    case .draft: ["post", "--draft", "--title", "Tea", "--text", "At four"]
    case .editPost: ["content", "edit", try Self.first("posts", shell), "--title", "Other"]
    case .planPost:
      ["content", "plan", try Self.first("posts", shell) { $0["draft"] as? Bool == true }]
        + ["--group", "2", "--at", "+3h"]
    case .withdrawPost: ["content", "withdraw", try Self.first("posts", shell)]
    case .confirmSent: ["delivery", "sent", try Self.first("deliveries", shell)]
    case .skip: ["delivery", "skip", try Self.first("deliveries", shell), "--reason", "rain"]
    case .withdrawDelivery: ["delivery", "withdraw", try Self.first("deliveries --days 60", shell)]
    case .award: ["award", "12", "10", "--reason", "helped", "--group", "2"]
    case .take: ["award", "12", "-10", "--rule", "good-answer"]
    case .revoke:
      [
        "revoke",
        try Self.first("points", shell) { row in
          row["reversed"] as? Bool == false && row["reverses"] as? Int == nil
        },
      ]
    default: try others(in: shell)
    }
  }

  private func others(in shell: Shell) throws -> [String] {
    switch self {
    case .addTask:
      ["task", "add", "call", "--group", "2", "--person", "12", "--due", "fri 18:00"]
    case .editTask:
      ["task", "edit", try Self.first("tasks", shell), "--title", "Other", "--due", ""]
    case .finishTask: ["task", "done", try Self.first("tasks", shell)]
    case .snoozeTask: ["task", "snooze", try Self.first("tasks", shell), "--until", "+2d"]
    case .snoozeByMessages:
      [
        "task", "snooze", try Self.first("tasks", shell) { $0["group_id"] is Int }, "--messages",
        "50",
      ]
    case .withdrawTask: ["task", "withdraw", try Self.first("tasks", shell)]
    case .reopenTask: ["task", "reopen", try Self.first("tasks --state done", shell)]
    case .seeAlert: ["alert", "seen", try Self.first("alerts", shell)]
    case .closeOutbox: ["outbox", "done", try Self.byHand(shell)]
    case .cancelOutbox: ["outbox", "cancel", try Self.byHand(shell)]
    case .noteIncident: ["incident", "add", "quarrel", "--group", "2", "--person", "12"]
    case .setPerson:
      [
        "person", "set", "12", "--kind", "helper", "--tag", "tea", "--note", "n", "--score",
        "1 2 3",
      ]
    case .remove:
      ["person", "remove", "12", "--group", try Self.group(of: "12", shell), "--reason", "ads"]
        + ["--confirm", try Self.name("members 12", shell)]
    case .ban:
      ["person", "ban", "12", "--reason", "ads", "--confirm", try Self.name("members 12", shell)]
    case .merge: ["merge", "13", "12"]
    case .setGroup:
      [
        "group", "set", "2", "--name", "Tea", "--capacity", "321", "--gate", "", "--life",
        "managed",
      ]
    case .eraseGroup: ["group", "erase", "2", "--confirm", try Self.name("groups 2", shell)]
    case .addOperator: ["operators", "add", "ana", "--role", "helper"]
    default: ["operators", "rights", "helper", "--allow", "decideJoins", "--confirm", "helper"]
    }
  }

  /// The list that shows it.
  var list: String {
    switch self {
    case .approve, .reject, .hold, .reopen: "joins --state all"
    case .post, .draft, .editPost, .planPost, .withdrawPost: "posts --state all"
    case .confirmSent, .skip, .withdrawDelivery: "posts --state all"
    case .award, .take, .merge: "members --group 1"
    case .revoke: "points --board all"
    case .addTask, .editTask, .finishTask, .withdrawTask, .reopenTask: "tasks"
    case .snoozeTask, .snoozeByMessages: "tasks --state snoozed"
    case .seeAlert: "alerts"
    case .closeOutbox, .cancelOutbox: "outbox"
    case .noteIncident: "incidents"
    case .setPerson, .remove, .ban: "members 12"
    case .setGroup, .eraseGroup: "groups 2"
    case .addOperator: "operators"
    case .changeRights: "operators rights"
    }
  }

  private static func first(
    _ list: String, _ shell: Shell, where isMeant: ([String: Any]) -> Bool = { _ in true }
  ) throws -> String {
    let arguments = list.split(separator: " ").map(String.init) + ["--json"]
    let row = try #require(try shell.run(arguments).rows().first(where: isMeant), "\(list)")
    return String(try #require(row["id"] as? Int))
  }

  private static func pending(_ shell: Shell) throws -> String {
    try first("joins", shell) {
      $0["needs_reason"] as? Bool == false && $0["state"] as? String == "pending"
    }
  }

  private static func byHand(_ shell: Shell) throws -> String {
    try first("outbox", shell) { $0["kind"] as? String != "deliver" }
  }

  private static func name(_ list: String, _ shell: Shell) throws -> String {
    let arguments = list.split(separator: " ").map(String.init) + ["--json"]
    return try #require(try shell.run(arguments).object()["name"] as? String)
  }

  private static func group(of person: String, _ shell: Shell) throws -> String {
    let page = try shell.run("members", person, "--json").object()
    let memberships = try #require(page["memberships"] as? [[String: Any]])
    let now = try #require(memberships.first { $0["left_at"] is NSNull })
    return String(try #require(now["group_id"] as? Int))
  }
}

extension Shell {
  /// What a list shows programs, row by row, without who did what when and without the order that
  /// comes of it: what is done again is done anew.
  func shown(_ list: String) throws -> [String] {
    let arguments = list.split(separator: " ").map(String.init)
    let told = try run(arguments + ["--json"])
    try #require(told.status == 0, "\(told.errors)")
    return told.lines.map { line in
      line.replacing(/"(decided|finished|settled)_(at|by)":[^,}]*/, with: "")
        .trimmingCharacters(in: CharacterSet(charactersIn: ","))
    }.sorted()
  }
}
