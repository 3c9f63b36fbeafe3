import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// Who stands for both, before anybody has said so.
@Suite struct MergePreviewTests {
  private func page(_ id: Int64, messages: Int, version: Int = 1) -> MemberPage {
    var row = MemberSamples.row(id, "小荷", version: version)
    row.messages = messages
    return MemberSamples.page(of: row)
  }

  private func preview(own: Int, other: Int, otherFirst: Bool = false) -> MergePreview {
    var it = MergePreview(with: PersonID(2))
    if otherFirst { it.receive(page(2, messages: other, version: 8), isOther: true) }
    it.receive(page(1, messages: own, version: 5), isOther: false)
    if !otherFirst { it.receive(page(2, messages: other, version: 8), isOther: true) }
    return it
  }

  @Test(
    arguments: [(10, 9, 1), (10, 10, 1), (10, 11, 2), (0, 0, 1)] as [(Int, Int, Int64)],
    [true, false])
  func `who said more stands for both, of two alike the one that was there first`(
    counts: (own: Int, other: Int, root: Int64), otherFirst: Bool
  ) {
    let join = preview(own: counts.own, other: counts.other, otherFirst: otherFirst).join
    let (own, other) = ((PersonID(1), 5), (PersonID(2), 8))
    let (root, joined) = counts.root == 1 ? (own, other) : (other, own)
    #expect(
      join == PeopleJoin(person: joined.0, version: joined.1, root: root.0, rootVersion: root.1))
  }

  @Test func `what was chosen stays so when the pages come again`() {
    var it = preview(own: 10, other: 3)
    it.swap()
    #expect(it.join?.root == PersonID(2))
    it.receive(page(1, messages: 99, version: 6), isOther: false)
    it.receive(page(2, messages: 3, version: 9), isOther: true)
    #expect(it.join?.root == PersonID(2))
    #expect(it.join?.version == 6 && it.join?.rootVersion == 9)
    it.swap()
    #expect(it.join?.root == PersonID(1))
  }

  @Test func `it is awaited until both have come, be it to say that one is gone`() {
    var it = MergePreview(with: PersonID(2))
    #expect(it.isAwaited && it.join == nil)
    it.receive(nil, isOther: true)
    #expect(it.isAwaited)
    it.receive(page(1, messages: 4), isOther: false)
    #expect(!it.isAwaited && it.join == nil)
  }

  @Test func `each side tells the groups they are in now, both together each once`() {
    let context = ContentFixtures.context()
    let own = page(1, messages: 4)
    var other = page(2, messages: 6)
    #expect(MergeSide(own, context).groups == "1: 读书会一群")
    #expect(MergeSide(own, joinedBy: other, context).groups == "1: 读书会一群")
    other.memberships[1].leftAt = nil
    #expect(MergeSide(own, joinedBy: other, context).groups == "2: 读书会一群, Night Readers")
    other.memberships = []
    #expect(MergeSide(other, context).groups == "0")
    #expect(MergeSide(own, joinedBy: other, context).messages == "10")
  }

  @Test func `two that are one by now are not merged`() {
    var it = MergePreview(with: PersonID(2))
    it.receive(page(1, messages: 4), isOther: false)
    it.receive(page(1, messages: 4), isOther: true)
    #expect(it.join == nil)
  }
}
