/// Which part of the content a post plays (S2: 头(吸引)、腰(认知)、腿(促进转化)).
public enum PostPart: String, Codable, CaseIterable, Sendable {
  /// 头: attracts.
  case head
  /// 腰: informs.
  case waist
  /// 腿: sells. Counts into the ad share.
  case leg
}

/// Who made the content (S2: PGC、OGC、UGC).
public enum PostOrigin: String, Codable, CaseIterable, Sendable {
  /// Professionals.
  case pgc
  /// The organisation.
  case ogc
  /// Members.
  case ugc
}

/// The words of a post, as an operator writes them.
public struct PostText: Hashable, Codable, Sendable {
  /// One line; empty when the post has none.
  public var title: String
  /// Any number of lines; not empty once the post is scheduled.
  public var body: String
  /// What it is to do: attract, inform or sell.
  public var part: PostPart
  /// Who made it.
  public var origin: PostOrigin

  /// A text in one of the parts of a campaign, by whoever made it.
  public init(
    title: String = "", body: String, part: PostPart = .head, origin: PostOrigin = .ogc
  ) {
    self.title = title
    self.body = body
    self.part = part
    self.origin = origin
  }
}

/// Something the community says on purpose (内容). Its deliveries say where and when.
public struct Post: Hashable, Codable, Sendable {
  /// The row's number.
  public var id: PostID
  /// Its words.
  public var text: PostText
  /// The operator who wrote it.
  public var author: String
  /// When it was written first.
  public var createdAt: Instant
  /// A withdrawn post (undone creation) is kept for the record and shown nowhere else.
  public var isWithdrawn: Bool
  /// Grows by one with each change; a change names the version it saw.
  public var version: Int

  /// A post as the store keeps it.
  public init(
    id: PostID, text: PostText, author: String, createdAt: Instant, isWithdrawn: Bool = false,
    version: Int = 1
  ) {
    self.id = id
    self.text = text
    self.author = author
    self.createdAt = createdAt
    self.isWithdrawn = isWithdrawn
    self.version = version
  }
}
