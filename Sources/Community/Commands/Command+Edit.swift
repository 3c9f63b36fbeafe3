extension Command {
  /// What an edit sets, part by part: the fields of a text or a task, each tag, each right. nil for
  /// commands that set one thing, and say it.
  ///
  /// Who edits says some of the parts; the others are filled in from the row as it stands. When a
  /// task is due is left out, as are all times of what is asked for again.
  public var edit: Edit? {
    switch self {
    case .changePost(_, _, .edit(let text)):
      Edit([
        "title": text.title, "body": text.body, "part": text.part.rawValue,
        "origin": text.origin.rawValue,
      ])
    case .changeTask(_, _, .edit(let fields)):
      Edit([
        "title": fields.title, "note": fields.note, "assignee": fields.assignee,
        "group": fields.group.map { "\($0.rawValue)" },
        "person": fields.person.map { "\($0.rawValue)" },
      ])
    case .changePerson(_, _, .tags(let tags)): Edit(each: Person.normalised(tags: tags))
    case .changeRole(_, _, .rights(let rights)): Edit(each: rights.map(\.rawValue))
    default: nil
    }
  }

  /// What is done one by one: the commands of a batch, however deep, or of a question about them;
  /// else the command itself.
  public var steps: [Command] {
    switch self {
    case .batch(let commands): commands.flatMap(\.steps)
    case .askConsent(let command): command.steps
    default: [self]
    }
  }

  /// The parts that an edit sets.
  public struct Edit: Hashable, Sendable {
    private let parts: [String: String]

    fileprivate init(_ parts: [String: String?]) { self.parts = parts.compactMapValues(\.self) }

    fileprivate init(each names: [String]) {
      parts = Dictionary(names.map { ($0, "") }) { first, _ in first }
    }

    /// Whether it asks for what an earlier edit of the same row asked for, as far as that can be told:
    /// what that one changed is asked for again, and the rest is as it was then or as it stands now.
    ///
    /// - Parameters:
    ///   - earlier: What the earlier edit set.
    ///   - before: What the row said before the earlier edit.
    ///   - now: What it says now.
    public func asksTheSame(as earlier: Edit, before: Edit, now: Edit) -> Bool {
      let names = Set(parts.keys).union(earlier.parts.keys)
      return names.allSatisfy { name in
        parts[name] == earlier.parts[name]
          || parts[name] == now.parts[name] && earlier.parts[name] == before.parts[name]
      }
    }
  }
}
