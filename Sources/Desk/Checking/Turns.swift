/// Things to do for whoever is free, whose results are taken back in the order of the things.
///
/// A result waits only for those before it, so that few are kept however many things there are.
struct Turns<Result> {
  private let count: Int
  private var begun = 0
  private var settled = 0
  private var early: [Int: Result] = [:]

  init(_ count: Int) { self.count = count }

  /// The index of the next thing to do; `nil` when all have been begun.
  mutating func begin() -> Int? {
    guard begun < count else { return nil }
    defer { begun += 1 }
    return begun
  }

  /// Those whose turn has come with this one, in their order; often none, sometimes many.
  mutating func end(_ index: Int, _ result: Result) -> [(index: Int, result: Result)] {
    early[index] = result
    var ready: [(Int, Result)] = []
    while let next = early.removeValue(forKey: settled) {
      ready.append((settled, next))
      settled += 1
    }
    return ready
  }

  /// Nothing more is begun.
  mutating func stop() { begun = count }
}

extension Request {
  /// How many threads so many drafts are worth; a few are checked before a second has begun.
  func jobs(for drafts: Int) -> Int {
    let wanted = options.jobs ?? (drafts <= 8 ? 1 : world.processors())
    return max(1, min(wanted, drafts))
  }
}
