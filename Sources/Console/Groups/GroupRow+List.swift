import Community
import Store

extension GroupRow: ListRow {
  var rowID: GroupID { group.id }

  var band: SizeBand { SizeBand(members: members) }
}
