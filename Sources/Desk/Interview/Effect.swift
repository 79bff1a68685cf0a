extension Interview {
  /// What is to be done. Effects are carried out in their order.
  package enum Effect: Hashable, Sendable {
    /// To print on standard error; see `Block.lines(on:)`.
    case say([Block])
    /// To ask on standard error. Always the last effect, and at most one.
    case ask(Prompt)
    /// To append to the journal before anything that follows.
    case journal(JournalLine)
    /// To open the author's editor on `text`; `help` goes below the line of scissors, one line
    /// each. `Event.edited` answers. Always the last effect.
    case openEditor(text: String, help: [String])
    /// To replace a file; when it no longer holds what is to be replaced, nothing happens and the
    /// answer is `.changed`, with what it holds. `replacing: nil`: whatever it holds. `Event.saved` answers. Always
    /// the last effect.
    case save(World.Path, bytes: [UInt8], replacing: [UInt8]?)
    /// The result, for standard output; see `Request.deliver(words:)`.
    case deliver(String)
    /// The end. A code above 128 means: die of the signal whose number is the rest.
    case leave(Int32)
  }
}
