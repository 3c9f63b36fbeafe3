import Community

extension Words {
  /// Groups set against each other.
  public var compare: CompareWords { CompareWords(words: self) }
}

/// Groups set against each other.
public struct CompareWords: Sendable {
  let words: Words

  public var title: String { words.say("Compare", "对比", "對比") }
  public var figure: String { words.say("figure", "指标", "指標") }
  public var difference: String { words.say("differs", "差异", "差異") }
  public var median: String { words.say("peers", "同类", "同類") }
  public var middleHalf: String { words.say("middle half", "中间一半", "中間一半") }
  public var now: String { words.say("now", "现在", "現在") }
  public var nothingThen: String { words.say("no data yet then", "当时还没有数据", "當時還沒有資料") }
  public var gone: String {
    words.say("One of the two groups is no longer there.", "其中一个群已不存在", "其中一個群已不存在")
  }
  public var pick: String { words.say("Compare with", "与哪个群对比", "與哪個群對比") }
  public var noOther: String {
    words.say("No group has these words in its name.", "没有名称包含这些词的群", "沒有名稱包含這些詞的群")
  }

  /// Figures further down that have no room.
  public func more(below count: Int) -> String {
    words.say(
      "\(words.number(count)) more below", "下面还有 \(words.number(count)) 行",
      "下面還有 \(words.number(count)) 行")
  }

  public func weeksEarlier(_ weeks: Int) -> String {
    words.say("\(words.counted(weeks, "week", "weeks")) ago", "\(weeks) 周前", "\(weeks) 週前")
  }

  public func name(_ figure: ComparedFigure) -> String {
    switch figure {
    case .health: words.groups.health
    case .silence: words.health.silenceRisk
    case .slump: words.health.slumpRisk
    case .voices: words.groups.voices
    case .messages: words.groups.messages
    case .returning: words.say("came back", "回访率", "回訪率")
    case .regulars: words.say("regulars", "常客", "常客")
    case .concentration: words.lights.name(LightRule.concentration)
    case .selfRun: words.lights.name(LightRule.selfRun)
    case .staffReplies: words.lights.name(LightRule.staffReplies)
    case .unseen: words.lights.name(LightRule.unseen)
    case .newcomersGreeted: words.lights.name(LightRule.newcomersGreeted)
    case .newcomersAnswered: words.lights.name(LightRule.newcomersAnswered)
    case .adShare: words.lights.name(LightRule.adShare)
    case .ownerSilence: words.lights.name(LightRule.ownerSilence)
    case .joins: words.groups.joined
    case .leaves: words.groups.left
    }
  }

  /// A figure as the screen tells it.
  public func value(_ value: Double, of figure: ComparedFigure) -> String {
    switch figure.unit {
    case .points: "\(Int(value.rounded()))"
    case .share: words.percent(value)
    case .count: value < 1000 ? words.rate(value) : words.number(Int(value.rounded()))
    case .days:
      value.rounded() == 0 ? words.say("0 d", "0天", "0天") : words.time.days(Int(value.rounded()))
    }
  }

  /// From one figure to another; once when the screen shows both alike.
  public func range(_ low: Double, _ high: Double, of figure: ComparedFigure) -> String {
    let (from, to) = (value(low, of: figure), value(high, of: figure))
    return from == to ? from : "\(from)-\(to)"
  }

  /// How much more the first has than the second; nil when the screen shows both alike.
  public func difference(_ first: Double, _ second: Double, of figure: ComparedFigure) -> String? {
    let scale: Double = figure.unit == .share ? 100 : 1
    let whole = Int((first * scale).rounded()) - Int((second * scale).rounded())
    return whole == 0 ? nil : words.signed(whole)
  }

  // MARK: Peers

  /// Whom the group is set against besides: those of its size and age.
  public func peers(_ peers: Peers) -> String {
    let (band, members) = (words.groups.name(peers.size), range(peers.size))
    let alike = words.say(
      "\(band) (\(members) members), \(name(peers.age)) old",
      "\(band)（\(members) 人）、群龄 \(name(peers.age))",
      "\(band)（\(members) 人）、群齡 \(name(peers.age))")
    guard peers.count > 0 else {
      return words.say("no other group is \(alike)", "没有其他群同为\(alike)", "沒有其他群同為\(alike)")
    }
    return words.say(
      "peers: \(words.counted(peers.count, "other group", "other groups")), \(alike)",
      "同类：\(alike)的其他 \(peers.count) 个群", "同類：\(alike)的其他 \(peers.count) 個群")
  }

  /// What a dash in the table stands for.
  public var dashIs: String { words.say("- not known", "- 未知", "- 未知") }
  public var dashMeans: String {
    words.say(
      "A dash: not known, because it was too early to tell, too little was said, or the export does not tell it for that day.",
      "横线表示未知：为时尚早、说话太少，或导出记录没有当天的数据。", "橫線表示未知：為時尚早、說話太少，或匯出記錄沒有當天的資料。")
  }

  private func range(_ band: SizeBand) -> String {
    switch band {
    case .tooSmall: "<\(band.members.upperBound + 1)"
    case .unwieldy: ">\(band.members.lowerBound - 1)"
    case .formed, .lively: "\(band.members.lowerBound)-\(band.members.upperBound)"
    }
  }

  public func name(_ age: AgeBand) -> String {
    guard let below = age.days.below else {
      return words.say(
        "\(age.days.from) days and more", "\(age.days.from) 天以上", "\(age.days.from) 天以上")
    }
    let span = "\(age.days.from)-\(below - 1)"
    return words.say("\(span) days", "\(span) 天", "\(span) 天")
  }

  // MARK: Explanations

  /// Where a figure stands among the peers.
  public func stands(
    _ value: String, median: String, from low: String, to high: String, of count: Int, all: Int
  ) -> String {
    let known =
      count == all
      ? "\(all)" : words.say("\(count) of \(all)", "\(all) 个中 \(count)", "\(all) 個中 \(count)")
    let middle =
      low == high
      ? words.say("the middle half is there, too", "中间一半也都是", "中間一半也都是")
      : words.say(
        "the middle half lies between \(low) and \(high)", "中间一半在 \(low) 至 \(high)",
        "中間一半在 \(low) 至 \(high)")
    return words.say(
      "\(value) here. The figure is known of \(known) peers: half of them are at \(median) or below (the column peers), \(middle).",
      "本群 \(value)。\(known) 个同类群有此数据：中位数 \(median)（“同类”一栏），\(middle)。",
      "本群 \(value)。\(known) 個同類群有此資料：中位數 \(median)（「同類」一欄），\(middle)。")
  }

  public var differenceIs: String {
    words.say(
      "differs: the first less the second; of shares, in points of a hundred. The mark says whether the first is better or worse.",
      "差异：前者减后者；比例按百分点计。符号表示前者更好或更差。", "差異：前者減後者；比例按百分點計。符號表示前者更好或更差。")
  }
}
