extension Interview {
  /// What can happen to an interview. Whoever runs one hands in an event, carries out the effects
  /// that come back in their order, and waits for the next event when the last one is a prompt.
  package enum Event: Hashable, Sendable {
    /// The first event of all.
    case start
    /// A finished line: an answer, the letter, number or word of a choice, a command with its "/".
    case line(String)
    /// Finished text of several lines, without the line that ended it; a paste is text as well.
    case text(String)
    /// What is half typed: journalled, so that not even it is lost.
    case partial(String)
    /// Ctrl-C. The second one in a row leaves.
    case interrupt
    /// Ctrl-D on an empty line, or the end of a script.
    case endOfInput
    /// The terminal is gone. Nobody is there to read anything.
    case hangUp
    /// The system asks to stop (SIGTERM).
    case terminate
    /// The editor came back, after `Effect.openEditor`.
    case edited(Editing)
    /// What came of saving, after `Effect.save`.
    case saved(Saving)
  }

  package enum Saving: Hashable, Sendable {
    case done
    /// Another program wrote the file in the meantime; this is what it holds now.
    case changed(to: [UInt8])
    case failed(World.Fault)
  }

  /// What came of an editor.
  package enum Editing: Hashable, Sendable {
    /// The file as the editor left it, without the line of scissors and what stands below it.
    case text(String)
    /// Saved as it was, or not at all.
    case unchanged
    /// Unchanged, and back in under a second: an editor that does not wait.
    case tooQuick
    /// It could not be started or ended with an error; the edited file lies at `path`.
    case failed(reason: String, path: String?)
  }
}
