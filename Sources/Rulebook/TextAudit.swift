import Prose

/// Finds what must not stand in any rule file: it would be baked into the program and printed.
struct TextAudit {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// At most one: behind the first, the rest can hardly be told.
  var faults: [RuleFault] {
    if let offset = UTF8Fault.offset(in: bytes) {
      return [RuleFault(offset: offset, problem: "this byte is not UTF-8; save the file as UTF-8")]
    }
    var offset = 0
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if let problem = problem(with: scalar) {
        return [RuleFault(offset: offset, problem: problem)]
      }
      offset += UTF8.width(scalar)
    }
    return []
  }

  private func problem(with scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x09, 0x0A: nil
    case 0x0D: "lines must end with LF alone, not CR LF; save the file with Unix line ends"
    case 0..<0x20, 0x7F..<0xA0: "an invisible control character stands here; delete it"
    case 0xFEFF: "a byte order mark stands here; save the file as UTF-8 without one"
    case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069:
      "an invisible mark that turns the direction of text stands here; delete it"
    default: nil
    }
  }
}
