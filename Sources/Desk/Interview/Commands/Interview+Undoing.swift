import Checks
import Reports
import Rulebook

extension Interview {
  mutating func undo() {
    if case .carrying(let number) = step, number > 1 { return askCarryingAgain(number - 1) }
    guard history.place > 0, history.versions[history.place - 1].manuscript.draft != nil,
      let cause = history.undo()
    else { return stay("nothing-to-undo") }
    queue.forget(CheckID(cause))
    tell("undone")
  }

  /// Back to one of the five questions, without the answer it had.
  private mutating func askCarryingAgain(_ number: Int) {
    let cause = "carry-\(number)"
    if history.place > 0, history.versions[history.place].cause == cause { _ = history.undo() }
    if number == 1 { goals.audience = nil }
    if number == 3 { goals.position = nil }
    open(.carrying(number))
  }

  mutating func redo() {
    guard history.redo() else { return stay("nothing-to-redo") }
    tell("redone")
  }

  mutating func restore(_ rest: String) {
    guard let number = Taking.number(rest), history.restore(number) else {
      return stay("unknown-version")
    }
    tell("redone")
  }

  /// Every version with what brought it.
  mutating func listVersions() {
    let names = history.versions.enumerated().map { index, version in
      let count = version.manuscript.post.count
      let mark = index == history.place ? sentence("here") : ""
      return sentence(
        "version",
        [
          "cause": .text(sentence(version.cause, of: "cause")), "count": .number(count),
          "mark": .text(mark),
        ])
    }
    say(list(names))
    reask()
  }

  private mutating func stay(_ key: String) {
    say(key)
    reask()
  }

  private mutating func tell(_ key: String) {
    let text = String(decoding: manuscript.bytes, as: UTF8.self)
    effects.append(.journal(JournalLine(.set, key: "undo", text: text)))
    let before = post
    examine()
    guard let post else { return survey() }
    say([
      .text(
        ([sentence(key)] + changes(from: before, to: post, offersUndo: false)).joined(
          separator: " "))
    ])
    askNext()
  }

  /// A cause is a check or one of our own words.
  private func sentence(_ cause: String, of kind: String) -> String {
    if cause.contains("/") { return page.phrasebook.text(cause, "title") ?? cause }
    let name = cause.hasPrefix("carry-") ? "draft" : cause
    return sentence("\(kind).\(name)")
  }
}
