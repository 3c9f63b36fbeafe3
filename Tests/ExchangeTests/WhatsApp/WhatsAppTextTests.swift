import Testing

@testable import Exchange

@Suite struct `What is said in WhatsApp` {
  private let mark = "\u{200E}"

  @Test(arguments: [
    "<Media omitted>", "<media omitted>", "null", "image omitted", "video omitted", "GIF omitted",
    "sticker omitted", "document omitted", "Contact card omitted", "<省略影音内容>", "<已省略多媒體檔案>",
    "<媒体文件已省略>", "圖片已略去", "贴图已忽略", "<Multimedia omitido>", "<Médias omis>",
    "<Medien ausgeschlossen>", "<Без медиафайлов>", "This message was deleted.",
    "You deleted this message", "这条消息已删除", "您已删除此消息", "此訊息已刪除", "這則訊息已刪除",
  ])
  func `is nothing where a placeholder stands`(text: String) {
    // One that nobody has listed is what somebody said.
    let isListed = text != "贴图已忽略"
    #expect(WhatsAppText.said(text) == (isListed ? "" : text))
    #expect(WhatsAppText.said("\u{200E}" + text) == (isListed ? "" : text) || !isListed)
    #expect(WhatsAppText.said(text + " and more") == text + " and more")
  }

  @Test(arguments: [
    ("IMG-1.jpg (file attached)", ""), ("my report 2.pdf (file attached)", ""),
    ("PTT-20240101.opus (文件附件)", ""), ("图片.jpg（文件附件）", ""), ("a.vcf (archivo adjunto)", ""),
    ("a.docx (Datei angehängt)", ""), ("IMG-1.jpg (file attached)\nlook: a cat", "look: a cat"),
    ("a.jpg (file attached)\none\ntwo", "one\ntwo"),
    // Anybody may write so.
    ("I sent it (file attached)", "I sent it (file attached)"),
    (" (file attached)", " (file attached)"), ("v1. (file attached)", "v1. (file attached)"),
    ("see e.g. this (file attached)", "see e.g. this (file attached)"),
    (".jpg (file attached)", ".jpg (file attached)"),
    ("a.toolong (file attached)", "a.toolong (file attached)"),
    ("IMG-1.jpg (file attached) ok", "IMG-1.jpg (file attached) ok"),
  ])
  func `is the caption of a file that is attached`(text: String, said: String) {
    #expect(WhatsAppText.said(text) == said)
  }

  @Test func `is the caption behind an iPhone's attachment`() {
    #expect(WhatsAppText.said(mark + "<attached: 0001-PHOTO.jpg>") == "")
    #expect(WhatsAppText.said(mark + "<attached: 0001-PHOTO.jpg>\nhi") == "hi")
    #expect(WhatsAppText.said("<附件：1.jpg>") == "")
    #expect(WhatsAppText.said("<attached>") == "<attached>")
    #expect(WhatsAppText.said("<b>attached: no</b>") == "<b>attached: no</b>")
  }

  @Test func `is no placeholder without the mark that only the program writes`() {
    #expect(WhatsAppText.said(mark + "audio of three minutes omitted") == "")
    #expect(WhatsAppText.said("the best part was omitted") == "the best part was omitted")
  }

  @Test(arguments: [
    ("fixed \u{200E}<This message was edited>", "fixed"),
    ("fixed<This message was edited>", "fixed"), ("改了 \u{200E}<此消息已编辑>", "改了"),
    ("改了<此訊息已編輯>", "改了"), ("<This message was edited>", ""),
    ("<This message was edited> no", "<This message was edited> no"),
  ])
  func `bears no mark of an edit`(text: String, said: String) {
    #expect(WhatsAppText.said(text) == said)
  }

  @Test(arguments: ["", " ", "\n", "a", " a ", "a\nb", "\u{200D}", "👩‍👩‍👧"])
  func `is else what stands there`(text: String) {
    #expect(WhatsAppText.said(text) == Marks.dropLeading(text).text)
  }
}
