import Community
import Words

/// What the columns of a week on the Activity tab mean (`?`).
struct ActivityExplanations {
  var week: GroupActivityTab.Week
  var words: Words

  private var figures: FigureWords { words.figures }

  var all: [Explanation] {
    let groups = words.groups
    return [
      explain(groups.messages, week.messages, figures.weekMessagesIs, figures.lessOrMoreTalk),
      explain(groups.peakVoices, week.voices, figures.peakVoicesIs, figures.lessOrMoreTalk),
      explain(groups.staff, week.staff, figures.staffMessagesIs, figures.ownerChanges),
      explain(groups.joined, week.joins, figures.joinedIs, words.compare.change(.joins)),
      explain(groups.left, week.leaves, figures.leftIs, words.compare.change(.leaves)),
    ]
  }

  private func explain(
    _ name: String, _ value: Int, _ definition: String, _ change: String
  ) -> Explanation {
    Explanation(
      name: name, value: words.number(value), definition: definition,
      inputs: [words.labelled(words.groups.week, words.time.date(week.monday))],
      source: words.source("Hetang"), whatChangesIt: change)
  }
}
