import Checks
import Prose
import Rulebook

extension Join {
  /// Sentences go, by their numbers.
  static let cut = Join("cut", wants: .numbers, places: cores) { material, answer in
    let places = cores(material)
    return chosen(answer, of: places.count).map { numbers in
      numbers.map { Edit(material.removal(of: places[$0 - 1]), replacement: "") }
    }
  }

  /// Marked places go, by their numbers; of several equal marks one stays.
  static let cutMarks = Join("cut-marks", wants: .numbers, places: signs) { material, answer in
    let places = signs(material)
    return chosen(answer, of: places.count).map { numbers in
      numbers.map { shortened(places[$0 - 1], in: material) }
    }
  }

  /// Of the marked places only those stay whose numbers are named; 0 is none.
  static let keepMarks = Join("keep-marks", wants: .numbers, places: marks) { material, answer in
    let places = marks(material)
    guard let kept = answer == "0" ? [] : chosen(answer, of: places.count) else { return nil }
    return merged(
      places.enumerated().filter { !kept.contains($0.offset + 1) }
        .map { material.removal(of: $0.element) })
  }

  /// Every sentence; of a thread only those of the posts that are marked, and of these none that is
  /// all its post says.
  private static func cores(_ material: Material) -> [ByteRange] {
    let all = material.sentences.map { material.core(of: $0) }
    guard let thread = material.platform.thread(in: material.reading) else { return all }
    let marked = thread.posts.filter { post in
      material.hit.ranges.contains { $0.overlaps(post.range) }
    }
    let spared = marked.flatMap { post in
      let own = all.filter { post.range.contains($0) }
      return own.count > 1 ? own : []
    }
    return spared.isEmpty ? all : spared
  }

  private static func marks(_ material: Material) -> [ByteRange] {
    material.hit.ranges.filter { !$0.isEmpty }
  }

  /// Signs, no words: a word that went would leave a hole.
  private static func signs(_ material: Material) -> [ByteRange] {
    marks(material).filter { !material.reading.text($0).contains(where: \.isLetter) }
  }

  private static func chosen(_ answer: String, of count: Int) -> Set<Int>? {
    guard let numbers = Answer.numbers(answer) else { return nil }
    return numbers.allSatisfy { (1...max(count, 1)).contains($0) } ? Set(numbers) : nil
  }

  private static func shortened(_ place: ByteRange, in material: Material) -> Edit {
    let text = material.reading.text(place)
    guard let mark = text.first, "!?.".contains(mark), text.allSatisfy({ $0 == mark }) else {
      return Edit(material.removal(of: place), replacement: "")
    }
    return Edit(place, replacement: String(mark))
  }

  /// Neighbours share the space between them.
  private static func merged(_ ranges: [ByteRange]) -> [Edit] {
    var merged: [ByteRange] = []
    for range in ranges.sorted() {
      if let last = merged.last, range.start <= last.end {
        merged[merged.count - 1] = last.joined(with: range)
      } else {
        merged.append(range)
      }
    }
    return merged.map { Edit($0, replacement: "") }
  }
}
