import Prose

/// Reads a file of `Rules/platforms/`.
///
/// A figure is an object: its value beside `source`, `date` and `confidence`. Thresholds may be
/// plain numbers; for these, the source that stands among them holds.
struct PlatformReader {
  private let name: String
  private var figures: [Platform.Figure] = []

  /// The name of the platform is that of its file.
  static func platform(in file: RuleArchive.File) throws(JSON5Fault) -> Platform {
    var reader = PlatformReader(name: name(of: file))
    return try reader.platform(from: JSON5Document(file.text).root)
  }

  static func name(of file: RuleArchive.File) -> String {
    String(file.path.dropFirst("platforms/".count).dropLast(".json5".count))
  }

  private init(name: String) { self.name = name }

  private mutating func platform(from root: JSON5Value) throws(JSON5Fault) -> Platform {
    _ = try root.members(
      among: ["title", "room", "unit", "limit", "also", "fold", "thresholds"])
    let title = try root.value(of: "title").wantedText()
    let room = try word(root.value(of: "room"), of: Platform.Room.allCases)
    let unit = try unit(root.value(of: "unit"))
    let limit = try limit(root.value(of: "limit"))
    let lowest = try root.value(of: "limit")["lower"].map { (value) throws(JSON5Fault) in
      try value.wantedInteger(1...(limit ?? Self.lengths.upperBound))
    }
    let also = try root["also"].map { (value) throws(JSON5Fault) in try bound(value) }
    let fold = try root["fold"].map { (value) throws(JSON5Fault) in try self.fold(value) }
    let thresholds = try thresholds(root.value(of: "thresholds"))
    return Platform(
      name: name, title: title, room: room, unit: unit, limit: limit, lowestLimit: lowest,
      also: also, fold: fold,
      thresholds: thresholds, figures: figures.sorted { $0.key < $1.key })
  }
}

extension PlatformReader {
  private static let origin =
    ["source", "date", "confidence"] + others.map { "source.\($0.rawValue)" }

  /// A source is written in English; where it is a sentence of ours, it may stand in these as well.
  private static let others = Language.allCases.filter { $0 != .en }

  /// No platform takes longer posts, and arithmetic with these cannot overflow.
  private static let lengths = 1...10_000_000

  private mutating func unit(_ value: JSON5Value) throws(JSON5Fault) -> Platform.Unit {
    _ = try value.members(among: ["value"] + Self.origin)
    figures.append(try figure("unit", value))
    return try word(value.value(of: "value"), of: Platform.Unit.allCases)
  }

  private mutating func limit(_ value: JSON5Value) throws(JSON5Fault) -> Int? {
    _ = try value.members(among: ["value", "lower"] + Self.origin)
    figures.append(try figure("limit", value))
    let number = try value.value(of: "value")
    return number.content == .null ? nil : try number.wantedInteger(Self.lengths)
  }

  private mutating func bound(_ value: JSON5Value) throws(JSON5Fault) -> Platform.Bound {
    _ = try value.members(among: ["unit", "limit"] + Self.origin)
    figures.append(try figure("also", value))
    return Platform.Bound(
      unit: try word(value.value(of: "unit"), of: Platform.Unit.allCases),
      limit: try value.value(of: "limit").wantedInteger(Self.lengths))
  }

  private mutating func fold(_ value: JSON5Value) throws(JSON5Fault) -> Platform.Fold {
    _ = try value.members(among: ["lower", "upper"] + Self.origin)
    figures.append(try figure("fold", value))
    let lower = try value.value(of: "lower").wantedInteger(Self.lengths)
    let most = Self.lengths.upperBound
    return Platform.Fold(
      lower: lower, upper: try value.value(of: "upper").wantedInteger(lower...most))
  }

  private mutating func thresholds(_ value: JSON5Value) throws(JSON5Fault) -> [String: Int] {
    var thresholds: [String: Int] = [:]
    for member in try value.members() where !Self.origin.contains(member.key) {
      guard RuleName.isKey(Array(member.key.utf8)[...]) else {
        throw JSON5Fault(.thresholdName, at: member.keyRange.start, ["key": .text(member.key)])
      }
      thresholds[member.key] = try threshold(member, among: value)
    }
    return thresholds
  }

  private mutating func threshold(
    _ member: JSON5Member, among all: JSON5Value
  ) throws(JSON5Fault) -> Int {
    let key = "thresholds.\(member.key)"
    let range = 0...Self.lengths.upperBound
    guard case .object = member.value.content else {
      let number = try member.value.wantedInteger(range)
      figures.append(try figure(key, all))
      return number
    }
    _ = try member.value.members(among: ["value"] + Self.origin)
    figures.append(try figure(key, member.value))
    return try member.value.value(of: "value").wantedInteger(range)
  }

  /// Where a figure comes from, as it stands in an object.
  private func figure(
    _ key: String, _ value: JSON5Value
  ) throws(JSON5Fault) -> Platform.Figure {
    let date = try value.value(of: "date")
    guard Self.isDate(try date.wantedText()) else {
      throw JSON5Fault(.date, at: date.range.start)
    }
    var sources: [Language: String] = [:]
    for language in Self.others {
      sources[language] = try value["source.\(language.rawValue)"]?.wantedText()
    }
    return Platform.Figure(
      key: key, source: try value.value(of: "source").wantedText(), in: sources,
      date: date.text ?? "",
      confidence: try value.value(of: "confidence").word(among: ["A", "B", "C"]))
  }

  private func word<Word: RawRepresentable<String>>(
    _ value: JSON5Value, of words: [Word]
  ) throws(JSON5Fault) -> Word {
    let text = try value.word(among: words.map(\.rawValue))
    guard let word = words.first(where: { $0.rawValue == text }) else {
      throw JSON5Fault(.unknownWord, at: value.range.start)
    }
    return word
  }

  /// "2026-11-23".
  private static func isDate(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else {
      return false
    }
    func number(_ index: Int) -> Int? {
      guard RuleName.isDigit(bytes[index]), RuleName.isDigit(bytes[index + 1]) else { return nil }
      return Int(bytes[index] - UInt8(ascii: "0")) * 10 + Int(bytes[index + 1] - UInt8(ascii: "0"))
    }
    guard number(0) != nil, number(2) != nil, let month = number(5), let day = number(8) else {
      return false
    }
    return 1...12 ~= month && 1...31 ~= day
  }
}
