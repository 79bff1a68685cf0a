import Reports

extension Request {
  /// Brings text to standard output; an exit code when that fails.
  package func deliver(_ text: String) -> Int32? { deliver(Array(text.utf8)) }

  func deliver(_ bytes: [UInt8]) -> Int32? {
    do throws(World.Fault) {
      try world.write(bytes, .output)
      return nil
    } catch .brokenPipe {
      // The reader had enough, as "head" has; that is no news for anybody.
      return ExitCode.brokenPipe
    } catch {
      tell(OutputError.stream(error).notice)
      return ExitCode.broken
    }
  }

  /// Words of a draft: byte for byte to a pipe or a file, without what a terminal would obey to a
  /// terminal.
  func deliver(words text: String) -> Int32? {
    guard world.isTerminal(.output) else { return deliver(text) }
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return deliver(lines.map { Visible.line($0, ascii: isASCII) }.joined(separator: "\n"))
  }

  /// Replaces a file; an exit code when that fails.
  package func save(_ text: String, to path: World.Path) -> Int32? {
    do throws(World.Fault) {
      try world.save(Array(text.utf8), path)
      return nil
    } catch {
      tell(OutputError.file(PathName.text(path), error).notice)
      return ExitCode.broken
    }
  }
}
