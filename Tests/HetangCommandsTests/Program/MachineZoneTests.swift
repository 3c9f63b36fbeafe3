import Community
import Testing

@testable import HetangCommands

/// The zone in which times are shown, as the environment says it.
@Suite struct MachineZoneTests {
  private func zone(_ variable: String?) -> MachineZone {
    MachineZone(variable: variable, machine: Zone("Europe/Berlin") ?? .utc)
  }

  @Test(
    arguments: [
      ("Asia/Shanghai", "Asia/Shanghai"), (":Asia/Shanghai", "Asia/Shanghai"),
      ("/usr/share/zoneinfo/Asia/Tokyo", "Asia/Tokyo"), ("asia/shanghai", "Asia/Shanghai"),
      ("UTC", "UTC"), (nil, "Europe/Berlin"), ("", "Europe/Berlin"),
    ] as [(String?, String)])
  func `a name is that zone, none the machine's`(variable: String?, name: String) {
    let found = zone(variable)
    #expect(found.zone.name == name && found.misnamed == nil)
  }

  /// What `date` makes of them.
  @Test(arguments: [("CST-8", 8), ("UTC0", 0), ("EST5", -5), ("<+08>-8", 8), ("GMT+3", -3)])
  func `a name of one's own has the hours that stand behind it`(variable: String, hours: Int64) {
    let found = zone(variable)
    #expect(found.misnamed == nil)
    #expect(found.zone.offset(at: Instant(1_795_395_720)) == hours * 3600)
  }

  @Test(arguments: ["Nope", "CST", "Shanghai", "CST-99", "../../etc/passwd", "8", "\u{1B}[2J"])
  func `what names none is UTC, and told`(variable: String) {
    let found = zone(variable)
    #expect(found.zone == .utc && found.misnamed == variable)
  }
}
