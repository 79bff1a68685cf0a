/// Where the tokens of each kind stand, for those who look for the few links or numbers of a post.
///
/// Spaces are left out: they are half of all tokens, and nobody looks for them.
struct TokenPlaces: Sendable {
  /// By the raw value of the kind: indices into the tokens, sorted.
  private var places: [[Int]]

  init(of tokens: [Token]) {
    places = Array(repeating: [], count: Token.Kind.allCases.count)
    var words: [Int] = []
    words.reserveCapacity(tokens.count / 2 + 1)
    for index in tokens.indices {
      let kind = tokens[index].kind
      if kind == .word {
        words.append(index)
      } else if kind != .space {
        places[Int(kind.rawValue)].append(index)
      }
    }
    places[Int(Token.Kind.word.rawValue)] = words
  }

  subscript(kind: Token.Kind) -> [Int] { places[Int(kind.rawValue)] }
}

extension Reading {
  /// Indices into `tokens`, sorted; listed once when the post was taken apart, all but spaces.
  package func indices(of kind: Token.Kind) -> [Int] {
    kind == .space ? tokens.indices.filter { tokens[$0].kind == .space } : places[kind]
  }

  /// The tokens themselves.
  package func tokens(_ kind: Token.Kind) -> [Token] { indices(of: kind).map { tokens[$0] } }
}
