/// One synthetic export of each format.
enum Samples {
  static let telegram = #"""
    {
     "name": "测试群",
     "type": "private_supergroup",
     "id": 1500000001,
     "messages": [
      {"id":-999999990,"type":"message","date":"2025-02-28T09:00:00","date_unixtime":"1740704400","from":"Lin","from_id":"user101","text":"before the move","text_entities":[]},
      {"id":1,"type":"service","date":"2025-03-01T09:00:00","date_unixtime":"1740790800","actor":"Lin","actor_id":"user101","action":"invite_members","members":["Wei",null],"text":"","text_entities":[]},
      {"id":2,"type":"service","date":"2025-03-01T09:05:00","date_unixtime":"1740791100","actor":"Ana","actor_id":"user103","action":"join_group_by_request","text":"","text_entities":[]},
      {"id":3,"type":"message","date":"2025-03-01T09:06:00","date_unixtime":"1740791160","from":"Ana","from_id":"user103","reply_to_message_id":1,"text":["hi ",{"type":"mention","text":"@lin"},"\nsecond line"],"text_entities":[{"type":"plain","text":"hi "},{"type":"mention","text":"@lin"}],"reactions":[{"type":"emoji","count":2,"emoji":"👍"}]},
      {"id":4,"type":"unsupported"},
      {"id":6,"type":"message","date_unixtime":"1740791200","from":"Wei","from_id":"user104","text":"tab\x09bell\x07 \"q\" \\ \ud83d\ude00"},
      {"id":5,"type":"service","date":"2025-03-02T10:00:00","date_unixtime":"1740880800","actor":"Lin","actor_id":"user101","action":"remove_members","members":["Wei"],"text":"","text_entities":[]}
     ]
    }
    """#

  static let whatsapp = """
    1/12/24, 09:00 - Messages and calls are end-to-end encrypted. Only people in this chat can read.
    1/12/24, 09:01 - Mei created group "读书会: 一"
    1/12/24, 09:02 - Tom joined using this group's invite link
    13/12/24, 09:03 - Mei: welcome
    second line of the same message
    13/12/24, 09:04 - \u{202A}+86\u{A0}138 0013 8000\u{202C}: <Media omitted>
    13/12/24, 09:05 - Tom: I added it

    """

  static let chatlab = #"""
    {"chatlab":{"version":"0.0.2","exportedAt":1718454840},"meta":{"name":"测试群","platform":"wechat","type":"group","groupId":"99@chatroom","ownerId":"wxid_me"},
    "members":[{"platformId":"wxid_a1","accountName":"阿明","roles":[{"id":"admin"}]},{"platformId":"wxid_b","accountName":"小美","groupNickname":"美、美"}],
    "messages":[{"platformMessageId":"m1","sender":"wxid_a1","accountName":"阿明","timestamp":1718454900,"type":0,"content":"你好"},
    {"sender":"system","accountName":"系统消息","timestamp":1718454901,"type":80,"content":"\"阿明\"邀请\"美、美、小红\"加入了群聊"},
    {"sender":"system","accountName":"系统消息","timestamp":1718454902,"type":80,"content":"今天有人生日"},
    {"sender":"wxid_b","accountName":"小美","timestamp":1718454903,"type":1,"content":"[图片]","replyToMessageId":"m1"},
    {"sender":"wxid_b","accountName":"小美","timestamp":1718454904,"type":81,"content":"撤回了一条消息"}]}
    """#

  static let chatlabLines = #"""
    # exported
    {"_type":"header","chatlab":{"version":"0.0.2"},"meta":{"name":"测试群","platform":"qq","type":"group"}}
    {"_type":"member","platformId":"10001","accountName":"林"}
    {"_type":"message","sender":"10001","accountName":"林","timestamp":1718454900,"type":0,"content":"一"}
    {"_type":"message","sender":"10001","acc
    {"_type":"message","sender":"10002","accountName":"阿明","timestamp":1718454901,"type":0,"content":"二"}

    """#

  static let csv = #"""
    group,member,timestamp,kind,text,id,reply_to
    一群,m1,1718454900,message,"第一行
    第二行, ""引号""",a1,
    一群,m2,2024-06-15T20:35:00+08:00,message,hi,a2,a1
    一群,m3,1718454960,join,,,
    一群,b1,1718454961000,bot,beep,,

    """#
}
