import Prose
import Reports
import Rulebook

/// The JSON Schema of a house file, made of the list of its keys, for editors that complete them.
struct HouseSchema {
  private let phrasebook: Phrasebook
  private let vocabulary: Vocabulary

  init(_ request: Request) {
    phrasebook = request.phrasebook
    vocabulary = request.vocabulary
  }

  /// Draft 2020-12. Ends with a line end.
  /// Source: https://json-schema.org/draft/2020-12, read 2026-11-24.
  var text: String {
    let head: [JSONValue.Member] = [
      .init(key: "$schema", value: .text("https://json-schema.org/draft/2020-12/schema")),
      .init(key: "title", value: .text("socialceo.json5")),
    ]
    let body = members(of: HouseKey.team, needed: ["version"], path: [])
    return JSONWriter.text(of: .record(head + body), indented: true) + "\n"
  }
}

extension HouseSchema {
  private func schema(of shape: HouseKey.Shape, path: [String]) -> [JSONValue.Member] {
    switch shape {
    case .text: text()
    case .texts(let longest): oneOrMore(text(longest: longest))
    case .globs: oneOrMore(text(longest: 256))
    case .flag: [.init(key: "type", value: .text("boolean"))]
    case .number(let range):
      [
        .init(key: "type", value: .text("integer")),
        .init(key: "minimum", value: .number(range.lowerBound)),
        .init(key: "maximum", value: .number(range.upperBound)),
      ]
    case .word(let words): self.words(words)
    case .words(let words): oneOrMore(self.words(words))
    case .spoken: spoken(text())
    case .patterns: spoken(oneOrMore(text(longest: 256)))
    case .record(let keys): members(of: keys, needed: [], path: path)
    case .records(let keys):
      [
        .init(key: "type", value: .text("array")),
        .init(
          key: "items",
          value: .record(members(of: keys, needed: path == ["rules"] ? ["id"] : [], path: path))),
      ]
    case .table(let words, let shape): table(words, schema(of: shape, path: path))
    case .open(let shape): table(nil, schema(of: shape, path: path))
    }
  }

  private func members(
    of keys: [HouseKey], needed: [String], path: [String]
  ) -> [JSONValue.Member] {
    let properties = keys.map { key in
      let inner = path + [key.name]
      let about = phrasebook.text(
        "program/house", "key." + inner.map(\.dashed).joined(separator: "."))
      let description = about.map { [JSONValue.Member(key: "description", value: .text($0))] }
      return JSONValue.Member(
        key: key.name, value: .record((description ?? []) + schema(of: key.shape, path: inner)))
    }
    return [
      .init(key: "type", value: .text("object")),
      .init(key: "properties", value: .record(properties)),
      .init(key: "required", value: .list(needed.map(JSONValue.text))),
      .init(key: "additionalProperties", value: .bool(false)),
    ]
  }

  private func text(longest: Int = 1000) -> [JSONValue.Member] {
    [
      .init(key: "type", value: .text("string")), .init(key: "minLength", value: .number(1)),
      .init(key: "maxLength", value: .number(longest)),
    ]
  }

  private func words(_ words: HouseKey.Words) -> [JSONValue.Member] {
    let listed: JSONValue.Member = .init(
      key: "enum", value: .list(words.all(in: vocabulary).map(JSONValue.text)))
    guard let pattern = words.pattern else { return [listed] }
    let others: JSONValue = ["type": .text("string"), "pattern": .text(pattern)]
    return [.init(key: "anyOf", value: .list([.record([listed]), others]))]
  }

  private func oneOrMore(_ one: [JSONValue.Member]) -> [JSONValue.Member] {
    let list: JSONValue = ["type": .text("array"), "items": .record(one)]
    return [.init(key: "anyOf", value: .list([.record(one), list]))]
  }

  private func spoken(_ one: [JSONValue.Member]) -> [JSONValue.Member] {
    let languages = Language.allCases.map {
      JSONValue.Member(key: $0.rawValue, value: .record(one))
    }
    let each: JSONValue = [
      "type": .text("object"), "properties": .record(languages),
      "additionalProperties": .bool(false),
    ]
    return [.init(key: "anyOf", value: .list([.record(one), each]))]
  }

  /// Checks are named by family, too, and rules of a house have names of their own.
  private func table(
    _ words: HouseKey.Words?, _ value: [JSONValue.Member]
  ) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = [.init(key: "type", value: .text("object"))]
    if let words, case .kind(.check) = words, let pattern = words.pattern {
      members.append(.init(key: "propertyNames", value: ["pattern": .text(pattern)]))
    } else if let words {
      members.append(.init(key: "propertyNames", value: .record(self.words(words))))
    }
    return members + [.init(key: "additionalProperties", value: .record(value))]
  }
}

extension HouseKey.Words {
  /// What words look like that may stand there and are too many to list.
  fileprivate var pattern: String? {
    guard case .kind(let kind) = self else { return nil }
    return switch kind {
    case .check: "^[a-z0-9/-]+$"
    case .language: "^([A-Za-z]{2}|mul|mixed|und)([^A-Za-z].*)?$"
    case .platform: "^mastodon:[1-9][0-9]*$"
    case .aspect, .severity, .format, .intent, .why, .input, .colour, .command, .failOn,
      .pageLanguage, .sheetFormat, .device, .numbering, .threadFormat:
      nil
    }
  }
}
