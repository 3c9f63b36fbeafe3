extension Words {
  /// The names of all actions.
  public var actions: ActionWords { ActionWords(words: self) }
}

/// What every action is called: one word for a hint, a sentence for the palette and the help.
public struct ActionWords: Sendable {
  let words: Words

  /// One word, for hints.
  public func name(of action: Action) -> String {
    switch action {
    case .down: words.say("down", "下", "下")
    case .up: words.say("up", "上", "上")
    case .pageDown: words.say("page", "下页", "下頁")
    case .pageUp: words.say("page up", "上页", "上頁")
    case .halfDown: words.say("half", "下半页", "下半頁")
    case .halfUp: words.say("half up", "上半页", "上半頁")
    case .first: words.say("first", "首行", "首列")
    case .last: words.say("last", "末行", "末列")
    case .open: words.say("open", "打开", "開啟")
    case .back: words.say("back", "返回", "返回")
    case .nextTab: words.say("next tab", "下一栏", "下一欄")
    case .previousTab: words.say("tab back", "上一栏", "上一欄")
    case .filter: words.say("filter", "筛选", "篩選")
    case .nextMatch: words.say("next", "下一个", "下一個")
    case .previousMatch: words.say("previous", "上一个", "上一個")
    case .sort: words.say("sort", "排序", "排序")
    case .segment: words.say("show", "范围", "範圍")
    case .compare: words.say("compare", "对比", "對比")
    case .view: words.say("view", "视图", "檢視")
    case .mark: words.say("mark", "标记", "標記")
    case .markAll: words.say("mark all", "全选", "全選")
    case .approve: words.say("approve", "通过", "通過")
    case .reject: words.say("reject", "拒绝", "拒絕")
    case .hold: words.say("hold", "暂缓", "暫緩")
    case .reopen: words.say("take back", "收回", "收回")
    case .post: words.say("post", "发内容", "發內容")
    case .award: words.say("points", "积分", "積分")
    case .task: words.say("task", "任务", "任務")
    case .done: words.say("done", "完成", "完成")
    case .acknowledge: words.say("seen", "知道了", "知道了")
    case .edit: words.say("edit", "编辑", "編輯")
    case .snooze: words.say("snooze", "稍后", "稍後")
    case .skip: words.say("skip", "跳过", "跳過")
    case .withdraw: words.say("withdraw", "撤下", "撤下")
    case .reverse: words.say("reverse", "冲正", "沖正")
    case .copy: words.say("copy", "复制", "複製")
    case .confirm: words.say("sent", "已发", "已發")
    case .kind: words.say("kind", "身份", "身份")
    case .tags: words.say("tags", "标签", "標籤")
    case .note: words.say("note", "备注", "備註")
    case .merge: words.say("merge", "合并", "合併")
    case .separate: words.say("separate", "取消合并", "取消合併")
    case .incident: words.say("incident", "记事", "記事")
    case .remove: words.say("remove", "移除", "移除")
    case .erase: words.say("erase", "抹除", "抹除")
    case .takeBack: words.say("unimport", "撤回", "撤回")
    case .earlier: words.say("earlier", "更早", "更早")
    case .later: words.say("later", "更晚", "更晚")
    case .undo: words.say("undo", "撤销", "復原")
    case .redo: words.say("redo", "重做", "重做")
    case .palette: words.say("command", "命令", "命令")
    case .explain: words.say("explain", "说明", "說明")
    case .refresh: words.say("refresh", "刷新", "重新整理")
    case .today: words.say("Today", "今日", "今日")
    case .groups: words.say("Groups", "群", "群")
    case .members: words.say("Members", "成员", "成員")
    case .content: words.say("Content", "内容", "內容")
    case .points: words.say("Points", "积分", "積分")
    case .log: words.say("Log", "记录", "記錄")
    case .redraw: words.say("redraw", "重绘", "重繪")
    case .suspend: words.say("suspend", "挂起", "暫停")
    case .quit: words.say("quit", "退出", "結束")
    }
  }

