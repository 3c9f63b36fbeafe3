/// The names at the top of a JSON document, as far as its beginning shows them.
struct JsonOutline {
  private(set) var isArray = false
  /// Of the top object.
  private(set) var keys: Set<String> = []
  /// Of the first elements of the top array, or of the object's `messages`.
  private(set) var elementKeys: Set<String> = []

  init(_ head: [UInt8]) {
    let json = JsonStream(ByteWindow(MemorySource(head), path: ""))
    do {
      if try json.enter("{") {
        while let key = try json.nextKey() {
          keys.insert(key)
          if key == "messages", try json.enter("[") {
            try elements(json)
          } else {
            try json.skip()
          }
        }
      } else if try json.enter("[") {
        isArray = true
        try elements(json)
      }
    } catch {
      // The beginning of a long document ends anywhere.
    }
  }

  private mutating func elements(_ json: JsonStream) throws {
    var seen = 0
    while try json.nextElement() {
      guard seen < 20, try json.enter("{") else {
        try json.skip()
        continue
      }
      seen += 1
      while let key = try json.nextKey() {
        elementKeys.insert(key)
        try json.skip()
      }
    }
  }
}
