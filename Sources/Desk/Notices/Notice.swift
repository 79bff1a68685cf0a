import Rulebook

/// One thing to say on standard error: what, where, what to do.
///
/// The wording is `program/errors` or `program/notes`: the code in small letters, and
/// `<code>.<help>` for each line of help.
package struct Notice: Error, Hashable, Sendable {
  package enum Level: String, CaseIterable, Sendable { case error, warning, note }

  package let level: Level
  /// "E201"; an error, a warning and a note each count from 1 within their hundred.
  package let code: String
  package let values: Values
  /// What the machine refused; fills the place `{reason}` in the language of the messages.
  package let fault: World.Fault?
  /// The keys of the help lines that fit this case, in order.
  package let helps: [String]
  /// How many drafts it is about; from 2 on the wording is `<code>.many`, with `{count}`.
  package var count = 1

  package init(
    _ level: Level, _ code: String, _ values: Values = [:], fault: World.Fault? = nil,
    helps: [String] = []
  ) {
    self.level = level
    self.code = code
    self.values = values
    self.fault = fault
    self.helps = helps
  }
}

extension [Notice] {
  /// Notes that many drafts share are said once.
  func merged() -> [Notice] { reduce(into: []) { $0.merge($1) } }

  mutating func merge(_ notice: Notice) {
    let isShared = { (other: Notice) in other.level == .note && other.code == notice.code }
    if notice.level == .note, let place = firstIndex(where: isShared) {
      self[place].count += 1
    } else {
      append(notice)
    }
  }
}

/// An error that knows how to say itself.
package protocol Noticeable: Error {
  var notice: Notice { get }
}
