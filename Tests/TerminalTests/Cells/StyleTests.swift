import Terminal
import Testing

@Suite struct StyleTests {
  private static let colors: [Color?] = [nil] + Color.allCases

  @Test func `every pair of colours keeps apart from the attributes and from each other`() {
    for foreground in Self.colors {
      for background in Self.colors {
        var style = Style(foreground: foreground, background: background, dim: true)
        #expect(style.foreground == foreground && style.background == background)
        #expect(style.isDim && !style.isBold && !style.isUnderlined && !style.isReversed)
        style.foreground = nil
        #expect(style == Style(background: background, dim: true))
        style.background = .white
        style.isDim = false
        style.isReversed = true
        #expect(style == Style(background: .white, reversed: true))
      }
    }
  }

  @Test func `an attribute is itself alone`() {
    let attributes = [\Style.isBold, \.isDim, \.isUnderlined, \.isReversed]
    let plain = Style(foreground: .brightWhite, background: .brightWhite)
    for attribute in attributes {
      var style = plain
      #expect(!style[keyPath: attribute])
      style[keyPath: attribute] = true
      #expect(attributes.filter { style[keyPath: $0] } == [attribute])
      #expect(style.foreground == .brightWhite && style.background == .brightWhite)
      style[keyPath: attribute] = false
      #expect(style == plain)
    }
  }

  @Test func `a plain style has nothing`() {
    #expect(Style.plain == Style())
    #expect(Style.plain.foreground == nil && Style.plain.background == nil)
  }
}
