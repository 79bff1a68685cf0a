/// One line of a journal, without what only the machine knows (time, process).
package struct JournalLine: Hashable, Sendable {
  package enum Operation: String, CaseIterable, Sendable {
    /// Begins a session; `key` is the file, if it has one, `text` what it holds.
    case open
    /// The whole file as it is from now on; `key` says what changed it: a check, "editor", "undo".
    case set
    /// A goal or an answer; `key` is the name of the prompt.
    case answer
    /// Half typed; replaced by the next line of any kind.
    case partial
    /// `key` is the check, `text` the reason.
    case ignore
    /// `key` is the file.
    case save
    /// All is safe elsewhere, or the author let it go; `key` names another journal than this one,
    /// which went on in it.
    case close
  }

  package let operation: Operation
  package let key: String?
  package let text: String?

  package init(_ operation: Operation, key: String? = nil, text: String? = nil) {
    self.operation = operation
    self.key = key
    self.text = text
  }
}

/// A journal that was never closed: what another session left behind.
package struct Leftover: Hashable, Sendable {
  /// When it was last written, on the clock of this machine.
  package struct Moment: Hashable, Sendable {
    /// 0: today.
    package let daysAgo: Int
    package let hour: Int
    package let minute: Int

    package init(daysAgo: Int, hour: Int, minute: Int) {
      self.daysAgo = daysAgo
      self.hour = hour
      self.minute = minute
    }
  }

  package let id: String
  package let moment: Moment
  package let lines: [JournalLine]

  package init(id: String, moment: Moment, lines: [JournalLine]) {
    self.id = id
    self.moment = moment
    self.lines = lines
  }
}
