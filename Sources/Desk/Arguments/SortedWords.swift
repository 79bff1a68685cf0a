import Rulebook

/// Typed words, sorted into uses of flags and operands.
///
/// Knows "--flag value", "--flag=value", "-f value", "-fvalue", "-qv", "--no-flag" and "--".
struct SortedWords {
  /// One flag as typed.
  struct Use {
    /// All flags of that name; the command decides which is meant.
    let flags: [Flag]
    /// With its dashes, for messages.
    let spelling: String
    let typed: Flag.Typed
  }

  private(set) var uses: [Use] = []
  private(set) var operands: [[UInt8]] = []
  var faults: [Notice] = []

  private let flags: [Flag]
  private var rest: ArraySlice<[UInt8]>

  init(_ words: [[UInt8]], flags: [Flag]) {
    self.flags = flags
    rest = words[...]
    let dash = UInt8(ascii: "-")
    while let word = rest.popFirst() {
      if word == [dash, dash] {
        operands += rest
        break
      } else if word.starts(with: [dash, dash]) {
        long(word.dropFirst(2))
      } else if word.first == dash, word.count > 1 {
        letters(word.dropFirst())
      } else {
        operands.append(word)
      }
    }
  }

  private mutating func long(_ word: ArraySlice<UInt8>) {
    let sign = word.firstIndex(of: UInt8(ascii: "="))
    let name = PathName.text(word[..<(sign ?? word.endIndex)])
    let value = sign.map { Array(word[($0 + 1)...]) }
    let spelling = "--" + name
    let plain = flags.filter { $0.name == name }
    if !plain.isEmpty {
      use(plain, spelling, value)
    } else if name.hasPrefix("no-") {
      let negated = flags.filter { $0.hasNo && $0.name == name.dropFirst(3) }
      guard !negated.isEmpty else { return unknown(spelling) }
      if let value { return unexpected(spelling, value) }
      uses.append(Use(flags: negated, spelling: spelling, typed: .off))
    } else {
      unknown(spelling)
    }
  }

  /// Letters in one word: switches, and at the end perhaps one that takes the rest as its value.
  private mutating func letters(_ word: ArraySlice<UInt8>) {
    var left = word
    while let byte = left.popFirst() {
      let letter = Character(Unicode.Scalar(byte))
      let found = flags.filter { $0.letter == letter }
      guard byte < 0x80, let first = found.first else {
        // A letter beyond ASCII is several bytes, so the whole rest is named.
        return unknown("-" + (byte < 0x80 ? String(letter) : PathName.text([byte] + left)))
      }
      let spelling = "-\(letter)"
      guard first.takes != nil else {
        uses.append(Use(flags: found, spelling: spelling, typed: .on))
        continue
      }
      if left.first == UInt8(ascii: "=") { left.removeFirst() }
      return use(found, spelling, left.isEmpty ? nil : Array(left))
    }
  }

  private mutating func use(_ flags: [Flag], _ spelling: String, _ value: [UInt8]?) {
    guard let takes = flags.first?.takes else {
      if let value { return unexpected(spelling, value) }
      uses.append(Use(flags: flags, spelling: spelling, typed: .on))
      return
    }
    guard let value = value ?? rest.popFirst() else {
      faults.append(UsageError.missingValue(flag: spelling, takes: takes).notice)
      return
    }
    uses.append(Use(flags: flags, spelling: spelling, typed: .value(value)))
  }

  private mutating func unexpected(_ flag: String, _ value: [UInt8]) {
    faults.append(UsageError.unexpectedValue(flag: flag, value: PathName.text(value)).notice)
  }

  private mutating func unknown(_ flag: String) {
    let names = flags.flatMap { flag in
      ["--" + flag.name] + (flag.hasNo ? ["--no-" + flag.name] : [])
    }
    let nearest = Nearest.word(to: flag, in: names)
    faults.append(UsageError.unknownFlag(flag, nearest: nearest).notice)
  }
}
