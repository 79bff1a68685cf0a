import Checks
import Rulebook

/// Commands a report offers, as they may be pasted into a shell.
enum OfferedCommand {
  /// What helps most now: the reasons and examples behind the first finding a
  /// person is told of. `nil` without one.
  static func explain(_ post: PostReport) -> String? {
    guard let first = post.toTell.first?.check.text else { return nil }
    // Rules of a house may have any name; only what needs no quoting is offered.
    let isHarmless = first.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || "/-".utf8.contains(byte)
    }
    return isHarmless && !first.hasPrefix("-") ? "socialceo explain " + first : nil
  }
}
