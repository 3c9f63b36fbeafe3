import Community

/// An incident with the names that belong to it.
public struct IncidentRow: Hashable, Sendable {
  /// The incident.
  public var incident: Incident
  /// What the group is called now.
  public var groupName: String
  /// nil when it is about nobody in particular.
  public var personName: String?

  /// An incident with the names that belong to it.
  public init(incident: Incident, groupName: String, personName: String?) {
    self.incident = incident
    self.groupName = groupName
    self.personName = personName
  }
}

/// Which incidents: of a group, of a person, or of a person in a group.
public struct IncidentQuery: Hashable, Sendable {
  /// Only those of that group; nil for all.
  public var group: GroupID?
  /// Only those about that person, or who is one with them; nil for all.
  public var person: PersonID?
  /// Which part of the list.
  public var window: Window

  /// The latest incidents, unless said otherwise.
  public init(
    group: GroupID? = nil, person: PersonID? = nil, window: Window = Window(limit: 50)
  ) {
    self.group = group
    self.person = person
    self.window = window
  }
}
