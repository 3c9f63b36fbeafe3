import Community

extension Step {
  /// Copies the posts' texts in order, parted by an empty line; a post that goes to several groups
  /// once. nil without any.
  static func copy(_ posts: [Post]) -> Step? {
    var seen: Set<PostID> = []
    let texts = posts.filter { seen.insert($0.id).inserted }.map(\.text.whole)
    return texts.isEmpty ? nil : .copy(texts.joined(separator: "\n\n"))
  }
}
