import Community
import Store

extension GroupRow: ListRow {
  public var rowID: GroupID { group.id }

  var band: SizeBand { SizeBand(members: members) }
}
