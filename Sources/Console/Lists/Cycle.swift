extension Array where Element: Equatable {
  /// The element after that one, the first after the last; the same one when it is not in here.
  func next(after element: Element) -> Element {
    guard let place = firstIndex(of: element) else { return element }
    return self[(place + 1) % count]
  }

  /// The element before that one, the last before the first.
  func previous(before element: Element) -> Element {
    guard let place = firstIndex(of: element) else { return element }
    return self[(place + count - 1) % count]
  }
}