  /// A line, for the palette, the help and the documentation.
  public func title(of action: Action) -> String {
    switch action {
    case .down: words.say("Down one row", "下移一行", "下移一列")
    case .up: words.say("Up one row", "上移一行", "上移一列")
    case .pageDown: words.say("Down one page", "下翻一页", "下翻一頁")
    case .pageUp: words.say("Up one page", "上翻一页", "上翻一頁")
    case .halfDown: words.say("Down half a page", "下翻半页", "下翻半頁")
    case .halfUp: words.say("Up half a page", "上翻半页", "上翻半頁")
    case .first: words.say("To the first row", "到第一行", "到第一列")
    case .last: words.say("To the last row", "到最后一行", "到最後一列")
    case .open: words.say("Open the selected row", "打开所选行", "開啟所選列")
    case .back: words.say("Back", "返回上一层", "返回上一層")
    case .nextTab: words.say("Next tab", "下一栏", "下一欄")
    case .previousTab: words.say("Previous tab", "上一栏", "上一欄")
    case .filter: words.say("Filter the list as you type", "边输入边筛选", "邊輸入邊篩選")
    case .nextMatch: words.say("Next row", "下一个", "下一個")
    case .previousMatch: words.say("Previous row", "上一个", "上一個")
    case .sort: words.say("Sort by the next column", "换一列排序", "換一欄排序")
    case .segment: words.say("Show another part of the list", "切换显示范围", "切換顯示範圍")
    case .view:
      words.say(
        "Another view: list or calendar, members or cohorts, days or weeks, ledger or board",
        "切换视图：列表或日历、成员或留存、按日或按周、流水或榜单",
        "切換檢視：清單或日曆、成員或留存、按日或按週、流水或榜單")
    case .compare:
      words.say(
        "Compare: two groups, or a group with itself earlier", "对比：两个群，或同一群的今昔",
        "對比：兩個群，或同一群的今昔")
    case .mark: words.say("Mark or unmark the row", "标记或取消标记", "標記或取消標記")
    case .markAll: words.say("Mark all rows, or none", "全部标记或取消", "全部標記或取消")
    case .approve: words.say("Approve the join request", "通过入群申请", "通過入群申請")
    case .reject:
      words.say(
        "Reject the join request, with a reason",
        "拒绝入群申请（附理由）", "拒絕入群申請（附理由）")
    case .hold: words.say("Hold the join request", "暂缓入群申请", "暫緩入群申請")
    case .reopen:
      words.say(
        "Take back a decision: back in the queue, or held", "收回处理：放回待审或改为暂缓",
        "收回處理：放回待審或改為暫緩")
    case .post: words.say("Write a post", "撰写内容", "撰寫內容")
    case .award: words.say("Give or take points", "颁发或扣除积分", "頒發或扣除積分")
    case .task: words.say("Create a task", "新建任务", "新增任務")
    case .done:
      words.say(
        "Done: finish the task, or say that it was sent or done outside",
        "完成任务，或确认已发送、已在平台处理", "完成任務，或確認已發送、已在平台處理")
    case .acknowledge:
      words.say("Take note of the alert: it leaves the queue", "知悉提醒，移出待办", "知悉提醒，移出待辦")
    case .edit: words.say("Edit", "编辑", "編輯")
    case .snooze:
      words.say(
        "Snooze: later, when more has happened, or back now", "稍后再提醒，或立即回到待办",
        "稍後再提醒，或立即回到待辦")
    case .skip: words.say("Skip the delivery, with a reason", "跳过这次投放（附理由）", "跳過這次投放（附理由）")
    case .withdraw:
      words.say(
        "Withdraw: out of the plan, kept on record",
        "撤下（留有记录）", "撤下（留有記錄）")
    case .reverse:
      words.say(
        "Reverse the points: an entry of the opposite amount",
        "冲正：另记一笔相反的分数", "沖正：另記一筆相反的分數")
    case .copy: words.say("Copy the text to your clipboard", "复制文字到剪贴板", "複製文字到剪貼簿")
    case .confirm: words.say("Confirm that it was sent", "确认已发送", "確認已發送")
    case .kind:
      words.say(
        "Set the person's kind: member, staff, seed, helper, bot",
        "设置身份：成员、工作人员、种子、帮手、机器人", "設定身份：成員、工作人員、種子、幫手、機器人")
    case .tags: words.say("Edit the tags", "编辑标签", "編輯標籤")
    case .note: words.say("Edit the note", "编辑备注", "編輯備註")
    case .merge:
      words.say(
        "Merge with another account of the same person", "与同一人的另一账号合并",
        "與同一人的另一帳號合併")
    case .separate:
      words.say(
        "Separate an account that was merged", "取消账号的合并", "取消帳號的合併")
    case .incident:
      words.say(
        "Note an incident: a quarrel, flooding, ads, harassment", "记下一件事：争执、刷屏、广告、骚扰",
        "記下一件事：爭執、洗版、廣告、騷擾")
    case .remove:
      words.say(
        "Take a member out of a group, or ban them", "移出或封禁成员", "移出或封禁成員")
    case .erase:
      words.say(
        "Erase a group's data, after seven days, or keep it", "七天后抹除群数据，或改为保留",
        "七天後抹除群資料，或改為保留")
    case .takeBack:
      words.say(
        "Take an import back: what it brought goes", "撤回导入：移除由它带来的数据", "撤回匯入：移除由它帶來的資料")
    case .earlier: words.say("Earlier", "更早", "更早")
    case .later: words.say("Later", "更晚", "更晚")
    case .undo: words.say("Undo your last change", "撤销你最近的操作", "復原你最近的操作")
    case .redo: words.say("Redo what you undid", "重做刚才撤销的操作", "重做剛才復原的操作")
    case .palette: words.say("Find a command by name", "按名称查找命令", "按名稱尋找命令")
    case .explain:
      words.say(
        "Explain the figures and the keys here",
        "说明此处的数字与按键", "說明此處的數字與按鍵")
    case .refresh: words.say("Show what is new", "显示最新内容", "顯示最新內容")
    case .today: words.say("Today: everything that needs a person", "今日：等人处理的一切", "今日：等人處理的一切")
    case .groups: words.say("Groups: health, stage, trends", "群：健康度、阶段、走势", "群：健康度、階段、走勢")
    case .members: words.say("Members: the directory", "成员：名册", "成員：名冊")
    case .content: words.say("Content: plan and calendar", "内容：计划与日历", "內容：計畫與日曆")
    case .points: words.say("Points: board and ledger", "积分：榜单与流水", "積分：榜單與流水")
    case .log: words.say("Log: who did what", "记录：谁做了什么", "記錄：誰做了什麼")
    case .redraw: words.say("Redraw the screen", "重绘屏幕", "重繪畫面")
    case .suspend: words.say("Suspend; the shell's fg comes back", "挂起，用 fg 返回", "暫停，用 fg 返回")
    case .quit: words.say("Quit", "退出", "結束")
    }
  }
}
