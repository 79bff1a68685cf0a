/// Where the tokens of each kind stand, for those who look for the few links or numbers of a post.
struct TokenPlaces: Sendable {
  /// By the raw value of the kind: indices into the tokens, sorted.
  private var places: [[Int]]

  init(of tokens: [Token]) {
    places = Array(repeating: [], count: Token.Kind.allCases.count)
    // Nearly all tokens are words and spaces, half and half.
    for kind in [Token.Kind.word, .space] {
      places[Int(kind.rawValue)].reserveCapacity(tokens.count / 2 + 1)
    }
    for index in tokens.indices { places[Int(tokens[index].kind.rawValue)].append(index) }
  }

  subscript(kind: Token.Kind) -> [Int] { places[Int(kind.rawValue)] }
}

extension Reading {
  /// Indices into `tokens`, sorted; listed once when the post was taken apart.
  package func indices(of kind: Token.Kind) -> [Int] { places[kind] }

  /// The tokens themselves.
  package func tokens(_ kind: Token.Kind) -> [Token] { places[kind].map { tokens[$0] } }
}
