import Prose
import Rulebook

extension Baseline {
  /// For hundreds of thousands of findings.
  package static let limit = 16 << 20

  /// One finding a line, sorted, so that a change reads well. Ends with a line end.
  package var text: String {
    let value: JSONValue = [
      "schema": .number(1), "tool": .text("socialceo"),
      "findings": .list(keys.sorted().map(JSONValue.text)),
    ]
    return JSONWriter.text(of: value, indented: true) + "\n"
  }

  package init(_ bytes: [UInt8]) throws(JSON5Fault) {
    let limits = JSON5Document.Limits(size: Self.limit, values: 500_000)
    let root = try JSON5Document(bytes, dialect: .json, limits: limits).root
    _ = try root.members(among: ["schema", "tool", "findings"])
    _ = try root.value(of: "schema").wantedInteger(1...1)
    var keys: Set<String> = []
    for element in try root.value(of: "findings").elements() {
      keys.insert(try element.wantedText())
    }
    self.init(keys: keys)
  }
}
