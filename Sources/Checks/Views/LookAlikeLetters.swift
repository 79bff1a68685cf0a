import Prose
import Rulebook

/// Letters of another alphabet that look like Latin ones: "@аpple" with a Cyrillic "а".
///
/// Source: "Unicode Security Mechanisms", https://www.unicode.org/reports/tr39/ (read 2026-11-27).
struct LookAlikeLetters {
  enum Kind: Int, Comparable {
    case word, wide, coded, name

    static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
  }

  let kind: Kind
  let range: ByteRange
  /// As it looks.
  let plain: String

  /// Sorted by place; at most one for each token and each word. Linear.
  static func all(in reading: Reading, _ brief: Brief) -> [LookAlikeLetters] {
    let bytes = brief.bytes(in: reading)
    // Most posts have no byte that begins a letter beyond Latin ones, or a wide sign.
    let isForeign = bytes.contains(anyOf: 0xCD...0xD4)
    let runs = isForeign ? WordRun.all(in: reading) : []
    let words = runs.compactMap { LookAlikeLetters($0, in: reading) }
    let links = reading.tokens(.link).filter { isForeign || reading.holdsHyphen($0) }
    let tags = bytes.contains(0xEF) ? reading.tokens(.mention) + reading.tokens(.hashtag) : []
    let names =
      links.compactMap { LookAlikeLetters(link: $0, in: reading) }
      + tags.compactMap { LookAlikeLetters(wide: $0, in: reading) }
    let isCovered = { (word: LookAlikeLetters) in names.contains { $0.range.overlaps(word.range) } }
    return (words.filter { !isCovered($0) } + names).sorted { $0.range < $1.range }
  }

  /// Latin letters, and among them some that only look like them.
  private init?(_ run: WordRun, in reading: Reading) {
    guard let plain = Self.plain(run.text, isMixed: true) else { return nil }
    self.plain = plain
    range = run.range
    kind = reading.isName(at: run.range.start) ? .name : .word
  }

  /// An address of which a part looks Latin and is not, or is written in code ("xn--").
  private init?(link token: Token, in reading: Reading) {
    let link = reading.text(token)
    let host = link.split(separator: "/").first { !$0.hasSuffix(":") } ?? ""
    let labels = host.split(separator: ".")
    range = token.range
    if labels.contains(where: { $0.lowercased().hasPrefix("xn--") }) {
      (kind, plain) = (.coded, link)
      return
    }
    guard labels.last?.allSatisfy(\.isASCII) == true,
      let forged = labels.first(where: { $0.count > 2 && Self.plain(String($0)) != nil }),
      let plain = Self.plain(String(forged))
    else { return nil }
    (kind, self.plain) = (.name, plain)
  }

  /// "＠norvale" from a keyboard of East Asia, where no East Asian writes.
  private init?(wide token: Token, in reading: Reading) {
    guard reading.draft.bytes[token.range.start] == 0xEF,
      !["ja", "zh", "ko"].contains(reading.languageTag)
    else { return nil }
    let name = reading.text(token).dropFirst()
    guard name.allSatisfy(\.isASCII) else { return nil }
    (kind, range) = (.wide, token.range)
    plain = (token.kind == .mention ? "@" : "#") + name
  }
}

extension LookAlikeLetters {
  /// The word in Latin letters where all its other letters look like them; `nil` otherwise.
  private static func plain(_ word: String, isMixed: Bool = false) -> String? {
    var plain = ""
    var latin = 0
    var alike = 0
    for scalar in word.unicodeScalars {
      if Script(of: scalar) == .latin {
        latin += 1
        plain.unicodeScalars.append(scalar)
      } else if let letter = letters[scalar] {
        alike += 1
        plain.unicodeScalars.append(letter)
      } else if scalar.properties.isAlphabetic {
        return nil
      } else {
        plain.unicodeScalars.append(scalar)
      }
    }
    guard alike > 0, alike + latin > 2 else { return nil }
    return isMixed == (latin > 0) ? plain : nil
  }

  /// Cyrillic, then Greek. Those that formulas need ("α", "β", "ρ") are not among them.
  private static let letters: [Unicode.Scalar: Unicode.Scalar] = {
    let foreign = "аеорсухіјѕһԁӏАВЕКМНОРСТХУІЈЅοινυΑΒΕΖΗΙΚΜΝΟΡΤΥΧ".unicodeScalars
    let latin = "aeopcyxijshdlABEKMHOPCTXYIJSoivuABEZHIKMNOPTYX".unicodeScalars
    return Dictionary(uniqueKeysWithValues: zip(foreign, latin))
  }()
}

/// Letters in a row, whatever tokens they are in.
private struct WordRun {
  let range: ByteRange
  let text: String

  /// Only those that hold letters beyond Latin ones.
  static func all(in reading: Reading) -> [WordRun] {
    let post = reading.draft.post
    var runs: [WordRun] = []
    var text = ""
    var start = post.start
    var offset = start
    var isForeign = false
    func close() {
      if isForeign { runs.append(WordRun(range: ByteRange(start, offset), text: text)) }
      text = ""
      isForeign = false
    }
    for scalar in reading.text(post).unicodeScalars {
      if scalar.properties.isAlphabetic {
        if text.isEmpty { start = offset }
        text.unicodeScalars.append(scalar)
        isForeign = isForeign || letterIsForeign(scalar)
      } else {
        close()
      }
      offset += UTF8.width(scalar)
    }
    close()
    return runs
  }

  private static func letterIsForeign(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x370 && Script(of: scalar) != .latin
  }
}

extension Reading {
  /// As every address in code does.
  fileprivate func holdsHyphen(_ link: Token) -> Bool {
    draft.bytes[link.range.start..<link.range.end].contains(UInt8(ascii: "-"))
  }

  /// Whether a link, an account or a tag stands here, or was to begin right before.
  fileprivate func isName(at offset: Int) -> Bool {
    let before = offset > draft.post.start ? draft.bytes[offset - 1] : 0
    if before == UInt8(ascii: "@") || before == UInt8(ascii: "#") { return true }
    return token(at: offset).map { [.link, .mention, .hashtag].contains($0.kind) } ?? false
  }
}
