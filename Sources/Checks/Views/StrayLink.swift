import Prose

/// A word that only a full stop without a space behind it makes a link: "Ende.So", "M.Sc.",
/// "Nutzer.in", "README.md".
///
/// Real addresses look much the same, so each kind is told by more than its ending.
struct StrayLink {
  let range: ByteRange
  let edit: Edit
  /// How it stands in the text without being a link.
  let plain: String

  /// Sorted.
  static func all(in reading: Reading) -> [StrayLink] {
    reading.tokens(.link).compactMap { StrayLink($0, in: reading) }
  }

  init?(_ link: Token, in reading: borrowing Reading) {
    if reading.isAddress(link) { return nil }
    let text = reading.text(link)
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard let ending = parts.last, parts.count > 1 else { return nil }
    let stem = parts[parts.count - 2]
    let stop = link.range.end - ending.utf8.count - 1
    range = link.range
    if let degree = Self.degrees[text] {
      (edit, plain) = (Edit(link.range, replacement: degree, isSafe: true), degree)
    } else if Self.beginsSentence(ending, behind: stem) {
      let rest = ". \(ending)"
      edit = Edit(ByteRange(stop, link.range.end), replacement: rest, isSafe: true)
      plain = text.dropLast(ending.count + 1) + rest
    } else if parts.count == 2, ending == "in", Self.isPerson(stem), reading.isGerman(link) {
      edit = Edit(ByteRange(stop, stop + 1), replacement: ":", isSafe: true)
      plain = "\(stem):in"
    } else if parts.count == 2, Self.isFile(stem, ending) {
      edit = Edit(link.range, replacement: String(stem))
      plain = String(stem)
    } else {
      return nil
    }
  }
}

extension StrayLink {
  private static let degrees = ["M.Sc": "M. Sc", "B.Sc": "B. Sc", "Dipl.Ing": "Dipl.-Ing"]

  /// Endings of addresses that some people write with a capital: "Booking.Com".
  private static let usualEndings: Set<String> = [
    "ai", "app", "at", "biz", "ch", "cn", "co", "com", "de", "dev", "eu", "fr", "info", "io", "jp",
    "net", "nl", "org", "pl", "ru", "tech", "tv", "uk",
  ]

  /// A word with a capital behind a word that ends in a small letter.
  private static func beginsSentence(_ word: Substring, behind stem: Substring) -> Bool {
    isCapitalised(word) && word.count > 1 && stem.count > 1 && stem.last?.isLowercase == true
      && !usualEndings.contains(word.lowercased())
  }

  private static func isCapitalised(_ word: Substring) -> Bool {
    word.first?.isUppercase == true && word.dropFirst().allSatisfy(\.isLowercase)
  }

  private static let personEndings = [
    "er", "or", "ent", "ant", "ist", "eur", "oge", "ekt", "rzt", "olleg",
  ]

  private static func isPerson(_ stem: Substring) -> Bool {
    isCapitalised(stem) && stem.count > 4 && personEndings.contains(where: stem.hasSuffix)
  }

  private static let fileNames: Set<String> = [
    "build", "changelog", "deploy", "index", "install", "lib", "license", "main", "mod", "notes",
    "readme", "run", "setup", "start", "test",
  ]

  private static func isFile(_ stem: Substring, _ ending: Substring) -> Bool {
    switch ending {
    case "zip", "mov": true
    case "md", "py", "sh", "rs": fileNames.contains(stem.lowercased())
    case _: false
    }
  }
}

extension Reading {
  /// With a protocol or a path, as in "https://norvale.example" and "norvale.example/jobs".
  fileprivate func isAddress(_ link: Token) -> Bool {
    draft.bytes[link.range.start..<link.range.end].contains {
      $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ":")
    }
  }

  fileprivate func isGerman(_ token: Token) -> Bool { language(at: token.range.start) == .de }
}
