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
