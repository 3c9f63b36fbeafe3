import Testing

/// A small synthetic export of one format, and what is in it.
struct Export: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String
  var options: [String] = []
  let counts: [String: Int]

  var testDescription: String { name }

  static let all = [telegram, whatsapp, chatlab, messages, roster, joins]

  static let telegram = Export(
    name: "result.json",
    text: #"""
      {"name":"测试群","type":"private_supergroup","id":1500000001,"messages":[
       {"id":1,"type":"service","date":"2025-03-01T09:00:00","date_unixtime":"1740790800","actor":"Lin","actor_id":"user101","action":"invite_members","members":["Wei"],"text":""},
       {"id":2,"type":"service","date":"2025-03-01T09:05:00","date_unixtime":"1740791100","actor":"Ana","actor_id":"user103","action":"join_group_by_request","text":""},
       {"id":3,"type":"message","date":"2025-03-01T09:06:00","date_unixtime":"1740791160","from":"Ana","from_id":"user103","text":["hi ",{"type":"mention","text":"@lin"}]},
       {"id":4,"type":"message","date":"2025-03-01T09:07:00","date_unixtime":"1740791220","from":"Lin","from_id":"user101","text":"你好"}
      ]}
      """#,
    counts: ["messages": 2, "joins": 2, "new_groups": 1, "new_people": 3, "skipped": 0])

  static let whatsapp = Export(
    name: "chat.txt",
    text: """
      13/12/24, 09:00 - Messages and calls are end-to-end encrypted. Only people in this chat can read.
      13/12/24, 09:01 - Mei created group "读书会"
      13/12/24, 09:02 - Tom joined using this group's invite link
      13/12/24, 09:03 - Mei: welcome
      second line of the same message
      13/12/24, 09:05 - Tom: hello

      """,
    options: ["--time-zone", "Asia/Shanghai"],
    counts: ["messages": 2, "joins": 1, "new_groups": 1, "new_people": 2])

  static let chatlab = Export(
    name: "chatlab.json",
    text: #"""
      {"chatlab":{"version":"0.0.2","exportedAt":1718454840},"meta":{"name":"测试群","platform":"wechat","type":"group","groupId":"99@chatroom","ownerId":"wxid_a1"},
      "members":[{"platformId":"wxid_a1","accountName":"阿明"},{"platformId":"wxid_b","accountName":"小美"}],
      "messages":[{"platformMessageId":"m1","sender":"wxid_a1","accountName":"阿明","timestamp":1718454900,"type":0,"content":"你好"},
      {"platformMessageId":"m2","sender":"wxid_b","accountName":"小美","timestamp":1718454903,"type":1,"content":"[图片]"}]}
      """#,
    counts: ["messages": 2, "new_groups": 1, "new_people": 2])

  static let messages = Export(
    name: "messages.csv",
    text: """
      group,member,timestamp,kind,text,id
      一群,m1,1718454900,message,"第一行
      第二行",a1
      一群,m2,2024-06-15T20:35:00+08:00,message,hi,a2
      二群,m3,1718454960,join,,

      """,
    counts: ["messages": 2, "joins": 1, "new_groups": 2, "new_people": 3])

  static let roster = Export(
    name: "roster.csv",
    text: """
      group,member id,name,joined,role
      一群,u1,阿明,2024-06-15T12:35:00Z,owner
      一群,u2,小美,2024-06-16T12:35:00Z,member

      """,
    counts: ["members": 2, "messages": 0, "new_groups": 1, "new_people": 2])

  static let joins = Export(
    name: "joins.csv",
    text: """
      group,applicant id,name,time,answer,referrer,paid,source
      一群,u9,小美,2024-06-15T12:35:00Z,"因为, 喜欢",阿明,200,朋友圈
      一群,,无号,1718454960,,,,

      """,
    counts: ["applications": 2, "messages": 0, "new_groups": 1])
}
