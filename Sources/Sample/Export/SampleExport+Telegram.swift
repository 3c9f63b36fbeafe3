import Community

extension SampleExport {
  /// Writes the community as a `result.json` of Telegram Desktop, as if all of its groups were on
  /// Telegram: one chat when the plan has one group, else the export of a full account.
  ///
  /// - Throws: When the file cannot be written.
  public func telegram(to path: String) throws {
    var plan = community.plan
    for index in plan.groups.indices { plan.groups[index].platform = .telegram }
    let community = SampleCommunity(seed: community.seed, now: community.now, plan: plan)
    var file = try ExportFile(path: path)
    let isSingle = plan.groups.count == 1
    if !isSingle { try file.write("{\n\"about\": \"Sample\",\n\"chats\": {\n\"list\": [") }
    for index in plan.groups.indices {
      if index > 0 { try file.write(",") }
      try chat(index, of: community, &file)
    }
    if !isSingle { try file.write("]\n}\n}") }
    try file.write("\n")
    try file.close()
  }

  private func chat(
    _ index: Int, of community: SampleCommunity, _ file: inout ExportFile
  ) throws {
    let source = community.source(ofGroup: index)
    let zone = community.plan.groups[index].zone
    try file.write(
      "{\n \"name\": \(source.name.asJSON),\n \"type\": \"private_supergroup\",\n"
        + " \"id\": \(source.externalID ?? "0"),\n \"messages\": [")
    var number = 0
    try community.records(ofGroup: index) { record in
      guard case .event(let event, _) = record else { return }
      number += 1
      if number > 1 { try file.write(",") }
      let id = event.externalID ?? "\(900_000_000 + number)"
      try file.write(
        "\n  {\"id\": \(id), \(Self.kind(event)),"
          + " \"date\": \"\(Self.localTime(event.at, in: zone))\","
          + " \"date_unixtime\": \"\(event.at.seconds)\", \(Self.content(event))}")
    }
    try file.write("\n ]\n}")
  }

  private static func kind(_ event: ChatEvent) -> String {
    if case .message = event.kind { "\"type\": \"message\"" } else { "\"type\": \"service\"" }
  }

  private static func content(_ event: ChatEvent) -> String {
    let name = (event.account?.name ?? "").asJSON
    let id = (event.account?.externalID ?? "").asJSON
    switch event.kind {
    case .message(let text):
      let reply = event.replyTo.map { "\"reply_to_message_id\": \($0), " } ?? ""
      let words = text.asJSON
      return "\"from\": \(name), \"from_id\": \(id), \(reply)\"text\": \(words),"
        + " \"text_entities\": [{\"type\": \"plain\", \"text\": \(words)}]"
    case .join(let inviter?):
      return service(by: inviter, action: "invite_members", members: name)
    case .join(nil):
      return "\"actor\": \(name), \"actor_id\": \(id), \"action\": \"join_group_by_link\","
        + " \"inviter\": null, \(emptyText)"
    case .leave:
      return "\"actor\": \(name), \"actor_id\": \(id), \"action\": \"remove_members\","
        + " \"members\": [\(name)], \(emptyText)"
    case .removal(let remover):
      return service(by: remover, action: "remove_members", members: name)
    case .notice:
      return "\"actor\": \(name), \"actor_id\": \(id), \"action\": \"pin_message\", \(emptyText)"
    }
  }

  private static func service(by actor: ChatAccount?, action: String, members: String) -> String {
    "\"actor\": \((actor?.name ?? "").asJSON), \"actor_id\": \((actor?.externalID ?? "").asJSON),"
      + " \"action\": \"\(action)\", \"members\": [\(members)], \(emptyText)"
  }

  private static let emptyText = "\"text\": \"\", \"text_entities\": []"
}
