/// A sorted list of numbers that holds the first and the last of each range, one behind the other.
package enum RangeTable {
  /// Whether one of the ranges holds the value; by halving.
  package static func holds(_ bounds: [UInt32], _ value: UInt32) -> Bool {
    let behind = (0..<bounds.count / 2).partitioningIndex { bounds[2 * $0] > value }
    return behind > 0 && value <= bounds[2 * behind - 1]
  }
}
