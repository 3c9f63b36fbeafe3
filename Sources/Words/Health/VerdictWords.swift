import Community

extension Words {
  /// How true the score is on the user's own history.
  public var verdict: VerdictWords { VerdictWords(words: self) }
}

/// How true the score is on the user's own history (自家历史的结论).
public struct VerdictWords: Sendable {
  let words: Words

  /// The verdict on health in one sentence, with the basis that it rests on.
  ///
  /// - Parameter verdict: nil before the score was judged for the first time.
  public func line(_ verdict: OwnVerdict?) -> String {
    guard let verdict, let health = verdict.health else { return notJudged }
    let basis = basis(verdict.extent, groups: health.groups)
    let conclusion = conclusion(health)
    return words.say(
      "On your \(basis): \(conclusion).", "在你的\(basis)上：\(conclusion)。",
      "在你的\(basis)上：\(conclusion)。")
  }

  /// What the counter that does as well here says of a group, to stand beside the score: "voices in
  /// 28 days: 14". nil while the score is the better one, and where the group's value is not known.
  public func counterBeside(_ verdict: OwnVerdict?, _ figures: GroupFigures?) -> String? {
    guard let counter = verdict?.counterInstead, let value = figures?.counters?[counter] else {
      return nil
    }
    return line(counter, value)
  }

  private var notJudged: String {
    words.say(
      "Not yet judged on your own history; that runs in the background.",
      "尚未用你自己的历史检验，正在后台进行。", "尚未用你自己的歷史檢驗，正在背景進行。")
  }

  private func basis(_ extent: HistoryExtent, groups: Int) -> String {
    let span =
      extent.months < 2
      ? words.say(
        words.counted(extent.length, "day", "days"), "\(extent.length) 天", "\(extent.length) 天")
      : words.say("\(extent.months) months", "\(extent.months) 个月", "\(extent.months) 個月")
    return words.say(
      "\(words.counted(groups, "group", "groups")) over \(span)", " \(groups) 个群、\(span)的历史",
      " \(groups) 個群、\(span)的歷史")
  }

  /// What it amounts to, without its full stop.
  private func conclusion(_ judged: TargetJudgement) -> String {
    guard judged.conclusion != .tooFew, let counter = judged.bestCounter, let ours = judged.auc,
      let theirs = judged.bestCounterAUC
    else { return tooFew(judged) }
    let name = name(counter)
    let against = against(ours, theirs)
    return switch judged.conclusion {
    case .better:
      words.say(
        "health foresees lost voices better than any single count; the best, \(name), comes second (\(against))",
        "健康度比任何单一计数都更能预见发言人流失，最好的计数“\(name)”居次（\(against)）",
        "健康度比任何單一計數都更能預見發言人流失，最好的計數「\(name)」居次（\(against)）")
    case .noBetter, .tooFew:
      words.say(
        "health is no better than a count, \(name) (\(against)); look at that one too",
        "健康度并不优于一个计数“\(name)”（\(against)），请同时看它", "健康度並不優於一個計數「\(name)」（\(against)），請同時看它")
    case .worse:
      words.say(
        "health is worse than a count, \(name) (\(against)); go by that one",
        "健康度不如一个计数“\(name)”（\(against)），请以它为准", "健康度不如一個計數「\(name)」（\(against)），請以它為準")
    }
  }

  /// "right in 82 of 100 pairs, against 74"
  private func against(_ ours: Double, _ theirs: Double) -> String {
    let (ours, theirs) = (Int((100 * ours).rounded()), Int((100 * theirs).rounded()))
    return words.say(
      "right in \(ours) of 100 pairs, against \(theirs)", "两两相比，100 次判对 \(ours) 次，该计数 \(theirs) 次",
      "兩兩相比，100 次判對 \(ours) 次，該計數 \(theirs) 次")
  }

  private func tooFew(_ judged: TargetJudgement) -> String {
    let (least, groups) = (TargetJudgement.leastSnapshots, TargetJudgement.leastGroups)
    if judged.snapshots < least || judged.groups < groups {
      return words.say(
        "too little to judge yet (\(judged.snapshots) of \(least) past moments to test on, in at least \(groups) groups)",
        "还不够检验，至少要 \(groups) 个群的 \(least) 个历史时点，现有 \(judged.snapshots) 个",
        "還不夠檢驗，至少要 \(groups) 個群的 \(least) 個歷史時點，現有 \(judged.snapshots) 個")
    }
    return words.say(
      "too little to judge: so far every group lost voices, or none did",
      "无法检验，至今所有群都在流失，或都没有流失", "無法檢驗，至今所有群都在流失，或都沒有流失")
  }

  // MARK: What `?` says

  public var title: String {
    words.say("tested on your history", "用你的历史检验", "用你的歷史檢驗")
  }
  public var definition: String {
    words.say(
      "The past of all your groups replayed every 28 days: what the model would have said then, and what came. A pair is a group that lost half of its voices and one that did not; the score is right when it rates the first lower. It is called better only when that also holds for 95 % of a thousand redraws of whole groups.",
      "把所有群的过去每 28 天回放一次：模型当时会怎么说，后来发生了什么。一对是指一个失去一半发言人的群和一个没有失去的群；得分给前者更低即为判对。只有在整群重抽一千次中 95% 都成立时，才称为更好。",
      "把所有群的過去每 28 天回放一次：模型當時會怎麼說，後來發生了什麼。一對是指一個失去一半發言人的群和一個沒有失去的群；得分給前者更低即為判對。只有在整群重抽一千次中 95% 都成立時，才稱為更好。"
    )
  }
  public var whatChangesIt: String {
    words.say(
      "28 more days of history, more groups, or another model (hetang health install).",
      "再有 28 天历史、更多的群，或换一个模型（hetang health install）。",
      "再有 28 天歷史、更多的群，或換一個模型（hetang health install）。")
  }
}
