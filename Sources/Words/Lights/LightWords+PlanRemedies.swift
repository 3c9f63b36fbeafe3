/// What to do about lights that ask for a plan: life, size, gate, covenant.
extension LightWords {
  var firstWeekSteps: [String] {
    [
      words.say(
        "Ask everybody to say in one line who they are and what they came for.",
        "请每个人用一句话说说自己是谁、为何而来。",
        "請每個人用一句話說說自己是誰、為何而來。"),
      words.say(
        "Bring one topic in the morning and one in the evening for the rest of the week.",
        "这周余下几天早晚各起一个话题。",
        "這週餘下幾天早晚各起一個話題。"),
      words.say(
        "Answer everyone who speaks, within the hour.", "有人开口，一小时内接住。", "有人開口，一小時內接住。"),
    ]
  }

  var sizeSteps: [String] {
    [
      words.say(
        "Too small: invite the friends of those who talk most, one by one.",
        "人太少：请最活跃的人各带一位朋友来，一个个邀请。",
        "人太少：請最活躍的人各帶一位朋友來，一個個邀請。"),
      words.say(
        "Too large: name helpers, or open a second group for a part of the subject.",
        "人太多：设帮手，或按主题分出第二个群。",
        "人太多：設幫手，或按主題分出第二個群。"),
    ]
  }

  var fillSteps: [String] {
    [
      words.say(
        "Prepare the next group of the series: name, owner, gate, covenant.",
        "备好系列的下一个群：名称、群主、门槛、公约。",
        "備好系列的下一個群：名稱、群主、門檻、公約。"),
      words.say(
        "Find five members of this one who move over as its core.", "找五位老成员过去当核心。",
        "找五位老成員過去當核心。"),
      words.say(
        "Look at who never spoke or has long been gone before you turn people away (Members tab).",
        "拒人之前，先看看谁从未发言、谁早已不在（成员页）。", "拒人之前，先看看誰從未發言、誰早已不在（成員頁）。"),
    ]
  }

  var ageSteps: [String] {
    [
      words.say(
        "Decide what comes next: a new season, a smaller core, a merger, an end.",
        "想好之后怎么走：新一季、精简成核心群、合并，或好好收尾。", "想好之後怎麼走：新一季、精簡成核心群、合併，或好好收尾。"),
      words.say(
        "Ask the members, and tell them what was decided.", "问问成员，并告诉大家决定。", "問問成員，並告訴大家決定。"),
      words.say(
        "If it is looked after and lives, choose a longer life (e).", "若有人用心运营、群也还活着，就选更长的寿命（e）。",
        "若有人用心營運、群也還活著，就選更長的壽命（e）。"),
    ]
  }

  var checkpointSteps: [String] {
    [
      words.say(
        "Look back at three things: what was posted, who talked, who helped.",
        "回看三件事：发了什么、谁在说话、谁帮了忙。",
        "回看三件事：發了什麼、誰在說話、誰幫了忙。"),
      words.say(
        "Write down one thing to go on with, one to stop and one to try (t).",
        "写下一件继续做、一件停掉、一件要试的事（t）。",
        "寫下一件繼續做、一件停掉、一件要試的事（t）。"),
    ]
  }

  var gateSteps: [String] {
    [
      words.say(
        "Choose one: a question, a referral, a fee, a code, an event attended.",
        "选一种：提问、引荐、付费、暗号、参加过活动。",
        "選一種：提問、引薦、付費、暗號、參加過活動。"),
      words.say(
        "Write it into the group's settings (e); join requests are then checked against it.",
        "写进群设置（e），此后入群申请都按它核对。", "寫進群設定（e），此後入群申請都按它核對。"),
    ]
  }

  var covenantSteps: [String] {
    [
      words.say(
        "Write three to five sentences: its purpose, what is welcome, what is not.",
        "写三到五句：群为何而建、欢迎什么、不欢迎什么。", "寫三到五句：群為何而建、歡迎什麼、不歡迎什麼。"),
      words.say(
        "Enter them in the settings (e), post them, and again whenever people join.",
        "填入群设置（e），发到群里，新人入群时再发一次。",
        "填入群設定（e），發到群裡，新人入群時再發一次。"),
    ]
  }
}
