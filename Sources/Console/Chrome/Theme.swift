import Community
import Terminal

/// What a style means. Colours are the terminal's own; each meaning also shows without colour, by
/// a sign, a word or an attribute.
enum Look {
  case plain, muted, strong, title, selected, good, warning, bad, key

  var style: Style {
    switch self {
    case .plain: .plain
    case .muted: Style(dim: true)
    case .strong: Style(bold: true)
    case .title: Style(foreground: .cyan, bold: true)
    case .selected: Style(bold: true, reversed: true)
    case .good: Style(foreground: .green)
    case .warning: Style(foreground: .yellow)
    case .bad: Style(foreground: .red, bold: true)
    case .key: Style(bold: true)
    }
  }
}

extension Stage {
  var look: Look {
    switch self {
    case .sprout, .growth: .title
    case .active: .good
    case .decline: .bad
    // What is silent needs somebody; only what is closed stands back.
    case .silent: .plain
    case .closed: .muted
    }
  }
}
