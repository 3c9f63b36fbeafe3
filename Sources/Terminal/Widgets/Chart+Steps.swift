extension Chart {
  /// Values for so many steps: the mean of what falls on a step, or, where there are more steps than
  /// values, what lies between the two nearest.
  static func steps(_ values: [Double?], count: Int) -> [Double?] {
    guard count > 0, !values.isEmpty else { return [] }
    return values.count > count ? thinned(values, count) : stretched(values, count)
  }

  private static func thinned(_ values: [Double?], _ count: Int) -> [Double?] {
    (0..<count).map { step in
      let known = values[step * values.count / count..<(step + 1) * values.count / count]
        .compactMap(\.self)
      return known.isEmpty ? nil : known.reduce(0, +) / Double(known.count)
    }
  }

  private static func stretched(_ values: [Double?], _ count: Int) -> [Double?] {
    guard values.count > 1, count > 1 else {
      return [Double?](repeating: values[values.count - 1], count: count)
    }
    return (0..<count).map { step in
      let position = Double(step) * Double(values.count - 1) / Double(count - 1)
      let before = Int(position)
      let part = position - Double(before)
      let after = min(before + 1, values.count - 1)
      if part == 0 { return values[before] }
      guard let low = values[before], let high = values[after] else {
        return part < 0.5 ? values[before] : values[after]
      }
      return low + (high - low) * part
    }
  }
}
