extension Array where Element: Equatable {
  /// The element after the given one, beginning again after the last.
  func following(_ element: Element) -> Element { cycle(from: element, by: 1) }

  /// The element before the given one, going on from the last before the first.
  func preceding(_ element: Element) -> Element { cycle(from: element, by: count - 1) }

  private func cycle(from element: Element, by steps: Int) -> Element {
    guard let place = firstIndex(of: element) else { return element }
    return self[(place + steps) % count]
  }
}
