extension ErrorWords {
  /// What the system says of a file, in the reader's language where it is one of the usual reasons.
  func reason(_ said: String) -> String {
    switch said {
    case "No such file or directory": words.say(said, "没有这个文件或目录", "沒有這個檔案或目錄")
    case "Permission denied": words.say(said, "权限不足", "權限不足")
    case "Not a directory": words.say(said, "上级路径不是目录", "上層路徑不是目錄")
    case "Is a directory", "it is a folder": words.say(said, "它是目录", "它是目錄")
    case "Read-only file system": words.say(said, "文件系统只读", "檔案系統唯讀")
    case "No space left on device": words.say(said, "磁盘空间不足", "磁碟空間不足")
    case "File name too long": words.say(said, "文件名过长", "檔名過長")
    default: said
    }
  }
}
