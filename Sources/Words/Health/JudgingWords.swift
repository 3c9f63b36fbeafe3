import Community

extension Words {
  /// What the tools around the health model say on the command line.
  public var judging: JudgingWords { JudgingWords(words: self) }
}

/// What the tools around the health model say on the command line.
public struct JudgingWords: Sendable {
  let words: Words

  public func name(_ target: HealthTarget) -> String {
    switch target {
    case .halving: words.say("health", "健康度", "健康度")
    case .silence: words.health.silenceRisk
    case .slump: words.health.slumpRisk
    }
  }

  // MARK: Tables

  public var targetColumns: [String] {
    [
      "", words.say("snapshots", "快照", "快照"), words.say("groups", "群", "群"),
      words.say("happened", "发生率", "發生率"), words.say("model AUC", "模型 AUC", "模型 AUC"),
      words.say("best counter", "最好的计数", "最好的計數"),
      words.say("its AUC", "计数 AUC", "計數 AUC"), words.say("gain", "增益", "增益"), "95 %", "Brier",
      words.say("off by", "校准误差", "校準誤差"),
    ]
  }
  /// What the columns of the table mean, a line each.
  public var legend: String {
    words.say(
      """
      snapshots  a group on one of its days, 28 days apart: what the model would have said then, against what came
      happened   in how many of the snapshots the event came (lost half of the voices, fell silent, slumped)
      AUC        chance that a snapshot in which it came was rated as riskier than one in which it did not; 0.5 is a guess
      best counter  the single number that anybody can count that separates best here, chosen with hindsight
      gain       the model's AUC less the counter's, and between which bounds it lies (95 % of 1000 redraws of whole groups)
      Brier, off by  mean squared error, and how far forecasts and what came lie apart on average; 0 is best
      """,
      """
      快照      某群在某一天（每隔 28 天取一次）：模型当时会怎么说，与后来发生的相比
      发生率    有多少快照后来出现了该事件（失去一半发言人、沉寂、滑坡）
      AUC       出现的快照比没有出现的快照被判得更危险的概率；0.5 等于瞎猜
      最好的计数  人人都能数的单一数字里，事后看在这里分得最开的一个
      增益      模型 AUC 减计数 AUC，及其范围（整群重抽 1000 次的 95%）
      Brier、校准误差  均方误差，以及预测与实际平均相差多少；0 为最好
      """,
      """
      快照      某群在某一天（每隔 28 天取一次）：模型當時會怎麼說，與後來發生的相比
      發生率    有多少快照後來出現了該事件（失去一半發言人、沉寂、滑坡）
      AUC       出現的快照比沒有出現的快照被判得更危險的機率；0.5 等於瞎猜
      最好的計數  人人都能數的單一數字裡，事後看在這裡分得最開的一個
      增益      模型 AUC 減計數 AUC，及其範圍（整群重抽 1000 次的 95%）
      Brier、校準誤差  均方誤差，以及預測與實際平均相差多少；0 為最好
      """)
  }
  public var heldOutColumns: [String] {
    [
      words.say("archive", "档案", "檔案"), "", words.say("snapshots", "快照", "快照"),
      words.say("happened", "发生率", "發生率"), "AUC", "Brier", words.say("off by", "校准误差", "校準誤差"),
    ]
  }
  public var modelColumns: [String] {
    [
      "  " + words.say("version", "版本", "版本"), words.say("fitted", "拟合于", "擬合於"),
      words.say("from", "来源", "來源"),
    ] + HealthTarget.allCases.map(name)
  }
  public var tenth: String { words.say("tenth", "十分位", "十分位") }
  public var calibrationTitle: String {
    words.say(
      "Forecast → what came, by tenths of the forecast; for health: of losing half of the voices",
      "预测 → 实际，按预测分为十组；健康度一栏为失去一半发言人",
      "預測 → 實際，按預測分為十組；健康度一欄為失去一半發言人")
  }
  public var crossValidated: String {
    words.say(
      "Each archive judged by a model that was fitted on the others:", "每个档案由用其余档案拟合的模型检验：",
      "每個檔案由用其餘檔案擬合的模型檢驗：")
  }
  public var notCrossValidated: String {
    words.say(
      "Not judged on other archives: that takes two or more, each with enough to fit on and to judge.",
      "未能用其他档案检验：至少需要两个档案，且各有足够的数据。", "未能用其他檔案檢驗：至少需要兩個檔案，且各有足夠的資料。")
  }
  public var allArchives: String { words.say("all together", "全部合计", "全部合計") }

  /// What it amounts to for one target.
  public func conclusion(_ target: HealthTarget, _ judged: TargetJudgement) -> String {
    let counter = judged.bestCounter.map(words.verdict.name) ?? ""
    let text =
      switch judged.conclusion {
      case .tooFew:
        words.say(
          "too little to judge; it takes \(TargetJudgement.leastSnapshots) snapshots of \(TargetJudgement.leastGroups) groups, and both outcomes",
          "历史太少，无法检验：需要 \(TargetJudgement.leastGroups) 个群的 \(TargetJudgement.leastSnapshots) 次快照，且两种结果都出现过",
          "歷史太少，無法檢驗：需要 \(TargetJudgement.leastGroups) 個群的 \(TargetJudgement.leastSnapshots) 次快照，且兩種結果都出現過"
        )
      case .better:
        words.say(
          "better here than any single counter", "在这里优于任何单一计数", "在這裡優於任何單一計數")
      case .noBetter:
        words.say(
          "no better here than \(counter) alone", "在这里并不优于“\(counter)”这一个计数",
          "在這裡並不優於「\(counter)」這一個計數")
      case .worse:
        words.say(
          "worse here than \(counter) alone; use that one", "在这里不如“\(counter)”这一个计数，请改看它",
          "在這裡不如「\(counter)」這一個計數，請改看它")
      }
    return words.labelled(name(target), text)
  }

  // MARK: Done

  public func written(_ path: String, _ version: String) -> String {
    words.say(
      "Model “\(version)” written to \(path).", "模型“\(version)”已写入 \(path)。",
      "模型「\(version)」已寫入 \(path)。")
  }
  public func inUse(_ version: String) -> String {
    words.say(
      "Model “\(version)” gives the scores from now on; earlier scores stay as they were given.",
      "从现在起由模型“\(version)”评分，以往的得分保持不变", "從現在起由模型「\(version)」評分，以往的得分保持不變")
  }
}
