import Prose

extension Reading {
  /// Where terms of the house stand, whatever their capitals; sorted.
  func places(of terms: [String]) -> [ByteRange] {
    if terms.isEmpty { return [] }
    let wanted = terms.map { term in
      term.split(separator: " ").map { Folding.folded(String($0)) }.filter { !$0.isEmpty }
    }
    let words = tokens.indices.filter { tokens[$0].folded.length > 0 }
    var found: [ByteRange] = []
    for term in wanted where !term.isEmpty && term.count <= words.count {
      for start in 0...(words.count - term.count) {
        let run = words[start..<start + term.count]
        guard zip(run, term).allSatisfy({ folded(tokens[$0]).elementsEqual($1) }) else { continue }
        found.append(tokens[run.first ?? 0].range.joined(with: tokens[run.last ?? 0].range))
      }
    }
    return found.withoutOverlaps
  }
}
