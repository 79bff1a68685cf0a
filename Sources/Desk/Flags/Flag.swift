/// A named switch, what it takes, and the one function that writes it down.
///
/// Parser, help and completions all read `Flag.all`. Its wording is `flag.<name>` in
/// `program/help`, and `flag.<name>.<command>` where a command gives it a meaning of its own.
package struct Flag: Sendable {
  /// What stood on the command line.
  package enum Typed: Hashable, Sendable {
    case on
    /// "--no-name".
    case off
    /// Already known to be what the flag takes.
    case value([UInt8])

    /// The value as text; empty for a switch.
    package var text: String {
      switch self {
      case .on, .off: ""
      case .value(let bytes): String(decoding: bytes, as: UTF8.self)
      }
    }
  }

  package typealias Write = @Sendable (Typed, inout Options) -> Void

  /// Without the dashes.
  package let name: String
  package let letter: Character?
  /// `nil` for a switch.
  package let takes: Taking?
  /// Whether "--no-name" is a form of it.
  package let hasNo: Bool
  /// For a switch: what holds when nobody types it; help shows the other form.
  package let isOnAnyway: Bool
  /// The commands it belongs to; empty: all.
  package let commands: [String]
  package let write: Write

  package init(
    _ name: String, _ letter: Character? = nil, takes: Taking? = nil, hasNo: Bool = false,
    isOnAnyway: Bool = false, for commands: [String] = [], write: @escaping Write
  ) {
    self.name = name
    self.letter = letter
    self.takes = takes
    self.hasNo = hasNo
    self.isOnAnyway = isOnAnyway
    self.commands = commands
    self.write = write
  }

  /// A switch with both forms, "--name" and "--no-name".
  package static func toggle(
    _ name: String, isOnAnyway: Bool = false, for commands: [String] = [],
    write: @escaping @Sendable (Bool, inout Options) -> Void
  ) -> Flag {
    Flag(name, hasNo: true, isOnAnyway: isOnAnyway, for: commands) { typed, options in
      write(typed != .off, &options)
    }
  }

  /// The form that changes something: "--plain", "--no-score".
  package var spelling: String { isOnAnyway ? "--no-\(name)" : "--\(name)" }

  package func belongs(to command: String) -> Bool {
    commands.isEmpty || commands.contains(command)
  }
}
