import Prose
import Rulebook

/// Ways to reach or pay a single person, found on bytes: e-mail addresses, telephone numbers, IBANs.
///
/// Addresses of an office ("press@…") and free service numbers are meant to be public.
struct ContactData {
  /// Sorted, without overlap.
  let ranges: [ByteRange]

  init(in reading: borrowing Reading, _ brief: borrowing Brief) {
    let bytes = brief.bytes(in: reading)
    guard bytes.contains("@") || bytes.contains(anyOf: 0x30...0x39) else {
      ranges = []
      return
    }
    let post = reading.draft.post
    let places = reading.digitPlaces
    let text = ContactScan(reading.draft.bytes[post.start..<post.end])
    func place(_ range: Range<Int>) -> ByteRange {
      ByteRange(range.lowerBound + post.start, range.upperBound + post.start)
    }
    let emails = bytes.contains("@") ? text.emails : []
    let digits = places.map { $0.start - post.start..<$0.end - post.start }
    let numbers = text.ibans(around: digits) + (text.countDigits(in: digits) < 7 ? [] : text.phones)
    if emails.isEmpty, numbers.isEmpty {
      ranges = []
      return
    }
    let links = reading.tokens(.link).map(\.range)
    let offices = Set(brief.matches.of("transparency/office-names").map(\.range))
    let people = emails.filter { !offices.contains(place($0.name)) }.map(\.whole)
    ranges =
      (people + numbers).map(place).filter { range in
        // The domain of an address is a link as well; a number inside a link is no telephone.
        !links.contains { $0.contains(range) }
      }.withoutOverlaps
  }
}

extension Reading {
  /// The tokens that may hold digits, in no order; a keycap is an emoji that does.
  fileprivate var digitPlaces: [ByteRange] {
    var places: [ByteRange] = []
    for kind in [Token.Kind.number, .link, .mention, .hashtag, .cashtag, .emoji] {
      for index in indices(of: kind) { places.append(tokens[index].range) }
    }
    return places
  }
}
