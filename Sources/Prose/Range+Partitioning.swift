extension Range<Int> {
  /// The first index for which it holds, if it holds for all behind that; by halving.
  ///
  /// The end of the range where it holds for none.
  package func partitioningIndex(_ holds: (Int) -> Bool) -> Int {
    var (low, high) = (lowerBound, upperBound)
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
