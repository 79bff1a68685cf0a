import Rulebook

/// Why a gate failed, as a script reads it.
extension Gate.Reason {
  var json: JSONValue {
    switch self {
    case .findings(let count, let severity):
      ["kind": .text("findings"), "count": .number(count), "at_or_above": .text(severity.rawValue)]
    case .warnings(let count, let most):
      ["kind": .text("warnings"), "count": .number(count), "most": .number(most)]
    case .score(let aspect, let value, let minimum):
      [
        "kind": .text("score"), "aspect": .text(aspect.rawValue), "value": .number(value),
        "minimum": .number(minimum),
      ]
    case .openHolds(let count): ["kind": .text("holds"), "count": .number(count)]
    case .notChecked(let count): ["kind": .text("not-checked"), "count": .number(count)]
    case .notScored(let count): ["kind": .text("not-scored"), "count": .number(count)]
    }
  }
}
