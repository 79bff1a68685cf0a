/// A JSON value; whatever can be built can be written, and is valid.
package enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(Int)
  case text(String)
  case list([JSONValue])
  /// In this order. A caller gives each key once.
  case record([Member])

  package struct Member: Hashable, Sendable {
    package let key: String
    package let value: JSONValue

    package init(key: String, value: JSONValue) {
      self.key = key
      self.value = value
    }
  }
}

extension JSONValue: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral,
  ExpressibleByStringLiteral
{
  package init(stringLiteral text: String) { self = .text(text) }

  package init(dictionaryLiteral members: (String, JSONValue)...) {
    self = .record(members.map { Member(key: $0.0, value: $0.1) })
  }

  package init(arrayLiteral elements: JSONValue...) { self = .list(elements) }

  package init(_ text: String?) { self = text.map(JSONValue.text) ?? .null }
  package init(_ number: Int?) { self = number.map(JSONValue.number) ?? .null }
}
