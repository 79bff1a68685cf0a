/// One file of wording; asked line by line.
struct PhraseFile {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Where the text of the first of these keys stands that the file has.
  subscript(keys: [String]) -> Range<Int>? {
    var lines = PhraseLines(bytes)
    var best: (rank: Int, text: Range<Int>)?
    while let line = lines.next() {
      guard let text = line.text, !text.isEmpty,
        let rank = keys.firstIndex(where: { $0.utf8.elementsEqual(bytes[line.key]) }),
        best.map({ rank < $0.rank }) ?? true
      else { continue }
      if rank == 0 { return text }
      best = (rank, text)
    }
    return best?.text
  }

  /// In the order of the file.
  var keys: [String] {
    var lines = PhraseLines(bytes)
    var keys: [String] = []
    while let line = lines.next() {
      if line.text != nil { keys.append(text(line.key)) }
    }
    return keys
  }

  /// Whether a text stands for itself, without places and doubled braces.
  func isPlain(_ text: Range<Int>) -> Bool {
    bytes[text].allSatisfy { $0 != UInt8(ascii: "{") && $0 != UInt8(ascii: "}") }
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Sorted, each once; none when the line is faulty.
  func places(in text: Range<Int>) -> [String] {
    let names = try? PhrasePlaces(bytes: bytes).names(in: text)
    return Set((names ?? []).map(self.text)).sorted()
  }
}

extension PhraseFile {
  /// Everything that is wrong with the file, in its order.
  var faults: [RuleFault] {
    var lines = PhraseLines(bytes)
    var faults: [RuleFault] = []
    var firsts: [String: Int] = [:]
    while let line = lines.next() {
      let key = text(line.key)
      do throws(RuleFault) {
        try check(line)
        if let first = firsts.updateValue(line.key.lowerBound, forKey: key) {
          throw duplicate(line, first: first)
        }
      } catch {
        faults.append(error)
      }
    }
    return faults
  }

  private func check(_ line: PhraseLines.Line) throws(RuleFault) {
    let start = line.key.lowerBound
    guard let text = line.text else {
      throw RuleFault(offset: start, problem: "a line of wording is written \"key: text\"")
    }
    guard RuleName.isKey(bytes[line.key]) else {
      throw RuleFault(
        offset: start,
        problem: "a key is made of small letters, digits and hyphens, with points between words")
    }
    guard !text.isEmpty else {
      throw RuleFault(
        offset: line.key.upperBound, problem: "behind \"\(self.text(line.key)):\" no text stands")
    }
    _ = try PhrasePlaces(bytes: bytes).names(in: text)
  }

  private func duplicate(_ line: PhraseLines.Line, first: Int) -> RuleFault {
    let number = bytes[..<first].count { $0 == UInt8(ascii: "\n") } + 1
    return RuleFault(
      offset: line.key.lowerBound,
      problem: "the key \"\(text(line.key))\" stands in line \(number) already")
  }
}
