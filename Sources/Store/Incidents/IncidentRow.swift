import Community

/// An incident with the names that belong to it.
public struct IncidentRow: Hashable, Sendable {
  public var incident: Incident
  public var groupName: String
  /// nil when it is about nobody in particular.
  public var personName: String?

  public init(incident: Incident, groupName: String, personName: String?) {
    self.incident = incident
    self.groupName = groupName
    self.personName = personName
  }
}

/// Which incidents: of a group, of a person, or of a person in a group.
public struct IncidentQuery: Hashable, Sendable {
  public var group: GroupID?
  public var person: PersonID?
  public var window: Window

  public init(
    group: GroupID? = nil, person: PersonID? = nil, window: Window = Window(limit: 50)
  ) {
    self.group = group
    self.person = person
    self.window = window
  }
}
