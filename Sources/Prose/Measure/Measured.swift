/// What a platform's counter shows for a text, and what makes it more or less than people count.
package struct Measured: Hashable, Sendable {
  /// In the unit of the measure.
  package let total: Int
  /// One for each kind that occurs, in the order of `Driver.Kind`; empty if nothing surprises.
  package let drivers: [Driver]

  /// A kind of text that counts otherwise than it looks.
  package struct Driver: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
      /// Counts the same however long it is, or as it will be shown.
      case link
      /// On Mastodon the server of an account counts nothing.
      case mention
      case emoji
      /// "…", which on X costs as much as two letters.
      case ellipsis
      /// Any other character that costs more than one: "€", "漢", "𝗯", in bytes also "ä".
      case character
      /// A mark typed apart from its letter: "ä" from "a" and U+0308.
      case mark
    }

    package let kind: Kind
    package let count: Int
    /// What they cost together.
    package let cost: Int
    /// What a person would count for them.
    package let characters: Int
  }
}

/// Sums up pieces, and keeps the surprising ones by kind.
struct LengthSum {
  private var total = 0
  private var found: [Measured.Driver.Kind: (count: Int, cost: Int, characters: Int)] = [:]

  var measured: Measured {
    let drivers = Measured.Driver.Kind.allCases.compactMap { kind in
      found[kind].map {
        Measured.Driver(kind: kind, count: $0.count, cost: $0.cost, characters: $0.characters)
      }
    }
    return Measured(total: total, drivers: drivers)
  }

  mutating func add(cost: Int) { total += cost }

  /// Notes a piece, unless it costs what people expect.
  mutating func note(_ kind: Measured.Driver.Kind, cost: Int, characters: Int) {
    guard cost != characters else { return }
    let sum = found[kind] ?? (0, 0, 0)
    found[kind] = (sum.count + 1, sum.cost + cost, sum.characters + characters)
  }
}
