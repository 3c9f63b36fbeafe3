import Community
import Store
import Words

extension Spoken {
  var content: [String] {
    let (content, composer, handOff) = (words.content, words.composer, words.handOff)
    var texts = [
      content.groups(count), content.onTime(count, of: count),
      content.onTimeDefinition(minutes: 10), content.lateness(minutes: Int64(count)),
      content.lateness(minutes: -Int64(count)), content.lateness(minutes: 0),
      composer.chosen(count), composer.meaning("09:00", zone: "UTC", groups: count),
      composer.items(count, usual: 8...12), handOff.confirm(count), handOff.allSent(count),
      handOff.sendNow(count), handOff.skip(count),
    ]
    texts += handOff.skipReasons
    for part in PostPart.allCases { texts += [content.name(of: part), content.duty(of: part)] }
    for state in DeliveryState.allCases {
      texts += [content.name(of: state), content.count(count, state)]
    }
    for scope in PostQuery.Scope.allCases {
      texts += [content.name(of: scope), content.empty(scope)]
    }
    for template in PostTemplate.allCases {
      texts += [composer.name(of: template), composer.title(of: template, date: "2026-12-07")]
      // A line may end where the operator goes on writing.
      let body = composer.body(of: template, reporter: "Li")
      texts += body.split(separator: "\n").map {
        $0.hasSuffix(". ") ? String($0.dropLast()) : String($0)
      }
    }
    return texts
  }

  var points: [String] {
    let points = words.points
    var texts = [
      points.award(to: ["Li", "Wu"], more: 3), points.award(to: ["Li"], more: 0),
      points.sum(each: count, people: 2), points.sum(each: -count, people: 1),
      points.sum(count, in: "P"), points.balance(entries: count), points.bounds(count),
      points.balanceDefinition(50), points.mostlyInterest(over: 50),
    ]
    for incentive in Incentive.allCases { texts.append(points.name(of: incentive)) }
    for period in BoardPeriod.allCases {
      texts += [points.name(of: period), points.boardHeading(period), points.empty(period)]
      texts.append(points.boardHeading(period, isOnGroupPage: true))
    }
    return texts
  }

  var notices: [String] {
    let notices = words.notices
    return JoinDecision.Outcome.allCases.map { notices.decided($0, count) }
      + [
        notices.awarded(points: count, people: count), notices.awarded(points: -count, people: 2),
        notices.reversed, notices.draftSaved, notices.postScheduled(groups: count),
        notices.postDue(groups: count),
        notices.postEdited, notices.deliverySent(count), notices.deliverySkipped(count),
        notices.withdrawn(count), notices.taskCreated, notices.peopleMerged,
        notices.peopleSeparated, notices.taskEdited, notices.taskDone(count),
        notices.taskSnoozed(count), notices.taskReopened(count), notices.acknowledged(count),
        notices.doneOutside(count), notices.notNeededOutside(count),
        notices.personChanged, notices.groupChanged, notices.groupClosed,
        notices.groupReopened, notices.incidentNoted, notices.copied,
        notices.notCopied, notices.noSuchKey("z"), notices.memberRemoved, notices.personBanned,
        notices.banLifted, notices.memberReadmitted, notices.erasurePlanned,
        notices.importTakenBack, notices.importGoesBack,
        notices.erasureCancelled, notices.consented, notices.askedConsent,
        notices.refusedConsent, notices.draftOffered("09:00"), notices.draftNotKept("R"),
      ]
  }

  var today: [String] {
    let alerts: [Alert.Kind] =
      Stage.allCases.map { .stageChanged(from: .growth, to: $0, on: Day(0)) }
      + [
        .nearlyFull(members: count, capacity: count),
        .nearlyFull(members: count, capacity: count + 1),
      ]
    let (today, chrome, tasks, time) = (words.today, words.chrome, words.tasks, words.time)
    return alerts.map(today.sentence)
      + [
        today.mostUrgent(of: count), today.nothing, today.joinsWaiting(count),
        today.postsDue(count), today.tasksOpen(count, due: count), today.alertsOpen(count),
        today.consentsOpen(count), today.size(groups: count, members: count),
        chrome.size(groups: count, members: count),
        chrome.waiting(joins: count, due: count, tasks: count, alerts: count),
        chrome.waiting(joins: 0, due: 0, tasks: 0, alerts: 0),
        chrome.filtered(count, of: count), chrome.new(count), chrome.marked(count),
        tasks.snoozed(messages: count), tasks.snoozeTitle(count), tasks.moreMessages(count),
        words.incidents.before(count), words.commandLine.textTooLong(count),
        words.commandLine.noCommand("x", near: "groups"), words.commandLine.noStore("/a"),
        words.commandLine.noCommand("task x", of: "task", ["add", "edit"]),
        words.commandLine.argumentUnreadable("x"),
        words.commandLine.naming(words.notices.withoutKeys.approved(count), ["A", "B"]),
        words.commandLine.wrongState(.join(JoinID(1)), .join(.approved)),
        time.ago(seconds: 0), time.past(seconds: 90), time.days(count),
      ] + IncidentKind.allCases.map(words.incidents.whatHappened)
  }

  var newsItems: [NewsItem] {
    let (bare, named) = (NamedCount(total: count), NamedCount(total: count, names: ["A", "B"]))
    return
      [bare, named].flatMap { some -> [NewsItem] in
        [
          .postsMissed(some), .fellSilent(some), .fellToDecline(some), .turnedRed(some),
          .wentQuiet(some), .woke(some), .cameBack(some), .nearlyFull(some), .spokeFirst(some),
          .turnedAmber(some),
        ]
      } + [
        .joinsArrived(count, waiting: count), .joinsArrived(count, waiting: 3),
        .awarded(points: count, people: count, by: []),
        .awarded(points: count, people: count, by: ["Li", "Wu"]),
        .imported(messages: count, by: []), .imported(messages: count, by: ["Li"]),
      ]
  }

  var news: [String] {
    let news = words.news
    let clauses = newsItems.map(news.clause)
    let (then, now) = (Instant(1_000_000), Instant(1_100_000))
    return clauses
      + [nil, then].flatMap { moment in
        let since = news.since(moment, now: now, in: .utc)
        return [news.nothing(since: since), news.sentence(clauses, since: since, more: count)]
      } + [news.definition, news.whatChangesIt]
  }
}
