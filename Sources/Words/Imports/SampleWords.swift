extension ImportWords {
  // MARK: What the files of the sample community are called

  public var sampleMembers: String { words.say("sample members", "示例成员名单", "範例成員名單") }
  public var sampleChats: String { words.say("sample chats", "示例聊天记录", "範例聊天記錄") }
  public var sampleArrivals: String { words.say("sample arrivals", "示例新成员", "範例新成員") }
}
