/// The length of a label in the spelling name servers see (RFC 3492).
enum Punycode {
  private static let longest = 63

  /// How many letters a label of a domain takes; `nil` when that is more than name servers know.
  static func length(_ bytes: [UInt8], from start: Int, to end: Int) -> Int? {
    var values: [UInt32] = []
    var offset = start
    while offset < end {
      // Every code point takes a letter or more, so that longer ones need no closer look.
      guard values.count < longest else { return nil }
      let point = bytes.codePoint(at: offset)
      values.append(point.value)
      offset += point.length
    }
    let length = length(of: values)
    return length <= longest ? length : nil
  }

  /// RFC 3492, 6.3, counting the letters instead of writing them; the cost is a square.
  static func length(of values: [UInt32]) -> Int {
    let basic = values.count { $0 < 0x80 }
    guard basic < values.count else { return basic }
    var length = 4 + basic + (basic > 0 ? 1 : 0)
    var (current, delta, bias, handled) = (UInt32(0x80), 0, 72, basic)
    while handled < values.count {
      let next = values.filter { $0 >= current }.min() ?? current
      delta += Int(next - current) * (handled + 1)
      current = next
      for value in values {
        if value < current { delta += 1 }
        guard value == current else { continue }
        length += digits(of: delta, bias: bias)
        bias = adapted(delta, count: handled + 1, isFirst: handled == basic)
        delta = 0
        handled += 1
      }
      delta += 1
      current += 1
    }
    return length
  }

  private static func digits(of delta: Int, bias: Int) -> Int {
    var (rest, digits, step) = (delta, 1, 36)
    while true {
      let threshold = min(max(step - bias, 1), 26)
      if rest < threshold { return digits }
      rest = (rest - threshold) / (36 - threshold)
      digits += 1
      step += 36
    }
  }

  private static func adapted(_ delta: Int, count: Int, isFirst: Bool) -> Int {
    var delta = isFirst ? delta / 700 : delta / 2
    delta += delta / count
    var step = 0
    while delta > 455 {
      delta /= 35
      step += 36
    }
    return step + 36 * delta / (delta + 38)
  }
}
