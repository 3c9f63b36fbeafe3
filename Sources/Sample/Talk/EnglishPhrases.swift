extension PhraseBank {
  static func english(_ topic: SampleTopic) -> PhraseBank {
    PhraseBank(
      statements: statements(topic) + [
        "Nice one!", "Count me in", "Same here", "Running late, start without me", "Haha, true",
        "Thanks for sharing", "That made my day", "Good shout", "+1", "See you all there",
      ],
      questions: questions(topic) + [
        "Is there still a place?", "Where do I sign up?", "Anyone around this weekend?",
      ],
      answers: [
        "Yes, works for me", "It is in the pinned message", "Start small, that helped me",
        "I can lend you mine", "We talked about it last week, scroll up a bit", "Ask Tom, he knows",
        "It depends, but usually yes", "I would wait a week",
      ],
      greetings: [
        "Welcome!", "Hello and welcome 👋", "Hi all, glad to be here", "Good to have you",
      ],
      hosting: [
        "Morning all, here is the plan for the week", "Thanks to everyone who helped a newcomer",
        "Reminder: sign-up closes on Friday", "Question of the day: what went well?",
        "The rules are pinned, have a look",
      ],
      advertisements: [
        "Selling my old gear, message me", "20 % off with my code this week",
        "My shop has new stock, link in my profile",
      ],
      botLines: ["Weekly tally posted", "Check-in is open: reply done", "Check-in is closed"])
  }

  private static func statements(_ topic: SampleTopic) -> [String] {
    switch topic {
    case .running:
      [
        "8 km along the canal, legs like lead", "Wet out there, take a light jacket",
        "New best on the hill loop", "Easy pace tonight", "Head torch is charged",
        "We met at the bridge, ten of us", "Rest day for me", "The park gate shuts at nine",
      ]
    case .gardening:
      [
        "First tomatoes are in", "The basil did not like the wind", "Repotted the fig today",
        "Seeds from the swap came up", "Aphids again", "Rainwater works better than tap",
      ]
    default:
      [
        "Practised for half an hour today", "I keep mixing up these two words",
        "That idiom is new to me", "Watched it without subtitles",
      ]
    }
  }

  private static func questions(_ topic: SampleTopic) -> [String] {
    switch topic {
    case .running:
      ["Which way tonight?", "Are beginners fine on Tuesdays?", "Any tips for shin pain?"]
    case .gardening:
      ["What is eating my leaves?", "When do you sow beans?", "Does mint need sun?"]
    default: ["How do you say this in Chinese?", "Is this sentence natural?"]
    }
  }
}
