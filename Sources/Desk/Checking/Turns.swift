import Synchronization

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
  /// Works on drafts on as many threads as they are worth. What came of each is taken in their
  /// order, one at a time; when `take` says no, nothing more is begun.
  func inTurns<Result: Sendable, Sum: Sendable>(
    _ sources: [Gathering.Source], by prepared: Checking, into sum: Sum,
    work: @escaping @Sendable (Gathering.Source, inout Checking) -> Result,
    take: @escaping @Sendable (inout Sum, Gathering.Source, Result) -> Bool
  ) -> Sum {
    let desk = Mutex((turns: Turns<Result>(sources.count), sum: sum))
    world.together(jobs(for: sources.count)) { _ in
      var checking = prepared
      while let index = desk.withLock({ $0.turns.begin() }) {
        let result = work(sources[index], &checking)
        desk.withLock { desk in
          for (index, result) in desk.turns.end(index, result)
          where !take(&desk.sum, sources[index], result) {
            desk.turns.stop()
          }
        }
      }
    }
    return desk.withLock { $0.sum }
  }

  /// How many threads so many drafts are worth; a few are checked before a second has begun.
  private func jobs(for drafts: Int) -> Int {
    let wanted = options.jobs ?? (drafts <= 8 ? 1 : world.processors())
    return max(1, min(wanted, drafts))
  }
}
