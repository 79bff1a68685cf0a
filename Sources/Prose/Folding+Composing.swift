extension Folding {
  /// Joins letters and the marks behind them where one character exists for both.
  static func composed(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var composed: [Unicode.Scalar] = []
    composed.reserveCapacity(scalars.count)
    for scalar in scalars {
      if let last = composed.last, let whole = composition(of: last, scalar) {
        composed[composed.count - 1] = whole
      } else {
        composed.append(scalar)
      }
    }
    return composed
  }

  private static func composition(
    of letter: Unicode.Scalar, _ mark: Unicode.Scalar
  ) -> Unicode.Scalar? {
    guard let row = compositions.first(where: { $0.mark == mark }),
      let place = row.letters.firstIndex(of: letter)
    else { return nil }
    return row.wholes[place]
  }

  private static let compositions:
    [(mark: Unicode.Scalar, letters: [Unicode.Scalar], wholes: [Unicode.Scalar])] = [
      ("\u{300}", "aeinou", "àèìǹòù"), ("\u{301}", "aceilnorsuyz", "áćéíĺńóŕśúýź"),
      ("\u{302}", "aceghijosuwy", "âĉêĝĥîĵôŝûŵŷ"), ("\u{303}", "ainou", "ãĩñõũ"),
      ("\u{304}", "aeiou", "āēīōū"), ("\u{306}", "aegiou", "ăĕğĭŏŭ"),
      ("\u{307}", "cegz", "ċėġż"), ("\u{308}", "aeiouy", "äëïöüÿ"), ("\u{30A}", "au", "åů"),
      ("\u{30B}", "ou", "őű"), ("\u{30C}", "cdenrstz", "čďěňřšťž"),
      ("\u{327}", "cgklnrst", "çģķļņŗşţ"), ("\u{328}", "aeiu", "ąęįų"),
    ].map { ($0.0, Array($0.1.unicodeScalars), Array($0.2.unicodeScalars)) }
}
