extension Canvas {
  /// The frame with its followers as an older frame of the same layout shows them; itself when the
  /// two are laid out differently.
  ///
  /// Followers tell of the selected row. While keys keep coming they would be drawn again and again
  /// for rows that nobody stops at; on a slow line that is most of the bytes.
  ///
  /// - Parameter isHidingNeighbours: Leaves those blank that have something beside them. A terminal
  ///   scrolls whole rows: what stands beside a list would move along and be sent again at each step.
  public func followingLater(than older: Canvas, isHidingNeighbours: Bool = false) -> Canvas {
    guard size == older.size, followers == older.followers else { return self }
    var frame = self
    for area in followers {
      if isHidingNeighbours, area.columns < size.columns {
        frame.fill(area)
      } else {
        frame.copy(area, from: older)
      }
    }
    return frame
  }
}
