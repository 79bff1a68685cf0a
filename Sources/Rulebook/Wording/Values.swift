/// What fills the `{places}` of a sentence of wording, by their names.
///
/// A sentence has a handful at most, so they stand in a row: every finding and every line of a
/// receipt brings its own, and a table for each would cost more than all questions to it.
package struct Values: Sendable, ExpressibleByDictionaryLiteral {
  /// Each name once, in the order they were given.
  package private(set) var entries: [(String, Value)]

  /// A caller gives each name once.
  package init(dictionaryLiteral entries: (String, Value)...) {
    self.entries = entries
  }

  package var names: [String] { entries.map(\.0) }

  package subscript(name: String) -> Value? {
    get {
      for index in entries.indices where entries[index].0 == name { return entries[index].1 }
      return nil
    }
    set {
      entries.removeAll { $0.0 == name }
      if let newValue { entries.append((name, newValue)) }
    }
  }

  /// With each value as `body` turns it.
  package func mapValues(_ body: (Value) -> Value) -> Values {
    var values = self
    values.entries = entries.map { ($0.0, body($0.1)) }
    return values
  }

  /// With the others besides; where both have a name, the own value counts.
  package func joined(with others: Values) -> Values {
    var values = self
    for (name, value) in others.entries where values[name] == nil {
      values.entries.append((name, value))
    }
    return values
  }
}

/// Equal ones have the same names in the same order.
extension Values: Hashable {
  package static func == (left: Values, right: Values) -> Bool {
    left.entries.elementsEqual(right.entries, by: ==)
  }

  package func hash(into hasher: inout Hasher) {
    for (name, value) in entries {
      hasher.combine(name)
      hasher.combine(value)
    }
  }
}
