/// How many members the community has: people who are in a group and are no staff, seeds, helpers or
/// bots. The head of the console and the list of all members tell the same number.
enum PresentPeople {
  /// From the kept number of all who are present, less the few who are not meant.
  static let countSQL = "\(count) FROM present_people"

  /// What follows SELECT, where something more is taken off.
  static let count = """
    SELECT count - (SELECT count(*) FROM person WHERE kind <> 'human' AND groups > 0)
    """
}
