import Store

extension ConsoleState {
  /// Says how far the operator has seen what happens, when they leave the root screen that tells it.
  func leave(for root: Screen? = nil) -> [Effect] {
    guard root?.rootAction != screens[0].rootAction, let sighting = screens[0].model.sighting
    else { return [] }
    return [.keep(sighting)]
  }

  /// Leaves everything that is open for a root screen.
  mutating func go(to root: Screen) -> [Effect] {
    let left = leave(for: root)
    screens = [root]
    dialog = nil
    isFresh = true
    layout()
    return left + askAll()
  }

  /// Lays a dialog over the screen.
  mutating func open(_ dialog: Dialog) -> [Effect] {
    self.dialog = dialog
    return askMissing()
  }
}
