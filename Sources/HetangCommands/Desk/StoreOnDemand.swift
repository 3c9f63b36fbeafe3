import Store

/// The store of a command that may find out first that it has nothing to do there.
final class StoreOnDemand {
  private let common: CommonOptions
  private var store: Store?

  init(_ common: CommonOptions) { self.common = common }

  /// The open store, with the operator let in; made when it is missing. The same each time.
  func open() throws -> Store {
    if let store { return store }
    let opened = try common.openStore()
    store = opened
    try common.enter(opened)
    common.tellZone()
    return opened
  }

  func close() { try? store?.close() }
}
