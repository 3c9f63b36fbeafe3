extension ErrorWords {
  /// What the disk, or somebody on it, did to the store.
  var storage: StorageWords { StorageWords(words: words) }
}

/// What the disk, or somebody on it, did to the store.
struct StorageWords {
  let words: Words

  func fileNotWritable(_ path: String) -> String {
    words.say(
      "You may read \(path) but not write it. Ask its owner for the right, or open it with --read-only.",
      "\(path) 只能读取，没有写权限。请向文件所有者申请，或加 --read-only 打开",
      "\(path) 只能讀取，沒有寫入權限。請向檔案擁有者申請，或加 --read-only 開啟")
  }

  func folderNotWritable(_ folder: String) -> String {
    words.say(
      "Nothing can be written in the folder \(folder), where the store keeps its log. Ask its owner for the right to write there, or look at a copy elsewhere.",
      "目录 \(folder) 不可写，而数据文件的日志要存在那里。请向目录所有者申请写权限，或在别处打开副本",
      "目錄 \(folder) 無法寫入，而資料檔的日誌要存在那裡。請向目錄擁有者申請寫入權限，或在別處開啟副本")
  }

  /// Short before long: the foot of the console shows no more than its first words.
  func logRemoved(_ path: String) -> String {
    words.say(
      "The store's log was removed: leave every Hetang on it, open it again. What was confirmed is saved, nothing more is written (\(path)-wal).",
      "数据文件的日志被删除：请退出所有正在使用它的荷塘再重新打开。已确认的内容都已保存，之后不再写入（\(path)-wal）",
      "資料檔的日誌被刪除：請離開所有正在使用它的荷塘再重新開啟。已確認的內容都已儲存，之後不再寫入（\(path)-wal）")
  }

  func replaced(_ path: String) -> String {
    words.say(
      "The store's file was taken away or replaced: leave every Hetang on it, put it back, open it again, run hetang doctor. Nothing more is written (\(path)).",
      "数据文件被移走或替换：请退出所有正在使用它的荷塘，放回原文件再打开，并运行 hetang doctor。之后不再写入（\(path)）",
      "資料檔被移走或替換：請離開所有正在使用它的荷塘，放回原檔再開啟，並執行 hetang doctor。之後不再寫入（\(path)）")
  }

  func strayLog(_ path: String) -> String {
    let (log, aside) = (words.shellWord(path + "-wal"), words.shellWord(path + "-wal.aside"))
    let command = "mv \(log) \(aside)"
    return words.say(
      "The log beside the store belongs to another file: this one was put in its place. Nothing was changed. Move the log away and try again: \(command)",
      "数据文件旁边的日志属于另一个文件：文件被替换过。没有改动任何内容。请移走日志后重试：\(command)",
      "資料檔旁邊的日誌屬於另一個檔案：檔案被替換過。沒有更動任何內容。請移走日誌後重試：\(command)")
  }

  func diskFailed(_ reason: String) -> String {
    words.say(
      "The disk did not take what was written (\(reason)); it was taken back. Check the disk, its room and your quota.",
      "磁盘未能写入（\(reason)），正在写入的内容已撤回。请检查磁盘状态、剩余空间和配额",
      "磁碟未能寫入（\(reason)），正在寫入的內容已撤回。請檢查磁碟狀態、剩餘空間和配額")
  }
}
